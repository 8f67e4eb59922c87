// An extraordinary meeting does not approve minutes.

import { everyItem } from '../../model/archive.ts';
import type { Rule } from '../rule.ts';

export const approvalExtraordinary: Rule = {
  id: 'approval-extraordinary',
  level: 'warning',
  title: 'An extraordinary meeting approves no minutes',
  why: 'Minutes are signed at the next suitable meeting, and an extraordinary one is not suitable: an approval there may have to be repeated.',
  source: 'Local Authorities (Standing Orders) Regulations 1993 (SI 1993/202), Schedule 2.',
  check: archive =>
    archive.site.ruleSet.startsWith('england') || archive.site.ruleSet === 'wales'
      ? everyItem(archive)
          .filter(({ meeting, item }) => meeting.kind === 'extraordinary' && item.approves.length > 0)
          .map(({ meeting, item }) => ({
            file: meeting.source.file,
            line: item.line,
            message: 'This item approves minutes at an extraordinary meeting.',
            hint: 'Let the next ordinary meeting approve them: move “Approves:” there. If this meeting was an ordinary one write “kind: ordinary”.',
          }))
      : [],
};
