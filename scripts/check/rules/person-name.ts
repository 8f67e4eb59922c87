// A person's name is written as the archive knows it.

import { closest, distance } from 'fastest-levenshtein';
import { grammarOf } from '../../grammar/grammar-of.ts';
import type { Archive } from '../../model/archive.ts';
import { atKey } from '../../model/key-lines.ts';
import type { Meeting } from '../../model/meeting.ts';
import { moversOf } from '../../model/motion.ts';
import { movedIn } from '../../model/moved.ts';
import type { BareName, NamedPerson, Person } from '../../model/person.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import { SIDES } from '../../model/vote.ts';
import type { Finding, Rule } from '../rule.ts';

export const personName: Rule = {
  id: 'person-name',
  level: 'warning',
  title: 'A person’s name is one that stands on a list',
  why: 'Attendance, votes and motions are gathered for each person by name. A misspelt name makes a second person of the first.',
  source: HABIT,
  wrong: 'Proposed by Councillor Jaen Roe',
  right: 'Proposed by Councillor Jane Roe',
  looksAcross: 'archive',
  check: archive => {
    const strangers = strangersIn(archive);
    const known = archive.people.filter(person => !strangers.has(person.slug)).map(({ name }) => name);
    if (known.length === 0) return [];
    const { bareName } = grammarOf(archive.site.language);
    return archive.committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting =>
        namesOf(meeting)
          .filter(({ named }) => named.person === undefined || strangers.has(named.person))
          .flatMap(one => misspelt(one, known, meeting, bareName)),
      ),
    );
  },
};

interface NameInMinutes {
  readonly named: NamedPerson;
  readonly line?: number;
}

/** People of whom we know only that one list of attendance names them, once. */
function strangersIn({ people, committees }: Archive): ReadonlySet<string> {
  const members = new Set(
    committees.flatMap(committee => committee.members.flatMap(one => one.person ?? [])),
  );
  const times = new Map<string, number>();
  for (const { person } of committees.flatMap(({ meetings }) => meetings.flatMap(attended))) {
    if (person !== undefined) times.set(person, (times.get(person) ?? 0) + 1);
  }
  const isStranger = ({ slug, roles, aliases, title }: Person): boolean =>
    roles.length === 0 &&
    aliases.length === 0 &&
    title === undefined &&
    !members.has(slug) &&
    times.get(slug) === 1;
  return new Set(people.filter(isStranger).map(({ slug }) => slug));
}

const attended = ({ attendance }: Meeting): readonly NamedPerson[] => [
  ...attendance.present,
  ...attendance.apologies,
  ...attendance.absent,
  ...attendance.inAttendance,
];

const LISTS = [
  ['present', 'present'],
  ['apologies', 'apologies'],
  ['absent', 'absent'],
  ['inAttendance', 'in-attendance'],
] as const;

function namesOf({ attendance, items, source }: Meeting): readonly NameInMinutes[] {
  const listed = LISTS.flatMap(([part, key]) => {
    const isOneEach = (source.keyLines[key] ?? []).length === attendance[part].length + 1;
    return attendance[part].map((named, index) => ({
      named,
      ...atKey(source, key, isOneEach ? index : undefined),
    }));
  });
  const said = items.flatMap(item => [
    ...movedIn(item).flatMap(({ motion, vote }) => [
      ...(motion ? moversOf(motion).map(named => ({ named, line: motion.line })) : []),
      ...(vote ? SIDES.flatMap(side => vote.names[side].map(named => ({ named, line: vote.line }))) : []),
    ]),
    ...item.actions.flatMap(({ owners, line }) => owners.map(named => ({ named, line }))),
  ]);
  return [...listed, ...said];
}

/** Only a name that is nearly a known one: guests and members of the public are on no list, and need be on none. */
function misspelt(
  { named, line }: NameInMinutes,
  known: readonly string[],
  { source }: Meeting,
  bareName: BareName,
): readonly Finding[] {
  const name = bareName(named.name);
  if (!/^\p{Lu}\S+\s+\p{Lu}/u.test(name)) return [];
  const nearest = closest(name, [...known]);
  const far = distance(name, nearest);
  if (far === 0 || far > 2 || name.length < 6) return [];
  return [
    {
      file: source.file,
      ...(line !== undefined && { line }),
      message: `“${named.name}” is on no list.`,
      hint: `If it is ${nearest}, write “${nearest}”; if not, add the name to “members:” in committee.md or to people.yaml.`,
    },
  ];
}
