// Letters are the ones that were typed, not what another program took them for.

import { meantText } from '../../model/double-encoded.ts';
import type { TextRule } from '../rule.ts';

export const doubleEncoded: TextRule = {
  id: 'double-encoded',
  level: 'warning',
  title: 'Letters are those that were typed',
  why: 'A program that took UTF-8 for another encoding has written two or three signs for one, and readers see them.',
  source: 'Unicode, UTF-8: https://www.unicode.org/faq/utf_bom.html#UTF8',
  wrong: 'It isnâ€™t the cafÃ©.',
  right: 'It isn’t the café.',
  checkText: ({ file, lines }) =>
    lines.flatMap((line, index) => {
      const meant = meantText(line);
      if (meant === line) return [];
      const { typed, word } = firstChange(line, meant);
      return [
        {
          file,
          line: index + 1,
          message: `“${typed}” was “${word}” before a program took its letters for others.`,
          hint: `Write “${word}”; “npm run check -- --fix” does so throughout.`,
          fix: { from: line, to: meant },
        },
      ];
    }),
};

/** The first word that is another. A mended line has as many spaces, unless one of them was two signs. */
function firstChange(line: string, meant: string): { readonly typed: string; readonly word: string } {
  const words = meant.split(/[ \t]/);
  const all = line.split(/[ \t]/);
  const at = all.findIndex((word, index) => word !== words[index]);
  return { typed: (all[at] ?? line).slice(0, 60), word: (words[at] ?? meant).slice(0, 60) };
}
