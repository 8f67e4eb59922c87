// What is still to come of a list of meetings, and what was minuted last: what most readers come for.

import type { IsoDate } from '../model/calendar.ts';
import { isHeld, isMinuted } from '../model/meeting.ts';
import type { MeetingRow } from './meetings.ts';

/** Whether a meeting lies ahead: on its own day too, until its minutes are there. One that was called off lies on its day. */
export const isAhead = ({ meeting }: Pick<MeetingRow, 'meeting'>, today: IsoDate): boolean =>
  meeting.date > today || (meeting.date === today && meeting.status === 'agenda');

/** The first that is to be held; `rows` are oldest first. */
export const nextMeeting = (rows: readonly MeetingRow[], today: IsoDate): MeetingRow | undefined =>
  rows.find(row => isAhead(row, today) && isHeld(row.meeting) && !row.meeting.withdrawn);

/** The last of which there are minutes, drafts too. */
export const lastMinuted = (rows: readonly MeetingRow[], today: IsoDate): MeetingRow | undefined =>
  rows.findLast(row => !isAhead(row, today) && !row.meeting.withdrawn && isMinuted(row.meeting));
