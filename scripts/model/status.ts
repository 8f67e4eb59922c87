// A meeting's status as it is shown.

import type { Meeting, Status } from './meeting.ts';

/** What is shown: a meeting whose minutes were withdrawn is "withdrawn", whatever its status. */
export const shownStatus = (meeting: Pick<Meeting, 'status' | 'withdrawn'>): Status | 'withdrawn' =>
  meeting.withdrawn ? 'withdrawn' : meeting.status;
