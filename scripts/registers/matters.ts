// Matters: the steps of each through all committees.

import type { Item } from '../model/item.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';

export interface ItemRow extends MeetingRow {
  readonly item: Item;
}

/** By matter's slug, the items that belong to it, oldest first. */
export function stepsOfMatters({ all: meetings }: MeetingRegister): ReadonlyMap<string, readonly ItemRow[]> {
  const steps = new Map<string, ItemRow[]>();
  for (const row of meetings) {
    for (const item of row.meeting.items) {
      for (const matter of item.matters) {
        const known = steps.get(matter);
        if (known) known.push({ ...row, item });
        else steps.set(matter, [{ ...row, item }]);
      }
    }
  }
  return steps;
}
