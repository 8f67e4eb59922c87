// How far a committee's minutes are read: in how many something was found, and how many lines speak of decisions.

import { attendees } from '../model/attendance.ts';
import { isHeld, type Meeting } from '../model/meeting.ts';

export interface HowRead {
  /** Meetings whose minutes are there. */
  readonly minuted: number;
  /** Those of them that tell who was there. */
  readonly withAttendance: number;
  /** Those in which a decision was read. */
  readonly withDecisions: number;
  /** Lines that speak of decisions, read or not. One decision may be spoken of in several, and one line may hold several. */
  readonly decisionLines: number;
  readonly decisions: number;
}

export function howRead(meetings: readonly Meeting[]): HowRead {
  const minuted = meetings.filter(
    meeting => isHeld(meeting) && meeting.status !== 'agenda' && meeting.withdrawn === undefined,
  );
  const sum = (count: (meeting: Meeting) => number): number =>
    minuted.reduce((total, meeting) => total + count(meeting), 0);
  const decisionsOf = ({ items }: Meeting): number =>
    items.reduce((total, { decisions }) => total + decisions.length, 0);
  return {
    minuted: minuted.length,
    withAttendance: minuted.filter(({ attendance }) => attendees(attendance).length > 0).length,
    withDecisions: minuted.filter(meeting => decisionsOf(meeting) > 0).length,
    decisionLines: sum(({ source }) => source.decisionLines),
    decisions: sum(decisionsOf),
  };
}
