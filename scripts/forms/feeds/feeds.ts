// What the feeds hold, before they are Atom or JSON: the newest changes first, each with all that was decided.

import type { Archive } from '../../model/archive.ts';
import type { IsoDate } from '../../model/calendar.ts';
import { changedOn } from '../../model/changed-on.ts';
import { digestOf } from '../../model/digest.ts';
import { once } from '../../model/once.ts';
import { permanentUrn } from '../../model/permanent-id.ts';
import { committeeUrl, correctionsUrl, decisionsUrl, homeUrl, searchUrl, watchUrl } from '../../model/url.ts';
import { type CorrectionRow, registerCorrections } from '../../registers/corrections.ts';
import type { DecisionRow } from '../../registers/decisions.ts';
import { type FollowedItems, followedItems } from '../../registers/followed.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { rowsKey } from '../../registers/meeting-key.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { type RedactionRow, registerRedactions } from '../../registers/redactions.ts';
import type { Registers } from '../../registers/registers.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import {
  correctionEntry,
  decisionEntry,
  type FeedEntry,
  itemEntry,
  meetingEntry,
  redactionEntry,
} from './entries.ts';
import { watchedItems } from './watched-items.ts';

export interface Feed {
  readonly id: string;
  /** `/council/`: the feed is `/council/feed.xml`. */
  readonly folder: string;
  /** The page that shows the same to a reader. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** A checksum of all that its entries are made of. */
  readonly madeOf: string;
  /** Made when they are first asked for. */
  readonly entries: () => readonly FeedEntry[];
}

const LONGEST = 50;
/** There may be hundreds of people: their feeds are shorter. */
const LONGEST_OF_ITEMS = 20;
/** So many coming meetings at most: a council that announces its whole year would leave no room for its minutes. */
const COMING = 10;
/** A feed must say when it changed; one that is still empty says this. */
const NEVER: IsoDate = '1970-01-01';

export const updatedOn = (entries: readonly FeedEntry[]): IsoDate =>
  entries.reduce((last, { updated }) => (updated > last ? updated : last), NEVER);

export function* makeFeeds(archive: Archive, registers: Registers): Generator<Feed> {
  const { site, committees } = archive;
  const { meetings, decisions } = registers;
  const said = wordsIn(archive).feeds;
  const feed = <Row extends MeetingRow>(
    folder: string,
    [title, description]: readonly [title: string, description: string],
    rows: readonly Row[],
    entryOf: (row: Row, archive: Archive) => FeedEntry,
    page = folder,
  ): Feed => ({
    ...{ id: permanentUrn(site, `${folder}feed`), folder, page, title, description },
    madeOf: digestOf(
      JSON.stringify([archive.today, title, description, page, whatOf(rows), rowsKey(rows, archive)]),
    ),
    entries: once(() => rows.map(row => entryOf(row, archive))),
  });
  const ofMeetings = (folder: string, title: string, of: string, rows: readonly MeetingRow[]): Feed =>
    feed(folder, [title, said.meetings(of)], newest(rows, archive), meetingEntry);
  yield ofMeetings(homeUrl, site.name, site.name, meetings.all);
  for (const { slug, name } of committees) {
    const rows = meetings.byCommittee.get(slug) ?? [];
    yield ofMeetings(committeeUrl(slug), `${name}, ${site.name}`, name, rows);
  }
  yield feed(
    decisionsUrl,
    [said.decisions.title(site.name), said.decisions.description],
    newest(decisions.all, archive),
    decisionEntry,
  );
  yield feed(
    correctionsUrl,
    [said.corrections.title(site.name), said.corrections.description],
    [...registerCorrections(meetings), ...registerRedactions(meetings)].sort((a, b) =>
      compare(dayOfChange(b), dayOfChange(a)),
    ),
    changeEntry,
    homeUrl,
  );
  for (const followed of followedItems(archive, registers))
    yield feed(
      followed.folder,
      [said.followed.title(followed.name, site.name), followedWords(followed, said)],
      newest(followed.rows, archive, LONGEST_OF_ITEMS),
      itemEntry,
      followed.page,
    );
  for (const { word, rows } of watchedItems(archive, registers))
    yield feed(
      watchUrl(word),
      [said.followed.title(word, site.name), said.followed.word(word)],
      newest(rows, archive),
      itemEntry,
      `${searchUrl}?q=${encodeURIComponent(word)}`,
    );
}

type ChangeRow = CorrectionRow | RedactionRow;

const dayOfChange = (row: ChangeRow): IsoDate =>
  'correction' in row ? (row.correction.by?.on ?? changedOn(row.meeting)) : row.redaction.on;

const changeEntry = (row: ChangeRow, archive: Archive): FeedEntry =>
  'correction' in row ? correctionEntry(row, archive) : redactionEntry(row, archive);

/** What of each meeting a feed tells; what there stands is in the checksums of the meetings. */
const whatOf = (rows: readonly (MeetingRow & Partial<ItemRow & DecisionRow>)[]): readonly string[] =>
  rows.map(({ item, decision }) => decision?.id ?? item?.address ?? '');

const followedWords = ({ kind, name }: FollowedItems, { followed }: Words['record']['feeds']): string =>
  kind === 'people' ? followed.person(name) : followed.matter(name);

/**
 * The rows that changed last, newest first; rows are given oldest meeting first. Decisions of one meeting stay in the
 * order of its minutes.
 */
function newest<Row extends MeetingRow>(
  rows: readonly Row[],
  { today }: Archive,
  longest = LONGEST,
): readonly Row[] {
  const dated = rows.map((row, index) => ({ row, index, changed: changedOn(row.meeting) }));
  const coming = dated.filter(one => one.changed > today).slice(0, COMING);
  const known = dated.filter(one => one.changed <= today);
  return [...coming, ...known]
    .sort(
      (a, b) =>
        compare(b.changed, a.changed) ||
        compare(b.row.meeting.date, a.row.meeting.date) ||
        (a.row.meeting === b.row.meeting ? a.index - b.index : b.index - a.index),
    )
    .slice(0, longest)
    .map(({ row }) => row);
}

const wordsIn = ({ site }: Archive): Words['record'] => wordsOf(site).record;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
