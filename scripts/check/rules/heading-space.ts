// The signs of a heading are followed by a space.

import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

// A lone sign may begin a sentence: "#4 was deferred".
const GLUED = /^( {0,3}#{2,6})(?=[^\s#])/;

export const headingSpace: TextRule = {
  id: 'heading-space',
  level: 'warning',
  title: 'A space stands between the signs of a heading and its words',
  why: 'Without it the line is no heading, and all that follows belongs to the item before.',
  source: 'CommonMark, headings: https://spec.commonmark.org/0.31.2/#atx-headings',
  wrong: '##82. Budget',
  right: '## 82. Budget',
  checkText: ({ file, lines, headLines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) => {
      const [from] = GLUED.exec(line) ?? [];
      if (index < headLines || from === undefined || !outside(index)) return [];
      return [
        {
          file,
          line: index + 1,
          message: `“${shortened(line.trim(), 60)}” is no heading: a space is missing.`,
          hint: `Write “${from.trim()} ${shortened(line.slice(from.length).trim(), 60)}”.`,
          fix: { from, to: `${from} ` },
        },
      ];
    });
  },
};
