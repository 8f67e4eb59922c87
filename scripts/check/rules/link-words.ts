// A link says where it leads.

import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

const SAYS_NOTHING =
  /(?<!!)\[\s*((?:click |tap )?here|this|link|this link|more|read more|see more|details|download|pdf)\s*\]\(/i;

export const linkWords: TextRule = {
  id: 'link-words',
  level: 'note',
  title: 'The words of a link say where it leads',
  why: 'Those who listen go from link to link: “here” tells them nothing.',
  source: 'WCAG 2.2, 2.4.4 Link Purpose',
  wrong: 'The budget is [here](budget-q3.pdf).',
  right: 'See the [budget for the third quarter](budget-q3.pdf).',
  checkText: ({ file, lines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) => {
      const words = line.includes('](') && outside(index) ? SAYS_NOTHING.exec(line)?.[1] : undefined;
      return words === undefined
        ? []
        : [
            {
              file,
              line: index + 1,
              message: `The link “${words}” does not say where it leads.`,
              hint: 'Make the name of what it leads to the words of the link.',
            },
          ];
    });
  },
};
