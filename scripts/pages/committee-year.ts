// A committee in one year: its meetings, decisions and attendance.

import { grammarOf } from '../grammar/grammar-of.ts';
import type { Archive } from '../model/archive.ts';
import { ATTENDANCE_PARTS, type AttendancePart } from '../model/attendance.ts';
import { longDate } from '../model/calendar.ts';
import { isHeld } from '../model/meeting.ts';
import { bySurname } from '../model/surname.ts';
import { committeesUrl, committeeUrl, committeeYearUrl, decisionsYearUrl, meetingUrl } from '../model/url.ts';
import { type CommitteeYear, committeeYears, copiesOfMeeting, copiesOfYear } from '../registers/copies.ts';
import type { DecisionRow } from '../registers/decisions.ts';
import { rowsKey } from '../registers/meeting-key.ts';
import { datedMeetingName, meetingName } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { FileSizes, Page, View } from './page.ts';
import { attendanceColumns } from './parts/attendance-columns.ts';
import { type FileLink, viewCopies } from './parts/copies.ts';
import { type CountTable, countTable } from './parts/counts.ts';
import { bytesOfDecision, type DecisionEntry, viewDecisions } from './parts/decision-list.ts';
import { linkPerson } from './parts/item.ts';
import { type MeetingEntry, viewMeetings } from './parts/meeting-list.ts';
import { isHeavy } from './parts/periods.ts';
import { attendanceBars } from './parts/pictures/attendance-bars.ts';
import type { BarsView } from './parts/pictures/bars.ts';
import { type YearStrip, yearStrip } from './parts/pictures/year-strip.ts';
import { type YearNeighbours, yearNeighbours } from './parts/years.ts';
import { makeShell } from './shell.ts';

export interface CommitteeYearView extends View {
  readonly heading: string;
  readonly committee: Link;
  readonly strip: YearStrip;
  readonly meetings: readonly MeetingEntry[];
  /** Empty where they are too many for a page: each stands with its meeting, and in the register. */
  readonly decisions: readonly DecisionEntry[];
  /** To the register, which has them where this page does not. */
  readonly allDecisions: readonly Link[];
  readonly attendance: CountTable;
  /** How many came to each; none where there are no two meetings to compare. */
  readonly attendanceBars: BarsView | undefined;
  /** How many meetings the attendance counts. */
  readonly held: number;
  /** The year in one file. */
  readonly copies: readonly FileLink[];
  /** The meetings of which there are copies, each with them. */
  readonly meetingCopies: readonly { readonly meeting: Link; readonly copies: readonly FileLink[] }[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** The same in a word each, for its head. */
  readonly turn: YearNeighbours;
}

export function committeeYearPages(archive: Archive, registers: Registers): readonly Page[] {
  return archive.committees.flatMap(committee => {
    const years = committeeYears(committee, registers.meetings);
    return years.map(one => committeeYearPage(one, years, archive, registers));
  });
}

/** In the list of them and in the pictures, with its copies. */
const BYTES_OF_MEETING = 1_300;

function committeeYearPage(
  own: CommitteeYear,
  all: readonly CommitteeYear[],
  archive: Archive,
  registers: Registers,
): Page {
  const { committee, year, rows } = own;
  const url = committeeYearUrl(committee.slug, year);
  const place = placeAt(url);
  const heading = `${committee.name}, ${year}`;
  const words = wordsOf(archive.site);
  const meetings = new Set(rows.map(({ meeting }) => meeting));
  const decisions: readonly DecisionRow[] = (registers.decisions.byYear.get(year) ?? []).filter(row =>
    meetings.has(row.meeting),
  );
  const areTooMany = isHeavy(decisions, bytesOfDecision, rows.length * BYTES_OF_MEETING);
  const held = rows.filter(({ meeting }) => isHeld(meeting) && meeting.attendance.present.length > 0);
  const written = all.map(one => one.year);
  const urlOf = (other: number): string => committeeYearUrl(committee.slug, other);
  const view = (sizes: FileSizes): CommitteeYearView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      description: words.committeeYear.description(committee.name, year),
      breadcrumb: [
        place.link(words.shell.sections.committees, committeesUrl),
        place.link(committee.short, committeeUrl(committee.slug)),
      ],
    }),
    heading,
    committee: place.link(committee.name, committeeUrl(committee.slug)),
    strip: yearStrip(year, rows, archive.site),
    meetings: viewMeetings(rows, archive, place, committee),
    decisions: areTooMany ? [] : viewDecisions(decisions, archive, place),
    allDecisions: areTooMany
      ? [
          place.link(
            words.committeeYear.allDecisions(words.counts.decisions(decisions.length), year),
            decisionsYearUrl(year),
          ),
        ]
      : [],
    attendance: countAttendance(held, place, archive),
    attendanceBars: attendanceBars(held, archive.site, place),
    held: held.length,
    copies: viewCopies(copiesOfYear(own, archive.site), sizes, archive.site, place),
    meetingCopies: viewMeetingCopies(own, archive, sizes, place),
    ...yearNeighbours(year, written, urlOf, place, other => `${committee.name}, ${other}`),
    turn: yearNeighbours(year, written, urlOf, place),
  });
  const files = [
    ...copiesOfYear(own, archive.site),
    ...rows.flatMap(row => copiesOfMeeting(row, archive.site)),
  ];
  const madeOf = (sizes: FileSizes): string =>
    JSON.stringify([rowsKey(rows, archive), written, files.map(file => sizes.get(file.url) ?? 'none')]);
  return { url, layout: 'committee-year', view, madeOf };
}

function viewMeetingCopies(
  { committee, rows }: CommitteeYear,
  archive: Archive,
  sizes: FileSizes,
  place: Place,
): CommitteeYearView['meetingCopies'] {
  return rows
    .map(row => {
      const { meeting } = row;
      const date = longDate(meeting.date, archive.site.language);
      // The page is the committee's own: only what tells a meeting from its others is to be said.
      const name = row.committee === committee ? meetingName(row, archive).slice(committee.name.length) : '';
      const words = row.committee === committee ? date + name : datedMeetingName(row, archive);
      return {
        meeting: place.link(words, meetingUrl(meeting.committee, meeting.key)),
        copies: viewCopies(copiesOfMeeting(row, archive.site), sizes, archive.site, place),
      };
    })
    .filter(({ copies }) => copies.length > 0);
}

/** One row for each person listed as a member present, sending apologies, or absent. */
function countAttendance(rows: readonly MeetingRow[], place: Place, { site }: Archive): CountTable {
  const { bareName } = grammarOf(site.language);
  const { attendance } = wordsOf(site);
  const counts = new Map<string, { link: Link; parts: Record<AttendancePart, number> }>();
  for (const { meeting } of rows) {
    for (const part of ATTENDANCE_PARTS) {
      if (part === 'inAttendance') continue;
      for (const one of meeting.attendance[part]) {
        const key = one.person ?? bareName(one.name);
        const count = counts.get(key) ?? {
          link: linkPerson(one, place),
          parts: { present: 0, apologies: 0, absent: 0, inAttendance: 0 },
        };
        count.parts[part] += 1;
        counts.set(key, count);
      }
    }
  }
  // By name, not by count: attendance is a record, not a ranking.
  const listed = [...counts.values()].sort((a, b) => bySurname(bareName(a.link.text), bareName(b.link.text)));
  return countTable(
    listed,
    attendanceColumns(listed, ({ parts }) => parts, attendance),
    ({ link }) => link,
  );
}
