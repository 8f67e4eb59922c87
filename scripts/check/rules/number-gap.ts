// Where numbers run on, none is left out.

import { numberGaps } from '../../model/number-gaps.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import { wordsOf } from '../../words/words.ts';
import type { Rule } from '../rule.ts';

export const numberGap: Rule = {
  id: 'number-gap',
  level: 'note',
  title: 'Numbers that run on leave none out',
  why: 'A missing number looks like a missing minute. It may be a slip of the pen, or an item that was never published.',
  source: HABIT,
  wrong: '## 82. Budget\n## 84. Roads',
  right: '## 82. Budget\n## 83. Roads',
  looksAcross: 'committee',
  check: ({ committees, site }) =>
    committees.flatMap(numberGaps).map(gap => ({
      file: gap.meeting.source.file,
      line: gap.item.line,
      message: `The number ${gap.after} follows ${gap.before}, so ${wordsOf(site).record.numbers.missing(gap)}.`,
      hint: 'Correct the number. If an item was left out write its heading, with “Exempt:” or “Withdrawn:” below it.',
    })),
};
