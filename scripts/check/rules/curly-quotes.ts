// Quotes round a value at the top of a file are straight ones.

import { FORMAT } from '../../model/rules/rule-text.ts';
import type { TextRule } from '../rule.ts';

// A key or a dash, then a value that is quoted from end to end.
const CURLY = /^(\s*(?:- +)?(?:[\p{L}][\p{L}\p{N} _-]*:\s*)?)([“”„‘’])([^“”„‘’"]*)[“”‘’]\s*$/u;

export const curlyQuotes: TextRule = {
  id: 'curly-quotes',
  level: 'warning',
  title: 'Quotes at the top of a file are straight',
  why: 'Word processors bend quotes. Bent ones do not hold a value together: they are taken for a part of it, and shown.',
  source: FORMAT,
  wrong: '---\ntime: “19:30”\n---',
  right: '---\ntime: "19:30"\n---',
  checkText: ({ file, lines, headLines }) =>
    lines.slice(0, headLines).flatMap((line, index) => {
      const [, before, , value] = CURLY.exec(line) ?? [];
      if (before === undefined || value === undefined) return [];
      const from = line.slice(before.length).trim();
      return [
        {
          file,
          line: index + 1,
          message: `The quotes in ${from} are bent.`,
          hint: `Write "${value}".`,
          fix: { from, to: `"${value}"` },
        },
      ];
    }),
};
