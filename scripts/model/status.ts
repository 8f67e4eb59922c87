// A meeting's status in words: two for a list, a sentence for whoever relies on the page.

import { type IsoDate, longDate } from './calendar.ts';
import type { Meeting, Status } from './meeting.ts';

const WORDS: Readonly<Record<Status | 'withdrawn', string>> = {
  agenda: 'Agenda',
  draft: 'Draft minutes',
  approved: 'Approved minutes',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  withdrawn: 'Withdrawn',
};

/** What is shown: a meeting whose minutes were withdrawn is "withdrawn", whatever its status. */
export const shownStatus = (meeting: Pick<Meeting, 'status' | 'withdrawn'>): Status | 'withdrawn' =>
  meeting.withdrawn ? 'withdrawn' : meeting.status;

export const statusWords = (meeting: Pick<Meeting, 'status' | 'withdrawn'>): string =>
  WORDS[shownStatus(meeting)];

/** One sentence that tells a reader how far to rely on what the archive says of a meeting. */
export function statusSentence(
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
