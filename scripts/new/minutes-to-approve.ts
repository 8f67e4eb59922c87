// Finds the minutes that a new meeting is to approve.

import { awaitsApproval } from '../model/approvals.ts';
import { type IsoDate, longDate } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import type { Meeting, MeetingKind } from '../model/meeting.ts';
import { meetingsBefore } from './earlier-meetings.ts';

/** More than these are a backlog that nobody approves at one meeting. */
const MOST = 5;

/**
 * Those held since the last minutes that were approved; none for an extraordinary meeting, at which minutes are not
 * approved (Local Authorities (Standing Orders) Regulations 1993, Schedule 2). Oldest first.
 */
export function minutesToApprove(
  committee: Pick<Committee, 'meetings'>,
  date: IsoDate,
  kind: MeetingKind,
): readonly Meeting[] {
  if (kind === 'extraordinary') return [];
  const before = meetingsBefore(committee, date);
  const isOpen = (meeting: Meeting): boolean => awaitsApproval(meeting) || meeting.status === 'agenda';
  const since = before.slice(before.findLastIndex(({ status }) => status === 'approved') + 1);
  // A meeting that is itself still to come will have those before it for approval.
  const coming = since.findLastIndex(meeting => meeting.status === 'agenda' && isOrdinary(meeting));
  const open = since.slice(Math.max(0, coming)).filter(isOpen);
  return open.length <= MOST ? open : open.slice(open.findLastIndex(isOrdinary));
}

const isOrdinary = ({ kind }: Meeting): boolean => kind !== 'extraordinary';

// "held on 5 March 2026", "of Thursday 5th March 2026", "- March 5, 2026", "2026-03-05", and all behind it.
const DAY =
  /(?<![\s,:–-])[\s,:–-]+(?:held\s+)?(?:on\s+|of\s+)?(?:\p{L}+day,?\s+)?(?:\d{1,2}\p{L}{0,2}\s+\p{L}+,?\s+\d{4}|\p{L}+\s+\d{1,2},\s+\d{4}|\d{4}-\d{2}-\d{2})\b.*$/isu;

/** "… held on 5 March 2026" with the right days, where the committee's titles name them. */
export function minutesTitle(title: string, approved: readonly Meeting[], locale: string): string {
  const bare = title.replace(DAY, '');
  if (bare === title || approved.length === 0) return bare;
  const days = approved.map(meeting => longDate(meeting.date, locale));
  const words = approved.length === 1 ? bare : bare.replace(/\bmeeting\b/i, 'meetings');
  return `${words} held on ${days.join(' and ')}`;
}
