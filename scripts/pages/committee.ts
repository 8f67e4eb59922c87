// A committee: what it is for, who sits on it, its meetings and open actions.

import type { Archive } from '../model/archive.ts';
import { longDate, yearOf } from '../model/calendar.ts';
import { type Committee, isFormer, type Member } from '../model/committee.ts';
import { groupBy } from '../model/group-by.ts';
import {
  absoluteUrl,
  committeeNextUrl,
  committeesUrl,
  committeeUrl,
  committeeYearUrl,
  offlineSection,
  offlineUrl,
} from '../model/url.ts';
import type { ActionRecord } from '../registers/actions.ts';
import { isAhead, lastMinuted, nextMeeting } from '../registers/coming-meetings.ts';
import { copiesOfCommittee } from '../registers/copies.ts';
import type { Registers } from '../registers/registers.ts';
import type { Phrase } from '../words/phrase.ts';
import { wordsOf } from '../words/words.ts';
import { embedSnippet } from './embed.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { FileSizes, Page, View } from './page.ts';
import { type ActionEntry, viewActions } from './parts/action-list.ts';
import { pageOfOpen } from './parts/action-parts.ts';
import { viewBody } from './parts/body.ts';
import { type CalendarLinks, viewCalendar } from './parts/calendar-links.ts';
import { type FileLink, viewCopies } from './parts/copies.ts';
import { termWords } from './parts/dates.ts';
import { type FactView, viewFacts } from './parts/facts.ts';
import { viewFeeds } from './parts/follow.ts';
import { type MeetingAtHead, viewAtHead } from './parts/head-meeting.ts';
import { linkPerson } from './parts/item.ts';
import { committeeData } from './parts/json-ld.ts';
import { type KeepView, viewKeep } from './parts/keep.ts';
import { type MeetingEntry, viewMeetings } from './parts/meeting-list.ts';
import { makeShell } from './shell.ts';

/** So many years stand with their meetings; each of the others has a page with them. */
const YEARS_WITH_MEETINGS = 2;
/** So many open actions stand with it; the register has all. */
const ACTIONS = 20;

export interface CommitteeView extends View {
  readonly name: string;
  readonly kind: string;
  readonly former: string;
  readonly remitHtml: string;
  readonly facts: readonly FactView[];
  readonly next: MeetingAtHead | undefined;
  /** With the file to print. */
  readonly latest: MeetingAtHead | undefined;
  /** Absent where nothing lies ahead and nothing will. */
  readonly calendar: CalendarLinks | undefined;
  readonly members: readonly MemberEntry[];
  readonly pastMembers: readonly MemberEntry[];
  /** Its feeds. */
  readonly follow: readonly Link[];
  /** The whole committee in one file. */
  readonly copies: readonly FileLink[];
  /** Where the copies of its years are; empty where there are none. */
  readonly allCopies: readonly Link[];
  /** Absent where there is nothing to keep. */
  readonly keep: KeepView | undefined;
  /** Whether any is published, held or to come. */
  readonly hasMeetings: boolean;
  /** What lies ahead besides the next, and what was called off. */
  readonly coming: readonly MeetingEntry[];
  /** The latest years with their meetings, and how many the earlier ones have. */
  readonly years: readonly { readonly year: Link; readonly meetings: readonly MeetingEntry[] }[];
  readonly earlier: readonly { readonly year: Link; readonly meetings: number }[];
  /** Those that are due first, of all that are open. */
  readonly actions: readonly ActionEntry[];
  /** To all of them, where they are more. */
  readonly allActions: readonly Link[];
  /** The words by which another site shows its meetings; empty where no whole address is known. */
  readonly snippet: string;
  /** The address that always leads to the next agenda. */
  readonly lasting: Phrase;
  /** JSON-LD, fit for a `<script>` element. */
  readonly linkedDataHtml: string;
}

interface MemberEntry extends Link {
  readonly role: string;
  readonly dates: string;
}

export function committeePages(archive: Archive, registers: Registers): readonly Page[] {
  const { actions } = registers;
  const pageOf = pageOfOpen(actions);
  const open = groupBy(actions.open, ({ first }) => first.committee);
  return archive.committees.map(committee =>
    committeePage(
      committee,
      { records: open.get(committee) ?? [], page: pageOf(committee) },
      archive,
      registers,
    ),
  );
}

interface OpenActions {
  readonly records: readonly ActionRecord[];
  /** Has all of them. */
  readonly page: string;
}

function committeePage(
  committee: Committee,
  open: OpenActions,
  archive: Archive,
  registers: Registers,
): Page {
  const { today } = archive;
  const words = wordsOf(archive.site);
  const url = committeeUrl(committee.slug);
  const place = placeAt(url);
  const rows = registers.meetings.byCommittee.get(committee.slug) ?? [];
  const past = rows.filter(row => !isAhead(row, today));
  const years = [...groupBy(past, ({ meeting }) => yearOf(meeting.date))].reverse();
  const next = nextMeeting(rows, today);
  const latest = lastMinuted(rows, today);
  const yearLink = (year: number): Link => place.link(String(year), committeeYearUrl(committee.slug, year));
  const view = (sizes: FileSizes): CommitteeView => ({
    shell: makeShell(archive, url, {
      title: [committee.name],
      description: words.committee.description(committee.name),
      breadcrumb: [place.link(words.shell.sections.committees, committeesUrl)],
    }),
    name: committee.name,
    kind: words.committees.kinds[committee.kind],
    former: formerWords(committee, archive),
    remitHtml: viewBody(committee.remit, place, words),
    facts: viewFacts([
      { label: words.committee.venue, text: committee.venue ?? '' },
      { label: words.committee.clerk, text: committee.clerk ?? '' },
      { label: words.committee.quorum, text: committee.quorum?.toString() ?? '' },
      { label: words.committee.contact, text: committee.contact ?? '' },
      { label: words.committee.with, text: committee.partners.join(', ') },
      { label: words.committee.established, text: dated(committee.established, archive) },
      { label: words.committee.dissolved, text: dated(committee.dissolved, archive) },
    ]),
    members: membersOf(committee, archive, place, member => !hasLeft(member, committee, today)),
    pastMembers: membersOf(committee, archive, place, member => hasLeft(member, committee, today)),
    next: next && viewAtHead(next, archive, sizes, place, committee),
    latest: latest && viewAtHead(latest, archive, sizes, place, committee),
    calendar: isFormer(committee, today) ? undefined : viewCalendar(url, archive, place),
    follow: viewFeeds(url, place, words),
    copies: viewCopies(copiesOfCommittee(committee, archive.site), sizes, archive.site, place),
    allCopies:
      archive.site.copies.length > 0 && committee.meetings.length > 0
        ? [place.link(words.committee.allCopies, `${offlineUrl}#${offlineSection(committee.slug)}`)]
        : [],
    // A long name would make a button of three lines.
    keep: rows.length > 0 ? viewKeep({ slug: committee.slug, name: committee.short }, place) : undefined,
    hasMeetings: rows.length > 0,
    coming: viewMeetings(
      rows.filter(row => isAhead(row, today) && row !== next),
      archive,
      place,
      committee,
    ),
    years: years.slice(0, YEARS_WITH_MEETINGS).map(([year, meetings]) => ({
      year: yearLink(year),
      meetings: viewMeetings([...meetings].reverse(), archive, place, committee),
    })),
    earlier: years
      .slice(YEARS_WITH_MEETINGS)
      .map(([year, meetings]) => ({ year: yearLink(year), meetings: meetings.length })),
    actions: viewActions(open.records.slice(0, ACTIONS), archive, place),
    allActions:
      open.records.length > ACTIONS
        ? [place.link(words.actions.allOf(words.counts.openActions(open.records.length)), open.page)]
        : [],
    snippet: isFormer(committee, today) ? '' : embedSnippet(committee, archive),
    lasting: words.embed.lasting(lastingLink(committee, archive, place)),
    linkedDataHtml: committeeData(committee, archive),
  });
  return { url, layout: 'committee', view };
}

/** Said as a whole address where it is known, since it is there to be copied. */
function lastingLink({ slug }: Committee, { site }: Archive, place: Place): Link {
  const url = committeeNextUrl(slug);
  return place.link(site.url === undefined ? url : absoluteUrl(site.url, url), url);
}

const dated = (date: string | undefined, archive: Archive): string =>
  date === undefined ? '' : longDate(date, archive.site.language);

function formerWords(committee: Committee, archive: Archive): string {
  if (!isFormer(committee, archive.today)) return '';
  const words = wordsOf(archive.site).committee;
  return words.former(dated(committee.dissolved, archive), committee.dissolvedNote ?? '');
}

const hasLeft = (member: Member, committee: Committee, today: string): boolean =>
  (member.until ?? committee.dissolved ?? '9999') <= today;

function membersOf(
  committee: Committee,
  archive: Archive,
  place: Place,
  which: (member: Member) => boolean,
): readonly MemberEntry[] {
  return committee.members.filter(which).map(member => ({
    ...linkPerson(member, place),
    role: member.role ?? '',
    dates: termWords(member, archive.site),
  }));
}
