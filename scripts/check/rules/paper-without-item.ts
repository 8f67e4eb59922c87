// A paper belongs to an item.

import { isPublished } from '../../model/paper.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import type { Rule } from '../rule.ts';

export const paperWithoutItem: Rule = {
  id: 'paper-without-item',
  level: 'note',
  title: 'A paper is named by the item that it is for',
  why: 'A reader who finds the item should find the paper there. One that no item names stands at the end of the page.',
  source: HABIT,
  right: '## 82. Budget\n\nPapers: [Budget, third quarter](budget-q3.pdf)',
  check: ({ committees }) =>
    committees.flatMap(({ meetings }) =>
      meetings.flatMap(({ items, papers, source }) => {
        const named = new Set(items.flatMap(item => item.papers));
        // Where no item names a paper they were published in another way: the whole agenda as one file.
        if (named.size === 0) return [];
        return papers
          .filter(paper => isPublished(paper) && !named.has(paper.address))
          .map(({ file }) => ({
            file: source.file,
            message: `No item names the paper ${file}.`,
            hint: `Write below the heading of its item: “Papers: [its title](${/[\s()]/.test(file) ? `<${file}>` : file})”.`,
          }));
      }),
    ),
};
