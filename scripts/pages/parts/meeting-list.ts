// Meetings in a list: when, which, and how far its minutes are.

import type { MeetingRow } from '../../indexes/meetings.ts';
import type { Archive } from '../../model/archive.ts';
import { meetingUrl } from '../../model/url.ts';
import type { Place } from '../page.ts';
import { type DateView, viewFullDate, viewTimes } from './dates.ts';
import { meetingName, ownTitle } from './meeting-name.ts';
import { type StatusView, viewStatus } from './status.ts';

export interface MeetingEntry {
  readonly href: string;
  readonly name: string;
  /** What the clerk called it, where that says more. */
  readonly title: string;
  readonly date: DateView;
  readonly time: string;
  readonly status: StatusView;
  readonly items: number;
  readonly decisions: number;
}

export function viewMeetings(
  rows: readonly MeetingRow[],
  archive: Archive,
  place: Place,
): readonly MeetingEntry[] {
  const { language } = archive.site;
  return rows.map(row => {
    const { meeting } = row;
    return {
      href: place.to(meetingUrl(meeting.committee, meeting.key)),
      name: meetingName(row),
      title: ownTitle(row),
      date: viewFullDate(meeting.date, language),
      time: viewTimes(meeting.time, undefined, language),
      status: viewStatus(meeting),
      items: meeting.items.length,
      decisions: meeting.items.reduce((sum, item) => sum + item.decisions.length, 0),
    };
  });
}
