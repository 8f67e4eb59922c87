// The public is excluded by a resolution, before the exempt item.

import { decisionText } from '../../model/decision.ts';
import type { Item } from '../../model/item.ts';
import { isMinuted } from '../../model/meeting.ts';
import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import { bodyWords } from '../../model/walk-body.ts';
import type { Rule } from '../rule.ts';

export const exemptExclusion: Rule = {
  id: 'exempt-exclusion',
  level: 'warning',
  title: 'Before an exempt item the meeting decides to exclude the public',
  why: 'Without that resolution the public had a right to be there, and to read the minutes.',
  source: 'Local Government Act 1972, section 100A(4).',
  right: 'Resolved: That the public be excluded for item 7, under paragraph 3 of Part 1 of Schedule 12A.',
  check: ({ committees, site }) =>
    RULE_SET_DATA[site.ruleSet].exempt?.exclusion
      ? committees.flatMap(({ meetings }) =>
          meetings
            .filter(meeting => isMinuted(meeting) && !meeting.withdrawn)
            .flatMap(({ items, source }) => {
              const first = items.findIndex(item => item.exempt);
              if (first < 0 || items.slice(0, first).some(excludesPublic)) return [];
              return [
                {
                  file: source.file,
                  line: items[first]?.line ?? 1,
                  message: 'No decision before this exempt item excludes the public.',
                  hint: 'Write the resolution as its own item before: “Resolved: That the public be excluded …”.',
                },
              ];
            }),
        )
      : [],
};

const EXCLUDES =
  /\b(?:exclu(?:de|ded|sion)\b.{0,60}\b(?:public|press)|(?:public|press)\b.{0,80}\bexclu(?:de|ded|sion))\b/is;

const excludesPublic = ({ title, decisions, body }: Item): boolean =>
  decisions.some(decision => EXCLUDES.test(decisionText(decision))) ||
  EXCLUDES.test(`${title} ${bodyWords(body)}`);
