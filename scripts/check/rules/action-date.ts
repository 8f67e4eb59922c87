// An action has a day by which it is to be done.

import { everyItem } from '../../model/archive.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import { shortened } from '../../model/shortened.ts';
import type { Rule } from '../rule.ts';

export const actionDate: Rule = {
  id: 'action-date',
  level: 'note',
  title: 'An action says by when',
  why: 'Without a date nobody can tell that it is late, and it stands at the end of the register.',
  source: HABIT,
  wrong: '- [ ] Jane Roe: publish the budget',
  right: '- [ ] Jane Roe: publish the budget (by 30 April 2026)',
  check: archive =>
    everyItem(archive).flatMap(({ meeting, item }) =>
      item.actions
        .filter(action => !action.done && action.due === undefined)
        .map(action => ({
          file: meeting.source.file,
          line: action.line,
          message:
            action.when === undefined
              ? `This action has no date: “${shortened(action.what, 80)}”.`
              : `No date can be read in “(${action.when})”.`,
          hint: 'Write it at the end in brackets: “(by 30 April 2026)”.',
        })),
    ),
};
