// An exempt item names a paragraph that there is.

import { everyItem } from '../../model/archive.ts';
import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import type { Rule } from '../rule.ts';

export const exemptParagraph: Rule = {
  id: 'exempt-paragraph',
  level: 'warning',
  title: 'An exempt item names the paragraph under which it is exempt',
  why: 'The public may know why it may not read. A paragraph that does not exist is no reason.',
  source:
    'Local Government Act 1972, Schedule 12A: Part 1 in England, paragraphs 1 to 7; Part 4 in Wales, 12 to 18.',
  wrong: 'Exempt: 9',
  right: 'Exempt: 3',
  check: archive => {
    const law = RULE_SET_DATA[archive.site.ruleSet].exempt;
    if (!law) return [];
    const known = Object.keys(law.paragraphs);
    const list = Object.entries(law.paragraphs).map(([number, text]) => `${number}: ${text}`);
    return everyItem(archive).flatMap(({ meeting, item }) => {
      if (!item.exempt) return [];
      const numbers = item.exempt.paragraph.match(/\d+/g) ?? [];
      const wrong = numbers.find(number => !known.includes(number));
      if (numbers.length > 0 && wrong === undefined) return [];
      return [
        {
          file: meeting.source.file,
          line: item.line,
          message:
            wrong === undefined
              ? 'This item does not say under which paragraph it is exempt.'
              : `There is no paragraph ${wrong} in ${law.list}.`,
          hint: `Write “Exempt:” and one of these: ${list.join(' ')}`,
        },
      ];
    });
  },
};
