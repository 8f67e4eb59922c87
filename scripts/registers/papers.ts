// Papers by year, with the meeting and the item each was before.

import { yearOf } from '../model/calendar.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import type { Paper } from '../model/paper.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';

export interface PaperRow extends MeetingRow {
  readonly paper: Paper;
  /** The first item that it belongs to. */
  readonly item?: Item;
}

/** Oldest first within a year. */
export function papersByYear({ all: meetings }: MeetingRegister): ReadonlyMap<number, readonly PaperRow[]> {
  const rows = meetings.flatMap(row =>
    row.meeting.papers.map(paper => {
      const item = row.meeting.items.find(one => one.papers.includes(paper.address));
      return { ...row, paper, ...(item && { item }) };
    }),
  );
  return groupBy(rows, ({ meeting }) => yearOf(meeting.date));
}
