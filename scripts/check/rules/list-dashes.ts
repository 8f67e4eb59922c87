// Each entry of a list at the top of a file has a dash, one below the other.

import { FORMAT } from '../../model/rules/rule-text.ts';
import type { Finding, TextRule } from '../rule.ts';

const LIST = /^(?:present|apologies|absent|in-attendance|with|old-addresses)\s*:\s*$/;

export const listDashes: TextRule = {
  id: 'list-dashes',
  level: 'warning',
  title: 'Each entry of a list has a line and a dash, one below the other',
  why: 'A line without a dash, or with its dash further to the right, goes on with the line above: two names become one.',
  source: FORMAT,
  wrong: '---\npresent:\n  - Councillor Jane Roe\n    - Councillor Sam Poe\n---',
  right: '---\npresent:\n  - Councillor Jane Roe\n  - Councillor Sam Poe\n---',
  checkText: ({ file, lines, headLines }) => {
    let isList = false;
    let first: string | undefined;
    return lines.slice(0, headLines).flatMap((line, index): readonly Finding[] => {
      if (/^\S/.test(line) && !line.startsWith('- ')) {
        isList = LIST.test(line);
        first = undefined;
        return [];
      }
      const [, indent, entry] = /^( *)- +(.*)$/.exec(line) ?? [];
      // What a tab does to a line is told by the reader.
      if (!isList || line.trim() === '' || /^\t|^\s*#/.test(line)) return [];
      first ??= indent;
      if (indent === first && entry !== undefined) return [];
      // A line below an entry may go on with it.
      if (entry === undefined && first !== undefined) return [];
      return [
        {
          file,
          line: index + 1,
          message: `“${line.trim()}” is no entry of the list: it goes on with the line above.`,
          hint: `Write “${first ?? '  '}- ${entry ?? line.trim()}”, its dash below the others.`,
          ...(indent !== undefined &&
            first !== undefined && { fix: { from: `${indent}- `, to: `${first}- ` } }),
        },
      ];
    });
  },
};
