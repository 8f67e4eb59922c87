// Headings go down one level at a time.

import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

export const headingSkip: TextRule = {
  id: 'heading-skip',
  level: 'note',
  title: 'Headings go down one level at a time',
  why: 'Those who listen move by headings; a missing level sounds like a missing heading. The page mends it, the file should too.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships',
  wrong: '## 82. Budget\n#### Savings',
  right: '## 82. Budget\n### Savings',
  checkText: ({ file, lines, headLines }) => {
    let before: number | undefined;
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) => {
      const level = /^ {0,3}(#{1,6})\s/.exec(line)?.[1]?.length;
      if (index < headLines || level === undefined || !outside(index)) return [];
      const skips = before !== undefined && level > before + 1;
      const expected = '#'.repeat((before ?? 0) + 1);
      before = level;
      if (!skips) return [];
      return [
        {
          file,
          line: index + 1,
          message: `This heading has ${level} signs, and the one before it fewer than ${level - 1}.`,
          hint: `Write “${expected} ${shortened(line.replace(/^\s*#+\s*/, ''), 60)}”.`,
        },
      ];
    });
  },
};
