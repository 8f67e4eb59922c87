// What stands beside a name of how long somebody was there: "from item 4", "until item 6".

import type { AttendanceGrammar } from '../../grammar/attendance-grammar.ts';
import type { Attendance } from '../../model/attendance.ts';
import type { Coming } from '../../model/coming.ts';
import type { Item } from '../../model/item.ts';

/** The items, each with those who came or went as it began. */
export function withStays(
  items: readonly Item[],
  attendance: Attendance,
  grammar: Pick<AttendanceGrammar, 'stayIn'>,
): readonly Item[] {
  const found = new Map<Item, Coming[]>();
  const add = (item: Item | undefined, name: string, goes: Coming['goes']): void => {
    if (item) found.set(item, [...(found.get(item) ?? []), { person: { name }, goes, line: item.line }]);
  };
  const at = (number: string): number => items.findIndex(item => item.number === number);
  for (const { name, remark } of attendance.present) {
    const { from, until } = remark === undefined ? {} : grammar.stayIn(remark);
    if (from !== undefined) add(items[at(from)], name, 'in');
    if (until !== undefined && at(until) >= 0) add(items[at(until) + 1], name, 'out');
  }
  if (found.size === 0) return items;
  return items.map(item => {
    const stays = found.get(item);
    return stays ? { ...item, comings: [...stays, ...(item.comings ?? [])] } : item;
  });
}
