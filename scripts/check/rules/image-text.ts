// A picture has words for those who cannot see it.

import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

export const imageText: TextRule = {
  id: 'image-text',
  level: 'warning',
  title: 'A picture says in words what it shows',
  why: 'Whoever listens, or prints, or reads the text has nothing else of it.',
  source: 'WCAG 2.2, 1.1.1 Non-text Content',
  wrong: '![](map.png)',
  right: '![Map of the ward, with the new crossing on Mill Road](map.png)',
  checkText: ({ file, lines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) =>
      outside(index) && /!\[\s*\]\([^)]{1,2000}\)/.test(line)
        ? [
            {
              file,
              line: index + 1,
              message: 'This picture has no words.',
              hint: 'Write between the square brackets what it shows: ![Map of the ward](map.png).',
            },
          ]
        : [],
    );
  },
};
