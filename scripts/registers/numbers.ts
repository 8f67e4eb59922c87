// Minute numbers: which items bear each number, where numbers run on and so mean something alone.

import type { Committee } from '../model/committee.ts';
import { minuteSlug } from '../model/url.ts';
import type { ItemRow } from './matters.ts';
import type { MeetingRegister } from './meetings.ts';

export interface MinuteNumber {
  /** As first written. */
  readonly number: string;
  readonly rows: readonly ItemRow[];
}

/**
 * Every running minute number, by its slug in addresses. Committees that number each meeting from 1 are left out:
 * "minute 1" of such a body is sixty minutes, and nobody cites it so.
 */
export function minuteNumbers(
  archive: readonly Committee[],
  { all }: MeetingRegister,
): ReadonlyMap<string, MinuteNumber> {
  const running = new Set(archive.filter(runsOn).map(({ slug }) => slug));
  const numbers = new Map<string, { number: string; rows: ItemRow[] }>();
  for (const row of all) {
    if (!running.has(row.committee.slug)) continue;
    for (const item of row.meeting.items) {
      const slug = item.number === undefined ? '' : minuteSlug(item.number);
      if (item.number === undefined || slug === '') continue;
      const known = numbers.get(slug);
      if (known) known.rows.push({ ...row, item });
      else numbers.set(slug, { number: item.number, rows: [{ ...row, item }] });
    }
  }
  return numbers;
}

/** Whether numbers run on from meeting to meeting: as `committee.md` says, else if no two meetings in a row share one. */
function runsOn({ numbering, meetings }: Committee): boolean {
  if (numbering !== undefined) return numbering !== 'per-meeting';
  const used = meetings
    .map(({ items }) => new Set(items.flatMap(item => item.number ?? [])))
    .filter(set => set.size > 0);
  return (
    used.length > 0 && used.every((set, index) => ![...set].some(number => used[index - 1]?.has(number)))
  );
}
