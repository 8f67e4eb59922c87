// The next meeting and the latest minutes, as they stand before all else on a page: when, and what there is to read.

import type { Archive } from '../../model/archive.ts';
import { dayAndMonth, fullDate, yearOf } from '../../model/calendar.ts';
import type { Committee } from '../../model/committee.ts';
import { copiesOfMeeting } from '../../registers/copies.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Place } from '../link.ts';
import type { FileSizes } from '../page.ts';
import { type FileLink, viewCopies } from './copies.ts';
import type { DateView } from './dates.ts';
import { type MeetingEntry, viewMeetings } from './meeting-list.ts';

export interface MeetingAtHead {
  readonly meeting: MeetingEntry;
  /** "Wednesday 16 December", with the year where it is not this one. */
  readonly day: DateView;
  /** Where it is not where its committee usually meets. */
  readonly venue: string;
  /** The file to print, where one is made. */
  readonly print: readonly FileLink[];
}

/** `under` is the committee whose own page it is. */
export function viewAtHead(
  row: MeetingRow,
  archive: Archive,
  sizes: FileSizes,
  place: Place,
  under?: Committee,
): MeetingAtHead | undefined {
  const { date, venue = '' } = row.meeting;
  const [meeting] = viewMeetings([row], archive, place, under);
  const copies = copiesOfMeeting(row, archive.site).filter(({ kind }) => kind === 'pdf');
  const text = (yearOf(date) === yearOf(archive.today) ? dayAndMonth : fullDate)(date, archive.site.language);
  return (
    meeting && {
      meeting,
      day: { iso: date, text },
      venue: venue === row.committee.venue ? '' : venue,
      print: viewCopies(copies, sizes, archive.site, place),
    }
  );
}
