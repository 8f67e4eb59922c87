// Nobody votes twice, and no more vote than were there.

import { everyItem } from '../../model/archive.ts';
import { attendees } from '../../model/attendance.ts';
import type { Meeting } from '../../model/meeting.ts';
import { movedIn } from '../../model/moved.ts';
import type { NamedPerson } from '../../model/person.ts';
import type { KeyOf } from '../../model/presence.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import { isByName, SIDES, type Vote } from '../../model/vote.ts';
import { personKey } from '../person-key.ts';
import type { Finding, Rule } from '../rule.ts';

export const votePeople: Rule = {
  id: 'vote-people',
  level: 'warning',
  title: 'A vote is cast once by each, by those who were there',
  why: 'Readers count how each member voted. A name on two sides, or more votes than members, is a mistake in the record.',
  source: HABIT,
  wrong: 'For: Lee, Diaz\nAgainst: Lee',
  right: 'For: Lee\nAgainst: Diaz',
  check: archive => {
    const keyOf = personKey(archive);
    return everyItem(archive).flatMap(({ meeting, item }) =>
      movedIn(item).flatMap(({ vote }) =>
        vote
          ? [...twice(vote, meeting, keyOf), ...tooMany(vote, meeting), ...strangers(vote, meeting, keyOf)]
          : [],
      ),
    );
  },
};

function twice(vote: Vote, { source }: Meeting, keyOf: KeyOf): readonly Finding[] {
  if (!isByName(vote)) return [];
  const names = SIDES.flatMap(side => vote.names[side]).map(keyOf);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(repeated)].map(name => ({
    file: source.file,
    line: vote.line,
    message: `“${nameOf(vote, name, keyOf)}” stands twice in this vote.`,
    hint: 'Delete the name where it does not belong.',
  }));
}

const nameOf = (vote: Vote, key: string, keyOf: KeyOf): string =>
  SIDES.flatMap(side => vote.names[side]).find(named => keyOf(named) === key)?.name ?? key;

function tooMany(vote: Vote, { source, attendance }: Meeting): readonly Finding[] {
  const cast = SIDES.reduce((sum, side) => sum + (vote.counts[side] ?? 0), 0);
  const there = attendance.present.length;
  // A casting vote is one more than there are members.
  if (there === 0 || cast <= there + (/casting/i.test(vote.remark ?? '') ? 1 : 0)) return [];
  return [
    {
      file: source.file,
      line: vote.line,
      message: `${cast} votes were cast, but “present” lists ${there}.`,
      hint: 'Correct the counts, or add who is missing under “present”.',
    },
  ];
}

/** Who voted, though nobody of that name was there: their vote stands on no person's page, or the list is wrong. */
function strangers(vote: Vote, { source, attendance }: Meeting, keyOf: KeyOf): readonly Finding[] {
  const there = attendees(attendance);
  if (attendance.present.length === 0) return [];
  const known = new Set(there.flatMap(one => [keyOf(one), surnameOf(one.name)]));
  const isKnown = (one: NamedPerson): boolean => known.has(keyOf(one)) || known.has(surnameOf(one.name));
  const unknown = SIDES.flatMap(side => vote.names[side]).filter(one => !isKnown(one));
  if (unknown.length === 0) return [];
  const names = unknown.map(({ name }) => `“${name}”`).join(', ');
  return [
    {
      file: source.file,
      line: vote.line,
      message: `${names} voted, and nobody of that name is listed as present.`,
      hint: 'Write the name as it stands under “present”, or add whoever is missing there.',
    },
  ];
}

/** "Cllr J. van der Berg (Chair)" => "berg" */
const surnameOf = (name: string): string =>
  name
    .replace(/\([^)]*\)/g, '')
    .replace(/,? (?:Jr|Sr|Snr|Jnr)\.?\s*$/i, '')
    .trim()
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? '';
