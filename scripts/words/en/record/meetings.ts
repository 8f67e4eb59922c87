// Meetings in words: what one is called, when and with whom it was held, and how far its minutes may be relied on.

import type { Attendance } from '../../../model/attendance.ts';
import { type IsoDate, longDate } from '../../../model/calendar.ts';
import type { Meeting, MeetingKind, Status } from '../../../model/meeting.ts';
import type { Widened } from '../../widened.ts';

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
const sentences = {
  comingAgenda: (day: string): string => `This meeting is to be held on ${day}. The agenda may still change.`,
  agenda: 'This is the agenda. The minutes of the meeting are not published yet.',
  draft: 'These minutes are a draft. They have not been approved and may still be corrected.',
  draftUntil: (day: string): string =>
    `These minutes are a draft. They are to be approved on ${day}, and may still be corrected.`,
  cancelled: 'This meeting was cancelled.',
  postponed: 'This meeting was postponed.',
  cancelledFor: (reason: string): string => `This meeting was cancelled: ${reason}`,
  postponedFor: (reason: string): string => `This meeting was postponed: ${reason}`,
  approved: 'These minutes have been approved.',
  approvedOn: (day: string): string => `Approved as a correct record on ${day}.`,
  approvedAmendedOn: (day: string): string => `Approved as a correct record on ${day}, with an amendment.`,
  approvedAndSigned: (day: string, name: string): string =>
    `Approved as a correct record on ${day}, signed by ${name}.`,
  withdrawn: (reason: string): string => `These minutes were withdrawn: ${reason}`,
  withdrawnOn: (day: string, reason: string): string => `These minutes were withdrawn on ${day}: ${reason}`,
};

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
  sentences,
  kinds,
  /** What follows the committee's name: "Council: extraordinary meeting". */
  ofKind: (kind: string): string => `${kind} meeting`,
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
  jointlyWith: (committees: string): string => `Jointly with ${committees}`,
};

type Said = Pick<Meeting, 'status' | 'reason' | 'withdrawn' | 'date' | 'approval' | 'approvalAhead'>;

export const sayMeetings = (words: Widened<typeof meetings>) => ({
  ...words,
  statusSentence: (
    { status, reason, withdrawn, date, approval, approvalAhead }: Said,
    { today, locale }: { readonly today: IsoDate; readonly locale: string },
  ): string => {
    const say = words.sentences;
    if (withdrawn) {
      const { on, reason } = withdrawn;
      return on === undefined ? say.withdrawn(reason) : say.withdrawnOn(longDate(on, locale), reason);
    }
    if (status === 'agenda') return date > today ? say.comingAgenda(longDate(date, locale)) : say.agenda;
    if (reason !== undefined && status === 'cancelled') return say.cancelledFor(reason);
    if (reason !== undefined && status === 'postponed') return say.postponedFor(reason);
    if (status === 'draft' && approvalAhead) return say.draftUntil(longDate(approvalAhead.on, locale));
    if (status !== 'approved' || !approval) return say[status];
    const day = longDate(approval.on, locale);
    if (approval.signedBy !== undefined) return say.approvedAndSigned(day, approval.signedBy);
    return approval.isAmended ? say.approvedAmendedOn(day) : say.approvedOn(day);
  },
  ofKind: (kind: MeetingKind): string => words.ofKind(words.kinds[kind]),
  jointlyWith: (committees: readonly string[]): string => words.jointlyWith(committees.join(', ')),
});
