// A meeting without a quorum decides nothing.

import type { Grammar } from '../../grammar/grammar.ts';
import { grammarOf } from '../../grammar/grammar-of.ts';
import type { Archive } from '../../model/archive.ts';
import { decisionText } from '../../model/decision.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Finding, Rule } from '../rule.ts';

export const inquorateDecision: Rule = {
  id: 'inquorate-decision',
  level: 'warning',
  title: 'Minutes of a meeting without a quorum record no decisions',
  why: 'What too few members decide binds nobody. In the registers it would stand beside what was decided rightly.',
  source:
    'Local Government Act 1972, Schedule 12, paragraphs 6, 12 and 28: no business is transacted without a quorum. Robert’s Rules of Order: such a meeting may only fix when it meets again, adjourn, take a recess, or try to obtain a quorum.',
  wrong: 'The meeting was inquorate.\n\n**Resolved:** That the shed be sold.',
  right: 'The meeting was inquorate.\n\nMembers thought that the shed should be sold.',
  check: ({ committees, site }: Archive) =>
    committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting => decided(meeting, grammarOf(site.language))),
    ),
};

function decided({ inquorate, items, source }: Meeting, grammar: Grammar): readonly Finding[] {
  if (!inquorate) return [];
  const decisions = items
    .flatMap(item => item.decisions)
    .filter(decision => decision.kind !== 'noted' && !grammar.isToMeetAgain(decisionText(decision)));
  const [first] = decisions;
  if (!first) return [];
  const count = decisions.length === 1 ? 'one decision' : `${decisions.length} decisions`;
  return [
    {
      file: source.file,
      line: first.line,
      message: `This meeting had no quorum, and its minutes record ${count}.`,
      hint:
        inquorate.foundBy === 'words'
          ? 'If there was a quorum after all, write “inquorate: no” between the lines of dashes at the top. Else write what members thought without the label of a decision.'
          : 'If there was a quorum after all, delete “inquorate: yes” at the top. Else write what members thought without the label of a decision.',
    },
  ];
}
