// A list item begins with a sign that Markdown knows.

import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

// A long dash, and a short one without its space. The points of word processors are read as they are.
const FOREIGN = /^(\s*)([–—])[ \t\u00A0]+(?=\S)/u;
const GLUED = /^(\s*)-(?=\p{Lu}\p{Ll})/u;

export const listMarker: TextRule = {
  id: 'list-marker',
  level: 'note',
  title: 'A list item begins with “- ”',
  why: 'Otherwise it is no list: its lines run together into one paragraph.',
  source: 'CommonMark, list items: https://spec.commonmark.org/0.31.2/#list-items',
  wrong: '– the budget',
  right: '- the budget',
  checkText: ({ file, lines, headLines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) => {
      const [from, indent = ''] = FOREIGN.exec(line) ?? GLUED.exec(line) ?? [];
      if (index < headLines || from === undefined || !outside(index)) return [];
      return [
        {
          file,
          line: index + 1,
          message: `“${shortened(line.trim(), 40)}” is no list item.`,
          hint: `Write “- ${shortened(line.slice(from.length).trim(), 40)}”.`,
          fix: { from, to: `${indent}- ` },
        },
      ];
    });
  },
};
