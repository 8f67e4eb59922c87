// HTML in minutes is shown as it is typed.

import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

const TAG =
  /(?<!\]\()<\/?(?:a|b|strong|i|em|u|p|div|span|font|center|table|t[rdh]|tbody|thead|ul|ol|li|h[1-6]|img|script|style|iframe|o:p)(?:\s[^<>]*)?\/?>/i;

export const htmlAsText: TextRule = {
  id: 'html-as-text',
  level: 'note',
  title: 'Minutes hold no HTML',
  why: 'Tags are shown as they are typed, so that nothing in minutes can act on a page. Only <br>, <sup> and <sub> are obeyed.',
  source: 'The minutes format of Minute Book.',
  wrong: '<b>Resolved</b>',
  right: '**Resolved**',
  checkText: ({ file, lines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) => {
      const tag = outside(index) ? TAG.exec(line.replace(/`[^`]*`/g, ''))?.[0] : undefined;
      return tag === undefined
        ? []
        : [
            {
              file,
              line: index + 1,
              message: `“${tag.slice(0, 60)}” will be shown as it stands.`,
              hint: 'Use Markdown: **bold**, *italics*, “- ” for a list, [words](address) for a link.',
            },
          ];
    });
  },
};
