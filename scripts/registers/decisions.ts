// The decision register: every decision with where it was made.

import { yearOf } from '../model/calendar.ts';
import type { Decision } from '../model/decision.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';

export interface DecisionRow extends MeetingRow {
  readonly item: Item;
  readonly decision: Decision;
}

export interface DecisionRegister {
  /** Oldest first. */
  readonly all: readonly DecisionRow[];
  readonly byYear: ReadonlyMap<number, readonly DecisionRow[]>;
}

export function registerDecisions({ all: meetings }: MeetingRegister): DecisionRegister {
  const all = meetings.flatMap(row =>
    row.meeting.items.flatMap(item => item.decisions.map(decision => ({ ...row, item, decision }))),
  );
  return { all, byYear: groupBy(all, ({ meeting }) => yearOf(meeting.date)) };
}
