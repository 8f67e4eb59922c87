// The action register: each action once, with where it was agreed and whether it is done.

import { type Action, actionKey } from '../model/action.ts';
import type { IsoDate } from '../model/calendar.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';

export interface ActionRow extends MeetingRow {
  readonly item: Item;
  readonly action: Action;
}

/** One action through the meetings that repeat it in the same words. */
export interface ActionRecord {
  /** Where it was agreed. */
  readonly first: ActionRow;
  /** Where it stands last; it says when it is due. */
  readonly last: ActionRow;
  /** Where it was ticked; absent while it is open. */
  readonly done?: ActionRow;
}

export interface ActionRegister {
  /** Those with a due date first, by it; then the others, oldest first. */
  readonly open: readonly ActionRecord[];
  /** Latest meeting first. */
  readonly done: readonly ActionRecord[];
  /** By the slug of the person who last owned it: open ones first, in the order above. */
  readonly byOwner: ReadonlyMap<string, readonly ActionRecord[]>;
}

export function registerActions({ all: meetings }: MeetingRegister): ActionRegister {
  const rows = meetings.flatMap(row =>
    row.meeting.items.flatMap(item => item.actions.map(action => ({ ...row, item, action }))),
  );
  const records = [
    ...groupBy(rows, row => `${row.committee.slug} ${actionKey(row.action)}`).values(),
  ].flatMap(recordOf);
  const dueOf = (record: ActionRecord): string =>
    record.last.action.due ?? `9999 ${record.first.meeting.date}`;
  const open = records.filter(record => !record.done).sort((a, b) => compare(dueOf(a), dueOf(b)));
  const done = records.filter(record => record.done).reverse();
  return { open, done, byOwner: byOwner([...open, ...done]) };
}

function byOwner(records: readonly ActionRecord[]): ReadonlyMap<string, readonly ActionRecord[]> {
  const owned = new Map<string, ActionRecord[]>();
  for (const record of records)
    for (const person of new Set(record.last.action.owners.flatMap(owner => owner.person ?? [])))
      owned.set(person, [...(owned.get(person) ?? []), record]);
  return owned;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function recordOf(rows: readonly ActionRow[]): readonly ActionRecord[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  const done = rows.find(row => row.action.done);
  return [{ first, last, ...(done && { done }) }];
}

/** Whether an open action was due before a day. */
export const isOverdue = (record: ActionRecord, today: IsoDate): boolean =>
  record.done === undefined && record.last.action.due !== undefined && record.last.action.due < today;
