// Finds the earlier meetings of a committee that are the model for a new one.

import type { IsoDate } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import { isHeld, type Meeting } from '../model/meeting.ts';

/** How many meetings show what is usual. */
const RECENT = 3;

/** Those that were or are to be held before a day and have items, oldest first. */
export const meetingsBefore = ({ meetings }: Pick<Committee, 'meetings'>, day: IsoDate): readonly Meeting[] =>
  meetings.filter(
    meeting => meeting.date < day && isHeld(meeting) && !meeting.withdrawn && meeting.items.length > 0,
  );

/** The last few of them, but no extraordinary ones: those have an agenda of their own. Oldest first. */
export const usualMeetings = (committee: Pick<Committee, 'meetings'>, day: IsoDate): readonly Meeting[] =>
  meetingsBefore(committee, day)
    .filter(({ kind }) => kind !== 'extraordinary')
    .slice(-RECENT);

/** What most of the values are, the later where two are as frequent; undefined where there is none. */
export function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const filled = values.filter(value => value !== undefined);
  const count = (value: string): number => filled.filter(other => other === value).length;
  return filled.reduce<string | undefined>(
    (best, value) => (best === undefined || count(value) >= count(best) ? value : best),
    undefined,
  );
}
