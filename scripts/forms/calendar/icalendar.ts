// iCalendar (RFC 5545): a committee's meetings, and the whole body's, for a diary that subscribes to them.
//
// Why no library? Those that write iCalendar leave the time zone to a second package with tables of its own, and stamp
// each event with the hour of the build; what remains is escaping and folding. A test reads the files back with a
// parser that is not ours.
//
// Nothing here comes from the clock, and there is no memory of earlier builds, so:
// - DTSTAMP and LAST-MODIFIED are the day on which the minutes last changed; see changed-on.ts.
// - SEQUENCE counts what the minutes themselves tell: 1 for draft minutes or a postponement, 2 for approval or a
//   cancellation, 1 more for each correction and redaction, and 100 for a withdrawal, which takes the corrections away. As none of
//   these is ever taken back, it only rises.
// - A meeting without a time is a whole day; one without an end has none, because its length is not known.

import type { MadeFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { endDay, startOfDayUtc, yearOf } from '../../model/calendar.ts';
import { changedOn } from '../../model/changed-on.ts';
import { digestOf } from '../../model/digest.ts';
import { businessOf, numberedTitle } from '../../model/item.ts';
import { isHeld, type Meeting, type Status } from '../../model/meeting.ts';
import { permanentId } from '../../model/permanent-id.ts';
import { shownStatus } from '../../model/status.ts';
import { absoluteUrl, calendarUrl, committeeUrl, homeUrl, meetingUrl } from '../../model/url.ts';
import { rowsKey } from '../../registers/meeting-key.ts';
import { meetingName, ownTitle } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Registers } from '../../registers/registers.ts';
import { wordsOf } from '../../words/words.ts';
import { compact, timezoneLines } from './timezone.ts';

/** The newest so many: about a megabyte, beyond which some diaries refuse a calendar. All meetings are in the archive. */
const LONGEST = 1000;

export function* calendarFiles(archive: Archive, registers: Registers): Generator<MadeFile> {
  const { site, committees } = archive;
  const { all, byCommittee } = registers.meetings;
  const calendar = (folder: string, name: string, rows: readonly MeetingRow[]): MadeFile => {
    const newest = rows.slice(-LONGEST);
    return {
      url: calendarUrl(folder),
      madeOf: digestOf(JSON.stringify([archive.today, name, rowsKey(newest, archive)])),
      make: () => writeCalendar(name, newest, archive, registers),
    };
  };
  yield calendar(homeUrl, site.name, all);
  for (const { slug, name } of committees)
    yield calendar(committeeUrl(slug), `${name}, ${site.name}`, byCommittee.get(slug) ?? []);
}

function writeCalendar(
  name: string,
  rows: readonly MeetingRow[],
  archive: Archive,
  registers: Registers,
): string {
  const years = rows.map(({ meeting }) => yearOf(meeting.date));
  const [first = 2000, last = first] = [years[0], years.at(-1)];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Minute Book//Minute Book//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    // A meeting that runs past midnight on New Year's Eve ends in the next year.
    ...timezoneLines(archive.site.timezone, first, last + 1),
    ...rows.flatMap(row => eventLines(row, archive, registers)),
    'END:VCALENDAR',
  ]
    .map(line => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(row: MeetingRow, archive: Archive, registers: Registers): readonly string[] {
  const { site } = archive;
  const { meeting } = row;
  const address = meetingUrl(meeting.committee, meeting.key);
  const changed = compact(startOfDayUtc(changedOn(meeting), site.timezone));
  const isOff = !isHeld(meeting);
  const { status } = wordsOf(site).record.meetings;
  const name = meetingName(row, archive);
  return [
    'BEGIN:VEVENT',
    `UID:${permanentId(site, address)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequenceOf(meeting)}`,
    ...timeLines(meeting, site.timezone),
    // Many diaries do not show the status of an event.
    `SUMMARY:${text(isOff ? `${status[shownStatus(meeting)]}: ${name}` : name)}`,
    `STATUS:${isOff ? 'CANCELLED' : isTentative(meeting) ? 'TENTATIVE' : 'CONFIRMED'}`,
    ...(meeting.venue === undefined ? [] : [`LOCATION:${text(meeting.venue)}`]),
    `DESCRIPTION:${text(description(row, archive, registers))}`,
    ...(site.url === undefined ? [] : [`URL:${absoluteUrl(site.url, address)}`]),
    ...(isOff || meeting.time === undefined ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/** A date that was announced, without an agenda yet. */
const isTentative = ({ status, items }: Meeting): boolean => status === 'agenda' && items.length === 0;

const STEPS: Readonly<Record<Status, number>> = {
  agenda: 0,
  draft: 1,
  postponed: 1,
  approved: 2,
  cancelled: 2,
};

const sequenceOf = ({ status, corrections, redactions, withdrawn }: Meeting): number =>
  STEPS[status] + corrections.length + redactions.length + (withdrawn ? 100 : 0);

function timeLines({ date, time, end }: Meeting, timezone: string): readonly string[] {
  if (time === undefined) return [`DTSTART;VALUE=DATE:${compact(date)}`];
  const at = (day: string, hour: string): string => `;TZID=${timezone}:${compact(`${day}T${hour}:00`)}`;
  const ends = end === undefined ? undefined : endDay(date, time, end);
  return [
    `DTSTART${at(date, time)}`,
    ...(ends === undefined || end === undefined ? [] : [`DTEND${at(ends, end)}`]),
  ];
}

function description(row: MeetingRow, archive: Archive, { committees }: Registers): string {
  const { meeting } = row;
  const { today, site } = archive;
  const words = wordsOf(site).record.meetings;
  const others = meeting.with.flatMap(slug => committees.get(slug)?.name ?? []);
  return [
    `${words.status[shownStatus(meeting)]}. ${words.statusSentence(meeting, { today, locale: site.language })}`,
    ownTitle(row),
    others.length === 0 ? '' : words.jointlyWith(others),
    ...businessOf(meeting).map(numberedTitle),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Section 3.3.11: escapes text, and leaves out control characters, which it may not hold. */
const text = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F]|\p{Surrogate}/gu, '')
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** Section 3.1: no line is longer than 75 octets; what is left goes on after a blank. No letter is split. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line;
  let whole = '';
  let room = 75;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (size > room) {
      whole += '\r\n ';
      room = 74;
    }
    whole += letter;
    room -= size;
  }
  return whole;
}
