// Duties with a date: by when something is to be done, and how it stands.

import { addMonths, addWorkingDays, daysBetween, type IsoDate, laterBy } from './calendar.ts';
import type { Meeting } from './meeting.ts';
import type { RuleSetData, Term } from './rule-sets/rule-set.ts';

/** The last day of a term that begins on a day: one month from 31 January ends on 28 February. */
export function lastDay({ count, unit }: Term, from: IsoDate): IsoDate {
  if (unit === 'months') return addMonths(from, count);
  return unit === 'days' ? laterBy(from, count) : addWorkingDays(from, count);
}

export interface Duty {
  readonly due: IsoDate;
  /**
   * `kept` in time; `broken` too late; `late` still open and past; `open` not yet due; `unknown` where it was done on a
   * day that nobody wrote down.
   */
  readonly state: 'kept' | 'broken' | 'late' | 'open' | 'unknown';
}

/** How it stands with the draft minutes of a meeting that was held; undefined where the rule set asks for none. */
export function draftDuty(
  meeting: Pick<Meeting, 'date' | 'status' | 'published'>,
  { draft }: Pick<RuleSetData, 'draft'>,
  today: IsoDate,
): Duty | undefined {
  const isHeld = meeting.status !== 'cancelled' && meeting.status !== 'postponed' && meeting.date <= today;
  if (!draft || !isHeld) return undefined;
  const due = lastDay(draft, meeting.date);
  if (meeting.status === 'agenda') return { due, state: today > due ? 'late' : 'open' };
  if (meeting.published === undefined) return { due, state: 'unknown' };
  return { due, state: meeting.published > due ? 'broken' : 'kept' };
}

/** Whole days between the day on which an agenda is published and that of the meeting, neither counted. */
export const clearDays = (published: IsoDate, meeting: IsoDate): number =>
  daysBetween(published, meeting) - 1;
