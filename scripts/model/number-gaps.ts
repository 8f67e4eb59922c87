// Numbers left out where they run on.

import type { Committee } from './committee.ts';
import type { Item } from './item.ts';
import { isHeld, type Meeting } from './meeting.ts';

export interface NumberGap {
  /** The numbers on either side of what is missing. */
  readonly before: number;
  readonly after: number;
  /** Where the later one stands. */
  readonly meeting: Meeting;
  readonly item: Item;
}

/** A jump further than this is the beginning of another count. */
const FURTHEST = 50;

/**
 * The gaps within meetings, and where the committee says that its numbers run on, between them. Numbers other than
 * whole ones ("77/21", "5a") have their own sense and are let be.
 */
export function numberGaps({ numbering, meetings }: Committee): readonly NumberGap[] {
  const runsOn = numbering === 'continuous' || numbering === 'per-year';
  let last: number | undefined;
  // Numbers that never ran on are of another kind: those of tickets, or of standing orders.
  let inRow = 0;
  return meetings.filter(isHeld).flatMap(meeting => {
    if (!runsOn) last = undefined;
    return meeting.items.flatMap((item): readonly NumberGap[] => {
      if (!/^\d+$/.test(item.number ?? '')) return [];
      const after = Number(item.number);
      const before = last;
      const isSteady = inRow >= 2;
      last = after;
      inRow = before !== undefined && after === before + 1 ? inRow + 1 : 0;
      if (before === undefined || !isSteady || after <= before + 1 || after >= before + FURTHEST) return [];
      return [{ before, after, meeting, item }];
    });
  });
}
