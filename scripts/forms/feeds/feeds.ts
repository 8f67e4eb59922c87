// What the feeds hold, before they are Atom or JSON: the newest changes first, each with all that was decided.

import type { Archive } from '../../model/archive.ts';
import type { IsoDate } from '../../model/calendar.ts';
import { changedOn } from '../../model/changed-on.ts';
import { permanentUrn } from '../../model/permanent-id.ts';
import { committeeUrl, correctionsUrl, decisionsUrl, homeUrl, searchUrl, watchUrl } from '../../model/url.ts';
import { registerCorrections } from '../../registers/corrections.ts';
import { type FollowedItems, followedItems } from '../../registers/followed.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { registerRedactions } from '../../registers/redactions.ts';
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
  readonly updated: IsoDate;
  readonly entries: readonly FeedEntry[];
}

const LONGEST = 50;
/** There may be hundreds of people: their feeds are shorter. */
const LONGEST_OF_ITEMS = 20;
/** So many coming meetings at most: a council that announces its whole year would leave no room for its minutes. */
const COMING = 10;
/** A feed must say when it changed; one that is still empty says this. */
const NEVER: IsoDate = '1970-01-01';

export function* makeFeeds(archive: Archive, registers: Registers): Generator<Feed> {
  const { site, committees } = archive;
  const { meetings, decisions } = registers;
  const said = wordsIn(archive).feeds;
  const feed = (
    folder: string,
    title: string,
    description: string,
    entries: readonly FeedEntry[],
    page = folder,
  ): Feed => {
    const updated =
      entries
        .map(one => one.updated)
        .sort(compare)
        .at(-1) ?? NEVER;
    return { id: permanentUrn(site, `${folder}feed`), folder, page, title, description, updated, entries };
  };
  const meetingEntries = (rows: readonly MeetingRow[]): readonly FeedEntry[] =>
    newest(rows, archive).map(row => meetingEntry(row, archive));
  yield feed(homeUrl, site.name, said.meetings(site.name), meetingEntries(meetings.all));
  for (const { slug, name } of committees) {
    yield feed(
      committeeUrl(slug),
      `${name}, ${site.name}`,
      said.meetings(name),
      meetingEntries(meetings.byCommittee.get(slug) ?? []),
    );
  }
  yield feed(
    decisionsUrl,
    said.decisions.title(site.name),
    said.decisions.description,
    newest(decisions.all, archive).map(row => decisionEntry(row, archive)),
  );
  yield feed(
    correctionsUrl,
    said.corrections.title(site.name),
    said.corrections.description,
    [
      ...registerCorrections(meetings).map(row => correctionEntry(row, archive)),
      ...registerRedactions(meetings).map(row => redactionEntry(row, archive)),
    ].sort((a, b) => compare(b.updated, a.updated)),
    homeUrl,
  );
  for (const followed of followedItems(archive, registers))
    yield feed(
      followed.folder,
      said.followed.title(followed.name, site.name),
      followedWords(followed, said),
      newest(followed.rows, archive, LONGEST_OF_ITEMS).map(row => itemEntry(row, archive)),
      followed.page,
    );
  for (const { word, rows } of watchedItems(archive, registers))
    yield feed(
      watchUrl(word),
      said.followed.title(word, site.name),
      said.followed.word(word),
      newest(rows, archive).map(row => itemEntry(row, archive)),
      `${searchUrl}?q=${encodeURIComponent(word)}`,
    );
}

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
