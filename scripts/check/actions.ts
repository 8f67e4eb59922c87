// An action needs an owner, or nobody will do it.

import { type Archive, everyItem } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';

export const checkActions = (archive: Archive): readonly Problem[] =>
  everyItem(archive).flatMap(({ meeting, item }) =>
    item.actions
      .filter(action => action.owner === undefined && !action.done)
      .map(action => ({
        rule: 'action-owner',
        level: 'warning',
        file: meeting.source.file,
        line: action.line,
        message: `This action has no owner: “${action.what.slice(0, 80)}”.`,
        hint: `Write the owner first: “- [ ] Jane Roe: ${action.what.slice(0, 60)}”.`,
      })),
  );
