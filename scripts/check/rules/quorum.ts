// Where something is decided, as many members are there as the committee's quorum asks for.

import type { Committee } from '../../model/committee.ts';
import { isHeld, type Meeting } from '../../model/meeting.ts';
import { type KeyOf, presentAt } from '../../model/presence.ts';
import { personKey } from '../person-key.ts';
import type { Finding, Rule } from '../rule.ts';

export const quorum: Rule = {
  id: 'quorum',
  level: 'warning',
  title: 'As many members are there as the quorum asks for when something is decided',
  why: 'What too few members decide binds nobody. Who came late or left early is counted as the minutes say it.',
  source:
    'Local Government Act 1972, Schedule 12, paragraphs 6, 12 and 28; standing orders. Only for committees whose `committee.md` says their `quorum`.',
  wrong: 'quorum: 3    (and two members are present)',
  right: 'inquorate: yes',
  check: archive => {
    const keyOf = personKey(archive);
    return archive.committees.flatMap(committee =>
      committee.meetings.flatMap(meeting => tooFew(meeting, committee, keyOf)),
    );
  },
};

/** At the first decision only: the others follow from it. A joint meeting has a quorum of its own. */
function tooFew(meeting: Meeting, { quorum: asked = 0 }: Committee, keyOf: KeyOf): readonly Finding[] {
  const { inquorate, attendance, items, source } = meeting;
  if (inquorate || !isHeld(meeting) || meeting.with.length > 0 || attendance.present.length === 0) return [];
  for (const item of items) {
    for (const { kind, line } of item.decisions) {
      const people = presentAt(meeting, item, keyOf, line);
      const there = people.filter(({ away }) => !away).length;
      if (kind === 'noted' || there >= asked) continue;
      const away = people.flatMap(one => (one.away ? [`${one.attendee.name} (line ${one.away.line})`] : []));
      return [
        {
          file: source.file,
          line,
          message: `When this was decided, those there numbered ${there}, and the quorum is ${asked}${away.length === 0 ? '' : `: away were ${away.join(', ')}`}.`,
          hint: 'Add whoever is missing to “present”, or move what is said of coming or leaving to where it happened. If there was no quorum, write “inquorate: yes” between the lines of dashes at the top.',
        },
      ];
    }
  }
  return [];
}
