// HTML in minutes is shown as it is typed, but for the plain tags that text copied from a web page still holds.

import { htmlTagAt, linkTagAt, listTagAt } from '../../model/html-tags.ts';
import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

const TAG =
  /(?<!\]\()<\/?(?:a|b|strong|i|em|u|p|div|span|font|center|table|t[rdh]|tbody|thead|ul|ol|li|h[1-6]|img|script|style|iframe|o:p)(?:\s[^<>]*)?\/?>/gi;

export const htmlAsText: TextRule = {
  id: 'html-as-text',
  level: 'note',
  title: 'Minutes hold no HTML',
  why: 'Tags are shown as they are typed, so that nothing in minutes can act on a page. Only <br>, <sup>, <sub>, bold, italics, the ends of lines, tables and links that lead out are read.',
  source: 'The minutes format of Minute Book.',
  wrong: '<h2>Resolved</h2>',
  right: '**Resolved**',
  checkText: ({ file, lines }) => {
    const outside = isOutsideCode(lines);
    const inTable = linesOfTables(lines);
    return lines.flatMap((line, index) => {
      const tag =
        line.includes('<') && outside(index)
          ? tagShown(line.replace(/`[^`]*`/g, ''), inTable.has(index))
          : undefined;
      return tag === undefined
        ? []
        : [
            {
              file,
              line: index + 1,
              message: `“${shortened(tag, 60)}” will be shown as it stands.`,
              hint: 'Use Markdown: **bold**, *italics*, “- ” for a list, [words](address) for a link.',
            },
          ];
    });
  },
};

/** The first tag of a line that is no more than text. */
const tagShown = (line: string, isInTable: boolean): string | undefined => {
  let isInLink = false;
  return [...line.matchAll(TAG)].find(({ 0: tag, index }) => {
    const isLink = isInLink ? tag.toLowerCase() === '</a>' : linkTagAt(line, index) !== undefined;
    if (isLink) isInLink = !isInLink;
    return !isLink && !htmlTagAt(line, index) && !(isInTable && listTagAt(line, index));
  })?.[0];
};

/** The lines on which tables in HTML stand: there lists are read. */
function linesOfTables(lines: readonly string[]): ReadonlySet<number> {
  let depth = 0;
  return new Set(
    lines.flatMap((line, index) => {
      const before = depth;
      for (const [tag] of line.matchAll(/<\/?table(?=[\s>])/gi)) depth += tag[1] === '/' ? -1 : 1;
      return before > 0 || depth > 0 || /<table[\s>]/i.test(line) ? [index] : [];
    }),
  );
}
