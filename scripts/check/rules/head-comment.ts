// At the top of a file a "#" begins a comment, unless it is in quotes.

import type { TextRule } from '../rule.ts';

const BEFORE_VALUE = /^\s*(?:- +)?(?:[\p{L}][\p{L}\p{N} _-]*:\s+)?/u;
// A value that is not in quotes, then a space and the sign.
const COMMENT = /^(?!["'#[{|>])(.*?\S)\s+(#.*)$/;

export const headComment: TextRule = {
  id: 'head-comment',
  level: 'warning',
  title: 'What follows “#” at the top of a file is in quotes',
  why: 'There, a “#” with a space before it begins a remark that nobody is shown.',
  source: 'YAML 1.2, comments: https://yaml.org/spec/1.2.2/#66-comments',
  wrong: '---\nvenue: Committee Room #2\n---',
  right: '---\nvenue: "Committee Room #2"\n---',
  checkText: ({ file, lines, headLines }) =>
    lines.slice(0, headLines).flatMap((line, index) => {
      const [, value, comment] = COMMENT.exec(line.replace(BEFORE_VALUE, '')) ?? [];
      if (value === undefined || comment === undefined) return [];
      return [
        {
          file,
          line: index + 1,
          message: `“${comment}” is not shown: behind “#” stand remarks.`,
          hint: `If it belongs there write "${`${value} ${comment}`.replaceAll('"', "'")}"; a remark may stand on a line of its own.`,
        },
      ];
    }),
};
