// An action needs an owner, or nobody will do it.

import { everyItem } from '../../model/archive.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import { shortened } from '../../model/shortened.ts';
import type { Rule } from '../rule.ts';

export const actionOwner: Rule = {
  id: 'action-owner',
  level: 'warning',
  title: 'An action has an owner',
  why: 'What is nobody’s task is not done, and the register of actions lists each by its owner.',
  source: HABIT,
  wrong: '- [ ] publish the budget',
  right: '- [ ] Jane Roe: publish the budget',
  check: archive =>
    everyItem(archive).flatMap(({ meeting, item }) =>
      item.actions
        .filter(action => action.owners.length === 0 && !action.done)
        .map(action => ({
          file: meeting.source.file,
          line: action.line,
          message: `This action has no owner: “${shortened(action.what, 80)}”.`,
          hint: howToName(action.what),
        })),
    ),
};

/** "Roof: mend it": whoever reads cannot tell whether Roof is somebody. */
function howToName(what: string): string {
  const [, before, task = ''] = /^(\p{Lu}[^:]{1,40}): (\S.*)$/su.exec(what) ?? [];
  return before === undefined
    ? `Write the owner first: “- [ ] Jane Roe: ${shortened(what, 60)}”.`
    : `If ${before} is to do it, write “- [ ] ${before}: ${shortened(task, 60)}”, with a box; if not, the owner first: “- [ ] Jane Roe: ${before}: …”.`;
}
