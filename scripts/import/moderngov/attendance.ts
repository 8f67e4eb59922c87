// Who attended, in the words of GetMeeting: "Present, as expected", "Apologies", "In attendance".

import type { ImportedMeeting, NotImported } from '../imported.ts';
import { tidy } from '../markdown-text.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/tree.ts';

type List = 'present' | 'apologies' | 'absent' | 'inAttendance';

export interface ModernGovAttendance {
  readonly lists: Pick<ImportedMeeting, List | 'chair'>;
  readonly notImported: readonly NotImported[];
  readonly saidOtherwise: readonly string[];
  readonly text: string;
}

/** What attendance is called, and the list in which it puts somebody; the first that fits counts. */
const LISTS: readonly (readonly [RegExp, List])[] = [
  [/apolog/i, 'apologies'],
  [/absent|did not attend|not present/i, 'absent'],
  [/in attendance|^officer|observ/i, 'inAttendance'],
  [/present|attended/i, 'present'],
];

/** Wordings that say no more than the list does. */
const PLAIN = /^(?:present(?:,? as expected)?|in attendance|apologies|absent|attended)$/i;
/** Roles that say no more than the list does. */
const ORDINARY = /^(?:committee member|member|officer)$/i;

export function attendanceOf(root: XmlElement): ModernGovAttendance {
  const people = childrenOf(childOf(root, 'attendees'), 'attendee').map(({ attributes }) => attributes);
  const lists: Record<List, string[]> = { present: [], apologies: [], absent: [], inAttendance: [] };
  const notImported: NotImported[] = [];
  for (const person of people) {
    const wording = tidy(person['attendance'] ?? '');
    const list = LISTS.find(([words]) => words.test(wording))?.[1];
    if (list) lists[list].push(attendeeText(person, wording));
    else
      notImported.push({
        text: attendeeText(person, wording),
        reason: 'this says neither that somebody was there nor that somebody was not',
      });
  }
  const chair = people.find(
    person => /^(?:chair(?:man|woman|person)?)\b/i.test(person['roledescription'] ?? '') && isPresent(person),
  )?.['name'];
  return {
    lists: {
      ...(chair !== undefined && { chair: tidy(chair) }),
      ...Object.fromEntries(Object.entries(lists).filter(([, names]) => names.length > 0)),
    },
    notImported: [...notImported, ...affiliations(people)],
    saidOtherwise: people.flatMap(
      ({ attendance = '', roledescription = '', representing, keyposts = '' }) => [
        attendance,
        roledescription,
        ...(keyposts === representing ? [keyposts] : []),
      ],
    ),
    text: people.flatMap(person => WORDS.map(attribute => tidy(person[attribute] ?? ''))).join('\n'),
  };
}

type Person = Readonly<Record<string, string>>;

const WORDS = ['name', 'roledescription', 'attendance', 'representing', 'keyposts', 'politicalparty', 'ward'];

const isPresent = (person: Person): boolean => /^present/i.test(person['attendance'] ?? '');

/** "Councillor Jane Roe (Chair, Leader of the Council): Present, virtual". */
function attendeeText(person: Person, wording: string): string {
  const parts = ['roledescription', 'representing', 'keyposts'].map(key => tidy(person[key] ?? ''));
  const roles = [...new Set(parts.filter(role => role !== '' && !ORDINARY.test(role)))]
    .join(', ')
    // Brackets end the role.
    .replace(/[()]/g, '');
  return `${tidy(person['name'] ?? '')}${roles && ` (${roles})`}${PLAIN.test(wording) ? '' : `: ${wording}`}`;
}

/** Party and ward are the member's, not the meeting's. */
function affiliations(people: readonly Person[]): readonly NotImported[] {
  const told = people.flatMap(person => {
    const words = [person['politicalparty'], person['ward']].map(word => tidy(word ?? '')).filter(Boolean);
    return words.length === 0 ? [] : [`${tidy(person['name'] ?? '')}: ${words.join(', ')}`];
  });
  return told.length === 0
    ? []
    : [
        {
          text: told.join('; '),
          reason: 'party and ward belong in people.yaml or committee.md, if anywhere',
        },
      ];
}
