// Nobody votes before coming or after leaving.

import { everyItem } from '../../model/archive.ts';
import { movedIn } from '../../model/moved.ts';
import { type KeyOf, type Presence, presentAt } from '../../model/presence.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import { SIDES, type Vote } from '../../model/vote.ts';
import { personKey } from '../person-key.ts';
import type { Finding, Rule } from '../rule.ts';

export const voteThere: Rule = {
  id: 'vote-there',
  level: 'warning',
  title: 'A vote is cast by those who were there when it was taken',
  why: 'The minutes say who came late and who left early. A vote of somebody who was not there is a mistake in the record, or the coming or going stands in a wrong place.',
  source: HABIT,
  wrong: 'Cllr Lee left the meeting at 8.15pm.\n\n**Resolved:** That the shed be sold.\n\nFor: Lee, Diaz',
  right: '**Resolved:** That the shed be sold.\n\nFor: Lee, Diaz\n\nCllr Lee left the meeting at 8.15pm.',
  check: archive => {
    const keyOf = personKey(archive);
    return everyItem(archive).flatMap(({ meeting, item }) =>
      movedIn(item).flatMap(({ vote }) => {
        if (!vote) return [];
        const people = presentAt(meeting, item, keyOf, vote.line);
        const found = [...absentVoters(vote, people, keyOf), ...tooManyVotes(vote, people)];
        return found.map(one => ({ file: meeting.source.file, line: vote.line, ...one }));
      }),
    );
  },
};

type Told = Pick<Finding, 'message' | 'hint'>;

function absentVoters(vote: Vote, people: readonly Presence[], keyOf: KeyOf): readonly Told[] {
  const away = new Map(people.flatMap(one => (one.away ? [[keyOf(one.attendee), one.away]] : [])));
  return SIDES.flatMap(side => vote.names[side]).flatMap(voter => {
    const coming = away.get(keyOf(voter));
    if (!coming) return [];
    const when =
      coming.goes === 'out'
        ? `had left before this vote (line ${coming.line})`
        : `came only after this vote (line ${coming.line})`;
    return [
      {
        message: `“${voter.name}” voted, and ${when}.`,
        hint: 'Move what is said of coming or leaving to where it happened, or delete the name from the vote. Of somebody who came back write so: “Cllr Roe returned to the meeting”.',
      },
    ];
  });
}

/** Where more votes were cast than "present" lists, that is told of already. */
function tooManyVotes(vote: Vote, people: readonly Presence[]): readonly Told[] {
  const cast = SIDES.reduce((sum, side) => sum + (vote.counts[side] ?? 0), 0);
  const casting = /casting/i.test(vote.remark ?? '') ? 1 : 0;
  const there = people.filter(({ away }) => !away).length;
  if (people.length === 0 || cast <= there + casting || cast > people.length + casting) return [];
  const missing = people.flatMap(({ attendee, away }) =>
    away ? [`${attendee.name} (line ${away.line})`] : [],
  );
  return [
    {
      message: `${cast} votes were cast, but only ${there} of those present were there: ${missing.join(', ')} had left, or came later.`,
      hint: 'Correct the counts, or move what is said of coming or leaving to where it happened.',
    },
  ];
}
