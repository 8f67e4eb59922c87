// A committee: what it is for, who sits on it, its meetings and open actions.

import type { Archive } from '../model/archive.ts';
import { longDate, yearOf } from '../model/calendar.ts';
import { type Committee, isFormer, type Member } from '../model/committee.ts';
import {
  atomUrl,
  calendarUrl,
  committeesUrl,
  committeeUrl,
  committeeYearUrl,
  jsonFeedUrl,
  offlineSection,
  offlineUrl,
} from '../model/url.ts';
import { copiesOfCommittee } from '../registers/copies.ts';
import { groupBy } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { FileSizes, Page, View } from './page.ts';
import { type ActionEntry, viewActions } from './parts/action-list.ts';
import { viewBody } from './parts/body.ts';
import { type FileLink, viewCopies } from './parts/copies.ts';
import { type FactView, viewFacts } from './parts/facts.ts';
import { linkPerson } from './parts/item.ts';
import { committeeData } from './parts/json-ld.ts';
import { type KeepView, viewKeep } from './parts/keep.ts';
import { type MeetingEntry, viewMeetings } from './parts/meeting-list.ts';
import { makeShell } from './shell.ts';

export interface CommitteeView extends View {
  readonly name: string;
  readonly kind: string;
  readonly former: string;
  readonly remitHtml: string;
  readonly facts: readonly FactView[];
  readonly members: readonly MemberEntry[];
  readonly pastMembers: readonly MemberEntry[];
  /** Its feeds and its calendar. */
  readonly follow: readonly Link[];
  /** The whole committee in one file. */
  readonly copies: readonly FileLink[];
  /** Where the copies of its years are; empty where there are none. */
  readonly allCopies: readonly Link[];
  readonly keep: KeepView;
  readonly coming: readonly MeetingEntry[];
  readonly years: readonly { readonly year: Link; readonly meetings: readonly MeetingEntry[] }[];
  readonly actions: readonly ActionEntry[];
  /** JSON-LD, fit for a `<script>` element. */
  readonly linkedDataHtml: string;
}

interface MemberEntry extends Link {
  readonly role: string;
  readonly dates: string;
}

export function committeePages(archive: Archive, registers: Registers): readonly Page[] {
  return archive.committees.map(committee => committeePage(committee, archive, registers));
}

function committeePage(committee: Committee, archive: Archive, registers: Registers): Page {
  const { today } = archive;
  const words = wordsOf(archive.site);
  const url = committeeUrl(committee.slug);
  const place = placeAt(url);
  const rows = registers.meetings.byCommittee.get(committee.slug) ?? [];
  const past = rows.filter(({ meeting }) => meeting.date <= today);
  const years = [...groupBy(past, ({ meeting }) => yearOf(meeting.date))].reverse();
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
    follow: [
      place.link(words.feeds.atom, atomUrl(url)),
      place.link(words.feeds.json, jsonFeedUrl(url)),
      place.link(words.feeds.calendar, calendarUrl(url)),
    ],
    copies: viewCopies(copiesOfCommittee(committee, archive.site), sizes, archive.site, place),
    allCopies:
      archive.site.copies.length > 0 && committee.meetings.length > 0
        ? [place.link(words.committee.allCopies, `${offlineUrl}#${offlineSection(committee.slug)}`)]
        : [],
    keep: viewKeep(committee, place),
    coming: viewMeetings(
      rows.filter(({ meeting }) => meeting.date > today),
      archive,
      place,
      committee,
    ),
    years: years.map(([year, meetings]) => ({
      year: place.link(String(year), committeeYearUrl(committee.slug, year)),
      meetings: viewMeetings([...meetings].reverse(), archive, place, committee),
    })),
    actions: viewActions(
      registers.actions.open.filter(record => record.first.committee === committee),
      archive,
      place,
    ),
    linkedDataHtml: committeeData(committee, archive),
  });
  return { url, layout: 'committee', view };
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
  const words = wordsOf(archive.site).committee;
  return committee.members.filter(which).map(member => ({
    ...linkPerson(member, place),
    role: member.role ?? '',
    dates: [
      member.from === undefined ? '' : words.from(dated(member.from, archive)),
      member.until === undefined ? '' : words.until(dated(member.until, archive)),
    ]
      .filter(Boolean)
      .join(' '),
  }));
}
