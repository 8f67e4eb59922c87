// A meeting: everything its minutes hold, whole.

import type { Archive } from '../model/archive.ts';
import { ATTENDANCE_PARTS, type Attendance, attendeeDetail } from '../model/attendance.ts';
import { yearOf } from '../model/calendar.ts';
import { correctedBy } from '../model/correction.ts';
import type { Meeting } from '../model/meeting.ts';
import { partsOf, type TextPart } from '../model/passage.ts';
import { shortened } from '../model/shortened.ts';
import { committeesUrl, committeeUrl, committeeYearUrl, meetingUrl } from '../model/url.ts';
import { minutesForms } from '../open-data/meetings.ts';
import { citationOf } from '../registers/citation.ts';
import { copiesOfMeeting } from '../registers/copies.ts';
import { meetingFacts } from '../registers/meeting-facts.ts';
import { datedMeetingName, meetingName, ownTitle } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import type { MarkedPart } from '../words/phrase.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { FileSizes, Page, View } from './page.ts';
import { viewBody } from './parts/body.ts';
import { type FileLink, fileLink, viewCopies } from './parts/copies.ts';
import { type DateView, viewFullDate } from './parts/dates.ts';
import { type FactView, viewFacts } from './parts/facts.ts';
import { type ItemView, linkPerson, viewItem } from './parts/item.ts';
import { meetingData } from './parts/json-ld.ts';
import { type PaperView, viewPaper } from './parts/paper.ts';
import { type StatusNote, type StatusView, statusNote, viewStatus } from './parts/status.ts';
import { makeShell } from './shell.ts';

export interface PersonEntry extends Link {
  readonly detail: string;
}

export interface MeetingView extends View {
  readonly name: string;
  readonly title: string;
  readonly date: DateView;
  readonly status: StatusView;
  readonly statusNote: StatusNote;
  readonly facts: readonly FactView[];
  /** The other committees of a joint meeting. */
  readonly with: readonly Link[];
  readonly attendance: readonly { readonly label: string; readonly people: readonly PersonEntry[] }[];
  readonly corrections: readonly CorrectionView[];
  readonly preambleHtml: string;
  readonly contents: readonly {
    readonly href: string;
    readonly number: string;
    readonly text: readonly TextPart[];
    readonly hasDecision: boolean;
  }[];
  readonly items: readonly ItemView[];
  /** Papers that belong to no item. */
  readonly papers: readonly PaperView[];
  /** The same minutes as files. */
  readonly formats: readonly FileLink[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly citation: string;
  /** JSON-LD, fit for a `<script>` element. */
  readonly linkedDataHtml: string;
  readonly isHeld: boolean;
}

interface CorrectionView {
  readonly item: string;
  /** Both readings, in their language. */
  readonly from: MarkedPart;
  readonly to: MarkedPart;
  readonly by: string;
}

export function meetingPages(archive: Archive, registers: Registers): readonly Page[] {
  return registers.meetings.all.map(row => {
    const url = meetingUrl(row.committee.slug, row.meeting.key);
    return { url, layout: 'meeting', view: sizes => viewMeeting(row, url, archive, registers, sizes) };
  });
}

function viewMeeting(
  row: MeetingRow,
  url: string,
  archive: Archive,
  registers: Registers,
  sizes: FileSizes,
): MeetingView {
  const { committee, meeting } = row;
  const { language } = archive.site;
  const words = wordsOf(language);
  const place = placeAt(url);
  const items = meeting.items.map(item => viewItem(row, item, archive, registers, place));
  const inItems = new Set(meeting.items.flatMap(item => item.papers));
  const year = yearOf(meeting.date);
  const titled = datedMeetingName(row, archive);
  return {
    shell: makeShell(archive, url, {
      title: [titled],
      description: words.meeting.description(
        viewStatus(meeting).text,
        titled,
        items.map(item => item.title).join('; '),
      ),
      breadcrumb: [
        place.link(words.shell.sections.committees, committeesUrl),
        place.link(committee.name, committeeUrl(committee.slug)),
        place.link(String(year), committeeYearUrl(committee.slug, year)),
      ],
      isArticle: true,
      ...(meeting.lang !== undefined && { lang: meeting.lang }),
    }),
    name: meetingName(row),
    title: ownTitle(row),
    date: viewFullDate(meeting.date, language),
    status: viewStatus(meeting),
    statusNote: statusNote(meeting, archive, place),
    facts: viewFacts(meetingFacts(meeting, archive.site)),
    with: meeting.with.flatMap(slug => {
      const other = registers.committees.get(slug);
      return other ? [place.link(other.name, committeeUrl(slug))] : [];
    }),
    attendance: viewAttendance(meeting.attendance, place),
    corrections: viewCorrections(meeting, archive),
    preambleHtml: viewBody(meeting.preamble, place),
    contents: items.map(({ id, number, title, hasDecision }, index) => ({
      href: `#${id}`,
      number,
      text: partsOf(shortened(title, 120), meeting.items[index]?.titlePassages),
      hasDecision,
    })),
    items,
    papers: meeting.papers
      .filter(paper => !inItems.has(paper.address))
      .map(paper => viewPaper(paper, archive, place)),
    formats: formatsOf(row, archive, sizes, place),
    ...neighbours(row, archive, registers, place),
    citation: citationOf(row, archive).full,
    linkedDataHtml: meetingData(row, archive, registers),
    isHeld: meeting.status === 'draft' || meeting.status === 'approved',
  };
}

/** Copies to keep, then the minutes as data and as they were written. */
function formatsOf(
  row: MeetingRow,
  { site }: Archive,
  sizes: FileSizes,
  place: Place,
): MeetingView['formats'] {
  const names = wordsOf(site.language).meeting.formatNames;
  const forms = minutesForms(row, site).flatMap(({ form, url }) =>
    form === 'txt' ? [] : [fileLink({ url, text: names[form], ...FORMATS[form] }, sizes, place)],
  );
  return [...viewCopies(copiesOfMeeting(row, site), sizes, place), ...forms];
}

const FORMATS = {
  json: { type: 'JSON' },
  md: { type: 'Markdown' },
} as const;

function viewAttendance(attendance: Attendance, place: Place): MeetingView['attendance'] {
  return ATTENDANCE_PARTS.map(([part, label]) => ({
    label,
    people: attendance[part].map(one => ({ ...linkPerson(one, place), detail: attendeeDetail(one) })),
  })).filter(({ people }) => people.length > 0);
}

function viewCorrections(meeting: Meeting, archive: Archive): readonly CorrectionView[] {
  return meeting.corrections.map(correction => ({
    item: correction.item,
    from: { text: correction.from, mark: 'del', ...correction.language },
    to: { text: correction.to, mark: 'ins', ...correction.language },
    by: correctedBy(correction, archive.site.language),
  }));
}

function neighbours(
  row: MeetingRow,
  archive: Archive,
  registers: Registers,
  place: Place,
): Pick<MeetingView, 'previous' | 'next'> {
  const { committee, meeting } = row;
  const rows = registers.meetings.byCommittee.get(committee.slug) ?? [];
  const at = rows.findIndex(one => one.meeting === meeting);
  const linkTo = (other: MeetingRow | undefined): Link | undefined =>
    other &&
    place.link(datedMeetingName(other, archive), meetingUrl(other.committee.slug, other.meeting.key));
  return { previous: at > 0 ? linkTo(rows[at - 1]) : undefined, next: linkTo(rows[at + 1]) };
}
