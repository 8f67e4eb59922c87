// The front page: what is new, what is to come, and the ways in.

import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/calendar.ts';
import { changedOn } from '../model/changed-on.ts';
import { isFormer } from '../model/committee.ts';
import { businessOf } from '../model/item.ts';
import { isHeld, isMinuted } from '../model/meeting.ts';
import {
  assetUrl,
  committeeUrl,
  correctionsUrl,
  decisionsUrl,
  homeUrl,
  meetingUrl,
  watchUrl,
  yearUrl,
} from '../model/url.ts';
import { isAhead } from '../registers/coming-meetings.ts';
import { registerCorrections } from '../registers/corrections.ts';
import { lastApproved, lastCorrected, type Settled } from '../registers/lately.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import type { Phrase } from '../words/phrase.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type CalendarLinks, viewCalendar } from './parts/calendar-links.ts';
import { viewDate } from './parts/dates.ts';
import { followedAt, viewFeeds } from './parts/follow.ts';
import { type MeetingEntry, viewMeetings } from './parts/meeting-list.ts';
import { makeShell } from './shell.ts';

const LATEST = 6;
const COMING = 6;
/** So many changes a reader may have missed between two visits. */
const CHANGES = 30;

export interface HomeView extends View {
  readonly heading: string;
  readonly description: string;
  readonly latest: readonly MeetingEntry[];
  readonly coming: readonly MeetingEntry[];
  /** What changed last, newest first: those who come back are shown what they have not seen. */
  readonly changes: readonly ChangedMeeting[];
  readonly newsScript: string;
  /** What was approved last, and what was corrected after that; empty where nothing was. */
  readonly settled: readonly Phrase[];
  readonly committees: readonly Link[];
  readonly former: readonly Link[];
  readonly years: readonly Link[];
  readonly calendar: CalendarLinks;
  /** Feeds, by what they hold. */
  readonly follow: readonly { readonly what: string; readonly links: readonly Link[] }[];
  readonly counts: { readonly meetings: number; readonly items: number; readonly decisions: number };
}

export interface ChangedMeeting extends MeetingEntry {
  /** The same as long as nothing of the meeting changes: its address, its state, and the day of the last change. */
  readonly mark: string;
}

function lastChanged(all: readonly MeetingRow[], archive: Archive, place: Place): readonly ChangedMeeting[] {
  const { today } = archive;
  // Of an agenda all that may be known is the day of the meeting, which is yet to come: it is as new as today.
  const dayOf = (on: IsoDate): IsoDate => (on < today ? on : today);
  const changed = all
    .filter(({ meeting }) => meeting.date <= today || meeting.items.length > 0)
    .map(row => ({ row, on: changedOn(row.meeting) }))
    .sort((a, b) => (dayOf(a.on) < dayOf(b.on) ? 1 : dayOf(a.on) > dayOf(b.on) ? -1 : 0))
    .slice(0, CHANGES);
  const entries = viewMeetings(
    changed.map(({ row }) => row),
    archive,
    place,
  );
  return entries.map((entry, at) => ({
    ...entry,
    mark: [
      changed[at]?.row.meeting.committee,
      changed[at]?.row.meeting.key,
      entry.status.key,
      changed[at]?.on,
    ].join(' '),
  }));
}

export function homePages(archive: Archive, registers: Registers): readonly Page[] {
  const { site, today, committees } = archive;
  const { all, years } = registers.meetings;
  const place = placeAt(homeUrl);
  const words = wordsOf(site);
  const past = all.filter(row => !isAhead(row, today) && isMinuted(row.meeting));
  const coming = all.filter(row => isAhead(row, today) && isHeld(row.meeting));
  const link = ({ name, slug }: { name: string; slug: string }): Link => place.link(name, committeeUrl(slug));
  const feeds = (folder: string): readonly Link[] => viewFeeds(folder, place, words);
  const view = (): HomeView => ({
    shell: makeShell(archive, homeUrl, {
      title: [words.home.title],
      description: site.description ?? words.home.description(site.name),
      follow: site.watch.map(word => followedAt(watchUrl(word), word, archive)),
    }),
    heading: words.home.title,
    description: site.description ?? '',
    latest: viewMeetings(past.slice(-LATEST).reverse(), archive, place),
    coming: viewMeetings(coming.slice(0, COMING), archive, place),
    changes: lastChanged(all, archive, place),
    newsScript: place.to(assetUrl('visits/news.js')),
    settled: settledPhrases(archive, registers, place),
    committees: committees.filter(committee => !isFormer(committee, today)).map(link),
    former: committees.filter(committee => isFormer(committee, today)).map(link),
    years: years.map(year => place.link(String(year), yearUrl(year))),
    calendar: viewCalendar(homeUrl, archive, place),
    follow: [
      {
        what: words.home.feeds.meetings,
        links: feeds(homeUrl),
      },
      { what: words.home.feeds.decisions, links: feeds(decisionsUrl) },
      { what: words.home.feeds.corrections, links: feeds(correctionsUrl) },
      ...site.watch.map(word => ({ what: words.home.feeds.word(word), links: feeds(watchUrl(word)) })),
    ],
    counts: {
      meetings: all.length,
      items: all.reduce((sum, { meeting }) => sum + businessOf(meeting).length, 0),
      decisions: registers.decisions.all.length,
    },
  });
  return [{ url: homeUrl, layout: 'home', view }];
}

function settledPhrases(archive: Archive, { meetings }: Registers, place: Place): readonly Phrase[] {
  const { site, today } = archive;
  const words = wordsOf(site).home;
  const approved = lastApproved(meetings.all, today);
  const corrected = lastCorrected(registerCorrections(meetings), today);
  const linkTo = ({ row }: Settled): Link =>
    place.link(datedMeetingName(row, archive), meetingUrl(row.committee.slug, row.meeting.key));
  return [
    ...(approved ? [words.approved(linkTo(approved), viewDate(approved.on, site.language))] : []),
    // What was corrected before the last approval is no news any more.
    ...(corrected && approved && corrected.on >= approved.on
      ? [words.corrected(linkTo(corrected), viewDate(corrected.on, site.language))]
      : []),
  ];
}
