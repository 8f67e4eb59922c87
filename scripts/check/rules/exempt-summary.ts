// An exempt item leaves a fair record behind.

import { everyItem } from '../../model/archive.ts';
import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import type { Rule } from '../rule.ts';

export const exemptSummary: Rule = {
  id: 'exempt-summary',
  level: 'warning',
  title: 'An exempt item has a summary, or says that none is needed',
  why: 'Where minutes without their exempt parts are no reasonably fair and coherent record, a written summary is made that discloses nothing exempt.',
  source: 'Local Government Act 1972, section 100C(2).',
  wrong: 'Exempt: 3',
  right:
    'Exempt: 3\nSummary: A contract for the repair of the roof was awarded.\n\nor\n\nExempt: 3\nSummary: not needed',
  check: archive =>
    RULE_SET_DATA[archive.site.ruleSet].exempt?.summary
      ? everyItem(archive)
          .filter(({ item: { exempt } }) => exempt && exempt.summary === undefined && !exempt.needsNoSummary)
          .map(({ meeting, item }) => ({
            file: meeting.source.file,
            line: item.line,
            message: 'This exempt item has no summary.',
            hint: 'Write “Summary:” and what may be told, below “Exempt:”; or “Summary: not needed”.',
          }))
      : [],
};
