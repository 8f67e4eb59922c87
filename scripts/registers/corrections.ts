// The register of corrections: each with the item that it corrects.

import type { Correction } from '../model/correction.ts';
import type { Item } from '../model/item.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';

export interface CorrectionRow extends MeetingRow {
  readonly item: Item;
  readonly correction: Correction;
}

/** Oldest meeting first. */
export const registerCorrections = ({ all }: MeetingRegister): readonly CorrectionRow[] =>
  all.flatMap(correctionsOf);

/** A meeting's corrections. One to an item that is exempt or withdrawn is left out: both readings quote the item. */
export const correctionsOf = (row: MeetingRow): readonly CorrectionRow[] =>
  row.meeting.corrections.flatMap(correction => {
    const { items } = row.meeting;
    const named = correction.item;
    const item =
      items.find(one => one.number === named) ??
      items.find(one => one.address === named || one.title === named);
    return item === undefined || item.exempt || item.withdrawn ? [] : [{ ...row, item, correction }];
  });
