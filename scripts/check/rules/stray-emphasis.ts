// Signs of bold and italics that Markdown shows as they stand.

import { mendedEmphasis } from '../../model/mended-emphasis.ts';
import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

// A label at a line's beginning: "*Resolved: *That", "_Resolved:_That", with one sign, which may be meant as it stands.
const LABEL = /^(\s*(?:[-+]\s+|\d{1,3}[.)]\s+)?)([*_])(?![*_\s])([^*_`]{1,60}?)(\s*)\2(?![*_])(?=\S)/;

export const strayEmphasis: TextRule = {
  id: 'stray-emphasis',
  level: 'note',
  title: 'Signs of bold and italics stand right beside their words',
  why: 'With a space within them, or none behind, they are no signs to Markdown: readers see the stars.',
  source: 'CommonMark, emphasis: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis',
  wrong: '*Resolved: *That the oak stay.',
  right: '*Resolved:* That the oak stay.',
  checkText: ({ file, lines, headLines }) => {
    const outside = isOutsideCode(lines);
    const isOdd = lines.map(line => starsIn(line) % 2 === 1);
    return lines.flatMap((line, index) => {
      if (index < headLines || !outside(index)) return [];
      const label = labelOf(line);
      if (label)
        return [
          {
            file,
            line: index + 1,
            message: `“${label.from.trim()}” is shown with its signs.`,
            hint: `Write “${label.to.trim()}”.`,
            fix: label,
          },
        ];
      // Bold may go over two lines of a paragraph.
      const isAlone = isOdd[index] && !isOdd[index - 1] && !isOdd[index + 1];
      if (!isAlone || [index - 1, index + 1].some(near => (lines[near] ?? '').trim() !== '')) return [];
      return [
        {
          file,
          line: index + 1,
          message: `A “**” stands alone in “${shortened(mendedEmphasis(line).trim(), 40)}”, so readers see it.`,
          hint: 'Write a second one behind the words that are bold, or delete it.',
        },
      ];
    });
  },
};

/** "**", in code and escaped apart. */
const starsIn = (line: string): number =>
  line.replace(/`[^`]*`|\\\*/g, '').match(/(?<!\*)\*\*(?!\*)/g)?.length ?? 0;

/** Where the sign that ends a label is none to Markdown, what stands there and what is meant. */
function labelOf(line: string): { readonly from: string; readonly to: string } | undefined {
  const match = LABEL.exec(line);
  if (!match) return undefined;
  const [from, before = '', sign = '', words = '', space = ''] = match;
  if (
    !words.endsWith(':') ||
    (space === '' && sign === '*' && !/^[\p{L}\p{N}]/u.test(line.slice(from.length)))
  )
    return undefined;
  return { from, to: `${before}${sign}${words}${sign} ` };
}
