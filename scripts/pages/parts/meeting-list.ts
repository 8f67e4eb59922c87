// Meetings in a list: when, which, and how far its minutes are.

import type { Archive } from '../../model/archive.ts';
import { clockTime } from '../../model/calendar.ts';
import type { Committee } from '../../model/committee.ts';
import { businessOf } from '../../model/item.ts';
import { isHeld } from '../../model/meeting.ts';
import { meetingUrl } from '../../model/url.ts';
import { meetingName, ownTitle } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Place } from '../link.ts';
import { type DateView, viewFullDate } from './dates.ts';
import { type StatusView, viewStatus } from './status.ts';

export interface MeetingEntry {
  readonly href: string;
  readonly name: string;
  /** What the clerk called it, where that says more. */
  readonly title: string;
  readonly date: DateView;
  readonly time: string;
  /** In a committee's own list, what the list does not say already: "Annual meeting, 7 pm". */
  readonly particulars: string;
  readonly status: StatusView;
  readonly isInquorate: boolean;
  /** 0 where it was not held: what stands in its minutes is why. */
  readonly items: number;
  readonly decisions: number;
}

/** `under` is the committee whose own list it is, if it is one. */
export function viewMeetings(
  rows: readonly MeetingRow[],
  archive: Archive,
  place: Place,
  under?: Committee,
): readonly MeetingEntry[] {
  const { language } = archive.site;
  return rows.map(row => {
    const { meeting } = row;
    // On a phone no line is left with "pm" alone.
    const time = meeting.time === undefined ? '' : clockTime(meeting.time, language).replace(' ', '\u00a0');
    return {
      href: place.to(meetingUrl(meeting.committee, meeting.key)),
      name: meetingName(row, archive),
      title: ownTitle(row),
      date: viewFullDate(meeting.date, language),
      time,
      particulars: [particularName(row, under, archive), time].filter(Boolean).join(', '),
      status: viewStatus(meeting, archive.site),
      isInquorate: meeting.inquorate !== undefined,
      items: isHeld(meeting) ? businessOf(meeting).length : 0,
      decisions: meeting.items.reduce((sum, item) => sum + item.decisions.length, 0),
    };
  });
}

/** A meeting's name without the committee's, where the list is that committee's. */
function particularName(row: MeetingRow, under: Committee | undefined, archive: Archive): string {
  const name = meetingName(row, archive);
  if (row.committee !== under) return name;
  const rest = name.slice(row.committee.name.length).replace(/^[:\s]+/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
