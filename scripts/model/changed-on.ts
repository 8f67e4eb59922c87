// When what the archive says of a meeting last changed. Read from the minutes, never from the clock or the disk.

import type { IsoDate } from './calendar.ts';
import { isMinuted, type Meeting } from './meeting.ts';

/**
 * The latest of: first publication (the meeting's own day where none is given), approval, corrections, redactions, withdrawal.
 * Minutes are never older than their meeting, though the agenda was published before it.
 */
export function changedOn(
  meeting: Pick<
    Meeting,
    'date' | 'status' | 'published' | 'approval' | 'corrections' | 'redactions' | 'withdrawn'
  >,
): IsoDate {
  const { date, status, published = date, approval, corrections, redactions, withdrawn } = meeting;
  const dates = [
    published,
    isMinuted(meeting) ? date : '',
    (status === 'approved' && approval?.on) || '',
    withdrawn?.on ?? '',
    ...corrections.map(({ by }) => by?.on ?? ''),
    ...redactions.map(({ on }) => on),
  ];
  return dates.sort().at(-1) ?? published;
}
