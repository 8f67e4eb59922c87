// A comment is not shown, but stays in the folder.

import { FORMAT } from '../../model/rules/rule-text.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

export const commentHidden: TextRule = {
  id: 'comment-hidden',
  level: 'note',
  title: 'A minutes file holds no comments',
  why: 'What stands between <!-- and --> is not published. But whoever can read the folder can read it, and for its sake the file itself is not offered to readers as minutes.md.',
  source: FORMAT,
  wrong: '<!-- ask Sue whether this is right -->',
  right: 'A question to be asked elsewhere.',
  checkText: ({ file, lines, headLines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) =>
      index >= headLines &&
      line.includes('<') &&
      outside(index) &&
      line.replace(/`[^`]*`/g, '').includes('<!--')
        ? [
            {
              file,
              line: index + 1,
              message: 'The comment that begins here is not shown.',
              hint: 'Delete it when it is no longer needed.',
            },
          ]
        : [],
    );
  },
};
