// A sitting of a meeting that was adjourned: each has minutes of its own, and the later one names the earlier.

import { meetingsNamed } from './approvals.ts';
import type { Meeting } from './meeting.ts';

type Sitting = Pick<Meeting, 'key' | 'date'> & Pick<Partial<Meeting>, 'reconvenes'>;

/** The earlier sitting that a meeting names; undefined where its committee had none, or several on that day. */
export function earlierSitting<One extends Sitting>(meeting: One, meetings: readonly One[]): One | undefined {
  if (!meeting.reconvenes) return undefined;
  // Oldest first: on one day the clock tells which came before.
  const before = meetings.slice(0, meetings.indexOf(meeting));
  const [found, ...others] = meetingsNamed(meeting.reconvenes.named, before);
  return others.length === 0 ? found : undefined;
}
