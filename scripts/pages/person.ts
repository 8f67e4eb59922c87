// A person, and what the minutes record of them.

import type { Archive } from '../model/archive.ts';
import { ATTENDANCE_PARTS, type AttendancePart } from '../model/attendance.ts';
import { yearOf } from '../model/calendar.ts';
import type { Person, Role } from '../model/person.ts';
import { committeeUrl, itemUrl, peopleUrl, personUrl } from '../model/url.ts';
import { SIDES, type Side } from '../model/vote.ts';
import { itemsOfPerson } from '../registers/followed.ts';
import { meetingName } from '../registers/meeting-name.ts';
import { groupBy } from '../registers/meetings.ts';
import type { MotionRow, PersonRecord, VoteRow } from '../registers/people.ts';
import type { Registers } from '../registers/registers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type ActionEntry, viewActions } from './parts/action-list.ts';
import { type DateView, termWords, viewShortDate } from './parts/dates.ts';
import { shortTitle } from './parts/decision-list.ts';
import { type FilterView, makeFilter, SHOWN } from './parts/filter.ts';
import { followedAt, viewFeeds } from './parts/follow.ts';
import { viewVote } from './parts/vote.ts';
import { makeShell } from './shell.ts';

export interface PersonView extends View {
  /** Its feeds; none where it has none. */
  readonly follow: readonly Link[];
  readonly name: string;
  readonly roles: readonly RoleEntry[];
  readonly formerRoles: readonly RoleEntry[];
  /** Open ones first. */
  readonly actions: readonly ActionEntry[];
  readonly attendance: readonly AttendanceRow[];
  /** Works the list of votes; absent where there is nothing to choose. */
  readonly filter: FilterView | undefined;
  /** Latest year first. */
  readonly voteYears: readonly {
    readonly id: string;
    readonly year: string;
    readonly votes: readonly VoteEntry[];
  }[];
  readonly motions: readonly RecordEntry[];
  readonly interests: readonly RecordEntry[];
}

interface RoleEntry {
  readonly role: string;
  readonly committee: Link | undefined;
  readonly dates: string;
}

interface AttendanceRow {
  readonly committee: Link;
  readonly counts: Readonly<Record<AttendancePart, number>>;
}

/** One line of a person's record: what, where and when. */
interface RecordEntry {
  readonly date: DateView;
  readonly committee: string;
  readonly what: string;
  /** How the whole vote went; empty where none was taken. */
  readonly voteHtml: string;
  readonly item: Link;
}

/** A vote of theirs, with what a filter asks for. */
interface VoteEntry extends RecordEntry {
  readonly side: Side;
  /** Empty where the minutes do not tell. */
  readonly outcome: string;
  readonly year: string;
}

const EMPTY: PersonRecord = { attendance: [], votes: [], motions: [], interests: [] };

export function personPage(person: Person, archive: Archive, registers: Registers): Page {
  const url = personUrl(person.slug);
  const place = placeAt(url);
  const record = registers.records.get(person.slug) ?? EMPTY;
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
    actions: viewActions(registers.actions.byOwner.get(person.slug) ?? [], archive, place),
    attendance: countAttendance(record, place),
    ...viewVotes(record.votes, archive, place),
    motions: record.motions
      .map(row =>
        viewRecord(row, row.as === 'mover' ? words.person.proposed : words.person.seconded, archive, place),
      )
      .reverse(),
    interests: record.interests
      .map(row => viewRecord(row, interestWords(row.interest, words.person), archive, place))
      .reverse(),
  });
  return { url, layout: 'person', view };
}

/** Votes by year, with a filter that chooses by side, by what came of it and by year. */
function viewVotes(
  rows: readonly VoteRow[],
  archive: Archive,
  place: Place,
): Pick<PersonView, 'filter' | 'voteYears'> {
  const words = wordsOf(archive.site);
  const votes = rows
    .map(
      (row): VoteEntry => ({
        ...viewRecord(row, words.person.voted[row.side], archive, place),
        side: row.side,
        outcome: row.outcome ?? '',
        year: String(yearOf(row.meeting.date)),
      }),
    )
    .reverse();
  const filter = makeFilter(
    {
      label: words.filter.votes.label,
      shown: words.filter.votes.shown(SHOWN, words.counts.votes(votes.length)),
    },
    votes,
    [
      {
        name: 'side',
        label: words.person.sideLabel,
        valuesIn: ({ side }) => [{ value: side, text: words.person.voted[side] }],
        order: SIDES,
      },
      {
        name: 'outcome',
        label: words.person.outcomeLabel,
        valuesIn: ({ outcome }) =>
          outcome === 'carried' || outcome === 'lost'
            ? [{ value: outcome, text: words.record.decisions.outcomes[outcome] }]
            : [],
      },
      { name: 'year', label: words.person.yearLabel, valuesIn: ({ year }) => [{ value: year, text: year }] },
    ],
    place,
  );
  return {
    filter: filter.choices.length > 0 ? filter : undefined,
    voteYears: [...groupBy(votes, ({ year }) => year)].map(([year, own]) => ({
      id: `votes-${year}`,
      year,
      votes: own,
    })),
  };
}

function viewRole(role: Role, archive: Archive, registers: Registers, place: Place): RoleEntry {
  const committee = role.committee === undefined ? undefined : registers.committees.get(role.committee);
  return {
    role: role.role,
    committee: committee && place.link(committee.name, committeeUrl(committee.slug)),
    dates: termWords(role, archive.site),
  };
}

function countAttendance(record: PersonRecord, place: Place): readonly AttendanceRow[] {
  return [...groupBy(record.attendance, row => row.committee)]
    .sort(([a], [b]) => a.name.localeCompare(b.name, 'en'))
    .map(([committee, rows]) => {
      const counts = { present: 0, apologies: 0, absent: 0, inAttendance: 0 };
      for (const part of ATTENDANCE_PARTS) counts[part] = rows.filter(row => row.part === part).length;
      return { committee: place.link(committee.name, committeeUrl(committee.slug)), counts };
    });
}

type PersonRow =
  | PersonRecord['interests'][number]
  | PersonRecord['votes'][number]
  | PersonRecord['motions'][number];

function viewRecord(row: PersonRow, what: string, archive: Archive, place: Place): RecordEntry {
  const { committee, meeting, item } = row;
  const { words, fragment } =
    'interest' in row ? { words: '', fragment: undefined } : subjectOf(row, archive);
  const vote = 'vote' in row ? row.vote : undefined;
  return {
    date: viewShortDate(meeting.date, archive.site.language),
    committee: meetingName(row, archive),
    what,
    voteHtml: viewVote(
      vote,
      'outcome' in row ? row.outcome : undefined,
      'none',
      place,
      wordsOf(archive.site),
    ),
    item: place.link(
      shortTitle(item) + words,
      itemUrl(archive.site, committee.slug, meeting.key, item.address, fragment),
    ),
  };
}

/** A vote against an amendment is not one against what the item decided, and is not listed as though it were. */
function subjectOf(
  { decision, undecided }: VoteRow | MotionRow,
  { site }: Archive,
): { words: string; fragment?: string } {
  if (decision !== undefined) return { words: '', fragment: decision };
  const words = wordsOf(site).person;
  if (undecided === undefined) return { words: `: ${words.voteAlone}` };
  const { below, outcome, isAmendment } = undecided;
  const came = outcome === undefined ? '' : ` (${words.outcomes[outcome]})`;
  if (below) return { words: `: ${below.heading}${came}`, fragment: below.id };
  if (isAmendment) return { words: `: ${words.amendment}${came}` };
  return { words: `: ${came === '' ? words.noDecision : words.motion + came}` };
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
