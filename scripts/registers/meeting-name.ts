// What a meeting is called, in lists, headings and titles.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import type { Meeting } from '../model/meeting.ts';
import { wordsOf } from '../words/words.ts';
import type { MeetingRow } from './meetings.ts';

/** "Council", "Council: extraordinary meeting"; a second ordinary meeting on a day has its mark: "Council (2)". */
export const meetingName = ({ committee, meeting }: MeetingRow, archive: Pick<Archive, 'site'>): string =>
  nameUnder(committee.name, meeting, archive);

/** The same below the committee's short name, for a square of a calendar: "Licensing: special meeting". */
export const shortMeetingName = (
  { committee, meeting }: MeetingRow,
  archive: Pick<Archive, 'site'>,
): string => nameUnder(committee.short, meeting, archive);

function nameUnder(name: string, meeting: Meeting, { site }: Pick<Archive, 'site'>): string {
  const mark = meeting.key.slice(meeting.date.length + 1).replace(/-/g, ' ');
  if (meeting.kind !== 'ordinary') {
    const others = mark === '' || mark === meeting.kind ? '' : ` (${mark})`;
    return `${name}: ${wordsOf(site).record.meetings.ofKind(meeting.kind)}${others}`;
  }
  return mark === '' ? name : `${name} (${mark})`;
}

/** "Council: extraordinary meeting, 19 September 2024". */
export const datedMeetingName = (row: MeetingRow, archive: Pick<Archive, 'site'>): string =>
  `${meetingName(row, archive)}, ${longDate(row.meeting.date, archive.site.language)}`;

/** What the clerk called the meeting, where it says more than the committee's name. */
export const ownTitle = ({ committee, meeting }: MeetingRow): string =>
  meeting.title === committee.name ? '' : meeting.title;
