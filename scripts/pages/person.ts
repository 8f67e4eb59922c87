// A person, and what the minutes record of them.

import type { Archive } from '../model/archive.ts';
import { periodName } from '../model/calendar.ts';
import { groupBy } from '../model/group-by.ts';
import type { Person, Role } from '../model/person.ts';
import { actionsUrl, committeeUrl, peopleUrl, personPeriodUrl, personUrl } from '../model/url.ts';
import { itemsOfPerson } from '../registers/followed.ts';
import type { PersonRecord } from '../registers/people.ts';
import type { Registers } from '../registers/registers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type ActionEntry, viewActions } from './parts/action-list.ts';
import { attendanceColumns } from './parts/attendance-columns.ts';
import { type CountTable, countTable, NO_COUNTS } from './parts/counts.ts';
import { termWords } from './parts/dates.ts';
import { followedAt, viewFeeds } from './parts/follow.ts';
import { type Period, withParts } from './parts/periods.ts';
import { type PartLink, partWhatTheyDid, type Row, viewParts, viewPeriod } from './parts/person-parts.ts';
import { type RecordEntry, type VotesAndMotions, viewRecord } from './parts/person-record.ts';
import { makeShell } from './shell.ts';

export interface PersonView extends View, VotesAndMotions {
  /** Its feeds; none where it has none. */
  readonly follow: readonly Link[];
  readonly name: string;
  readonly roles: readonly RoleEntry[];
  readonly formerRoles: readonly RoleEntry[];
  /** Open ones first. */
  readonly actions: readonly ActionEntry[];
  /** To the register that has all, where they are more. */
  readonly allActions: readonly Link[];
  readonly attendance: CountTable;
  /** What each of its columns counts. */
  readonly attendanceMeans: readonly { readonly part: string; readonly means: string }[];
  /** Where what they did is too much for the page: the pages on which it stands. */
  readonly parts: readonly PartLink[];
  readonly interests: readonly RecordEntry[];
}

interface RoleEntry {
  readonly role: string;
  readonly committee: Link | undefined;
  readonly dates: string;
}

/** So many of their actions stand with them; the register has all. */
const ACTIONS = 50;

const EMPTY: PersonRecord = { attendance: [], votes: [], motions: [], interests: [] };

export function personPages(person: Person, archive: Archive, registers: Registers): readonly Page[] {
  const url = personUrl(person.slug);
  const place = placeAt(url);
  const record = registers.records.get(person.slug) ?? EMPTY;
  const done = partWhatTheyDid(record);
  const actions = registers.actions.byOwner.get(person.slug) ?? [];
  const name = fullName(person);
  const words = wordsOf(archive.site);
  // Latest first; one without a date comes last.
  const roles = [...person.roles].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '', 'en'));
  const viewOne = (role: Role): RoleEntry => viewRole(role, archive, registers, place);
  const isFollowed = itemsOfPerson(person.slug, archive, registers).length > 0;
  const view = (): PersonView => ({
    shell: makeShell(archive, url, {
      title: [name],
      description: words.person.description(name),
      follow: isFollowed ? [followedAt(url, person.name, archive)] : [],
      breadcrumb: [place.link(words.shell.sections.people, peopleUrl)],
    }),
    follow: isFollowed ? viewFeeds(url, place, words) : [],
    name,
    roles: roles.filter(role => !isFormer(role, archive.today)).map(viewOne),
    formerRoles: roles.filter(role => isFormer(role, archive.today)).map(viewOne),
    actions: viewActions(actions.slice(0, ACTIONS), archive, place),
    allActions:
      actions.length > ACTIONS
        ? [place.link(words.actions.allOf(words.counts.actions(actions.length)), actionsUrl)]
        : [],
    ...viewAttendance(record, place, words),
    ...viewPeriod(done, archive, place),
    parts: viewParts(done.parts, person, archive, place),
    interests: record.interests
      .map(row => viewRecord(row, interestWords(row.interest, words.person), archive, place))
      .reverse(),
  });
  return [
    { url, layout: 'person', view },
    ...done.parts.flatMap(withParts).map(period => personPeriodPage(period, person, archive)),
  ];
}

/** What stands on the page of a person alone. */
const NOTHING_ELSE = {
  ...{ follow: [], roles: [], formerRoles: [], attendance: NO_COUNTS, attendanceMeans: [], interests: [] },
  ...{ actions: [], allActions: [] },
} as const satisfies Partial<PersonView>;

/** The votes and motions of a period, where they are too many for the page of the person. */
function personPeriodPage(period: Period<Row>, person: Person, archive: Archive): Page {
  const url = personPeriodUrl(person.slug, period.period);
  const words = wordsOf(archive.site);
  const place = placeAt(url);
  const name = `${person.name}, ${periodName(period.period, archive.site.language)}`;
  const view = (): PersonView => ({
    shell: makeShell(archive, url, {
      title: [name],
      breadcrumb: [
        place.link(words.shell.sections.people, peopleUrl),
        place.link(person.name, personUrl(person.slug)),
      ],
    }),
    name,
    ...NOTHING_ELSE,
    ...viewPeriod(period, archive, place),
    parts: viewParts(period.parts, person, archive, place),
  });
  return { url, layout: 'person', view };
}

function viewRole(role: Role, archive: Archive, registers: Registers, place: Place): RoleEntry {
  const committee = role.committee === undefined ? undefined : registers.committees.get(role.committee);
  return {
    role: role.role,
    committee: committee && place.link(committee.name, committeeUrl(committee.slug)),
    dates: termWords(role, archive.site),
  };
}

function viewAttendance(
  record: PersonRecord,
  place: Place,
  { attendance: words }: Words,
): Pick<PersonView, 'attendance' | 'attendanceMeans'> {
  const listed = [...groupBy(record.attendance, row => row.committee)]
    .sort(([a], [b]) => a.name.localeCompare(b.name, 'en'))
    .map(([committee, rows]) => {
      const counts = { present: 0, apologies: 0, absent: 0, inAttendance: 0 };
      for (const { part } of rows) counts[part] += 1;
      return { committee, counts };
    });
  const columns = attendanceColumns(listed, ({ counts }) => counts, words);
  return {
    attendance: countTable(listed, columns, ({ committee }) =>
      place.link(committee.name, committeeUrl(committee.slug)),
    ),
    attendanceMeans: columns.map(({ part, label }) => ({ part: label, means: words.means[part] })),
  };
}

function interestWords(
  { kind, item, reason }: PersonRecord['interests'][number]['interest'],
  words: Words['person'],
): string {
  const head = [kind, item === undefined ? undefined : words.interestItem(item)].filter(Boolean).join(', ');
  return [head, reason].filter(Boolean).join(': ') || words.interest;
}

export const fullName = ({ title, name }: Person): string =>
  title === undefined ? name : `${title} ${name}`;

export const isCurrent = ({ from, until }: Role, today: string): boolean =>
  (from ?? '') <= today && (until ?? '9999') > today;

const isFormer = ({ until }: Role, today: string): boolean => (until ?? '9999') <= today;
