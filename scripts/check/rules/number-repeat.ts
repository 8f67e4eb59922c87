// Two items of a meeting do not bear one number.

import { numberedTitle } from '../../model/item.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import type { Finding, Rule } from '../rule.ts';

export const numberRepeat: Rule = {
  id: 'number-repeat',
  level: 'warning',
  title: 'Each item of a meeting has a number of its own',
  why: 'People cite a minute by its number, and the item’s address is made of it.',
  source: HABIT,
  wrong: '## 82. Budget\n## 82. Roads',
  right: '## 82. Budget\n## 83. Roads',
  check: ({ committees }) =>
    committees.flatMap(({ meetings }) =>
      meetings.flatMap(({ items, source }) => {
        const first = new Map<string, string>();
        return items.flatMap((item): readonly Finding[] => {
          if (item.number === undefined) return [];
          const other = first.get(item.number);
          if (other === undefined) {
            first.set(item.number, numberedTitle(item));
            return [];
          }
          return [
            {
              file: source.file,
              line: item.line,
              message: `The number ${item.number} is already that of “${other}”.`,
              hint: 'Give one of the two another number, or none.',
            },
          ];
        });
      }),
    ),
};
