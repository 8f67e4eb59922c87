// An action begins with "- [ ] ", in just these signs.

import { FORMAT } from '../../model/rules/rule-text.ts';
import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

// "-[ ] Jane", "- [  ] Jane"; a footnote or a link has other signs behind its brackets.
const BOX = /^(\s*)([-*+])(\s*)\[( *)([xX]?)( *)\]\s*(?=[^\s(:[])/;

export const actionBox: TextRule = {
  id: 'action-box',
  level: 'warning',
  title: 'An action begins with “- [ ] ”',
  why: 'With a sign too few it is no action, and reaches no register.',
  source: FORMAT,
  wrong: '-[ ] Jane Roe: publish the budget',
  right: '- [ ] Jane Roe: publish the budget',
  checkText: ({ file, lines, headLines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) => {
      const [from, indent = '', dash = '', ...rest] = BOX.exec(line) ?? [];
      if (index < headLines || from === undefined || !outside(index)) return [];
      const [gap, before, tick = '', after] = rest;
      if (gap !== '' && `${before}${tick}${after}`.length <= 1) return [];
      const to = `${indent}${dash} [${tick === '' ? ' ' : 'x'}] `;
      return [
        {
          file,
          line: index + 1,
          message: `“${shortened(line.trim(), 60)}” is no action: a sign or a space is missing.`,
          hint: `Write “${to.trim()} ${shortened(line.slice(from.length).trim(), 60)}”.`,
          fix: { from, to },
        },
      ];
    });
  },
};
