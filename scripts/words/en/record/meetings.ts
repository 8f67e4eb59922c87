// Meetings in words: what one is called, when and with whom it was held, and how far its minutes may be relied on.

import type { Attendance } from '../../../model/attendance.ts';
import { type IsoDate, longDate } from '../../../model/calendar.ts';
import type { Meeting, MeetingKind, Status } from '../../../model/meeting.ts';

/** Two words for a list. */
const status: Readonly<Record<Status | 'withdrawn', string>> = {
  agenda: 'Agenda',
  draft: 'Draft minutes',
  approved: 'Approved minutes',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  withdrawn: 'Withdrawn',
};

/** One sentence that tells a reader how far to rely on what the archive says of a meeting. */
function statusSentence(
  meeting: Pick<Meeting, 'status' | 'withdrawn' | 'date' | 'approval'>,
  { today, locale }: { readonly today: IsoDate; readonly locale: string },
): string {
  const { withdrawn, approval } = meeting;
  if (withdrawn) {
    const on = withdrawn.on === undefined ? '' : ` on ${longDate(withdrawn.on, locale)}`;
    return `These minutes were withdrawn${on}: ${withdrawn.reason}`;
  }
  switch (meeting.status) {
    case 'agenda':
      return meeting.date > today
        ? `This meeting is to be held on ${longDate(meeting.date, locale)}. The agenda may still change.`
        : 'This is the agenda. The minutes of the meeting are not published yet.';
    case 'draft':
      return 'These minutes are a draft. They have not been approved and may still be corrected.';
    case 'cancelled':
      return 'This meeting was cancelled.';
    case 'postponed':
      return 'This meeting was postponed.';
    case 'approved': {
      if (!approval) return 'These minutes have been approved.';
      const by = approval.signedBy === undefined ? '' : `, signed by ${approval.signedBy}`;
      return `Approved as a correct record on ${longDate(approval.on, locale)}${by}.`;
    }
  }
}

const kinds: Readonly<Record<MeetingKind, string>> = {
  ordinary: 'ordinary',
  extraordinary: 'extraordinary',
  special: 'special',
  annual: 'annual',
  joint: 'joint',
};

const attendance: Readonly<Record<keyof Attendance, string>> = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  inAttendance: 'In attendance',
};

export const meetings = {
  status,
  statusSentence,
  kinds,
  /** What follows the committee's name: "Council: extraordinary meeting". */
  ofKind: (kind: MeetingKind): string => `${kinds[kind]} meeting`,
  /** The labels of its facts. */
  facts: {
    time: 'Time',
    venue: 'Venue',
    chair: 'Chair',
    clerk: 'Clerk',
    contact: 'Contact',
    published: 'First published',
    next: 'Next meeting',
  },
  /** "7 pm to 9.10 pm". */
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  /** "5 March 2026 at 7 pm". */
  dayAndTime: (day: string, time: string): string => `${day} at ${time}`,
  /** The labels of the parts in which those who were there are listed. */
  attendance,
  jointlyWith: (committees: readonly string[]): string => `Jointly with ${committees.join(', ')}`,
};
