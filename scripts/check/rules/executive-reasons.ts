// A decision of an executive gives its reasons.

import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import { shortened } from '../../model/shortened.ts';
import type { Rule } from '../rule.ts';

/** Decisions that decide nothing of substance. */
const FORMAL = new Set(['noted', 'approved', 'concluded']);

export const executiveReasons: Rule = {
  id: 'executive-reasons',
  level: 'note',
  title: 'A decision of an executive gives its reasons, and the alternatives considered',
  why: 'The record of an executive decision says what was decided and when, why, and what else was considered.',
  source:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089), regulation 12.',
  right:
    'Resolved: That the contract be let.\n\nReasons: The tender was the lowest.\n\nAlternatives considered: To wait a year.',
  check: ({ committees, site }) =>
    RULE_SET_DATA[site.ruleSet].executive
      ? committees
          .filter(({ kind }) => kind === 'executive')
          .flatMap(({ meetings }) =>
            meetings.flatMap(({ items, source }) =>
              items
                .filter(({ approves, exempt }) => approves.length === 0 && !exempt)
                .flatMap(({ decisions, title }) =>
                  decisions
                    .filter(({ kind, reasons }) => !FORMAL.has(kind) && reasons === undefined)
                    .map(({ line }) => ({
                      file: source.file,
                      line,
                      message: `This decision of an executive gives no reasons (${shortened(title, 60)}).`,
                      hint: 'Write below it “Reasons: …”, and “Alternatives considered: …” or “Alternatives considered: none”.',
                    })),
                ),
            ),
          )
      : [],
};
