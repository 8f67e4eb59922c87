// The register of redactions: each with the item out of which words were taken.

import type { Item } from '../model/item.ts';
import type { Redaction } from '../model/redaction.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';

export interface RedactionRow extends MeetingRow {
  /** Absent where the words stood above the first item. */
  readonly item?: Item;
  readonly redaction: Redaction;
}

/** Oldest meeting first. */
export const registerRedactions = ({ all }: MeetingRegister): readonly RedactionRow[] =>
  all.flatMap(redactionsOf);

/** A meeting's redactions. Of an item that is exempt or withdrawn there is none: its page says more. */
export const redactionsOf = (row: MeetingRow): readonly RedactionRow[] =>
  row.meeting.redactions.flatMap(redaction => {
    const { item: named } = redaction;
    if (named === undefined) return [{ ...row, redaction }];
    const { items } = row.meeting;
    const item =
      items.find(one => one.number === named) ??
      items.find(one => one.address === named || one.title === named);
    return item === undefined || item.exempt || item.withdrawn ? [] : [{ ...row, item, redaction }];
  });
