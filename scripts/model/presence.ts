// Who of those listed as present was there at some point of the minutes.
//
// Minutes tell it in passing, and not always. So somebody counts as there unless they say for certain otherwise: then what is
// found wrong is wrong.

import type { Attendee } from './attendance.ts';
import type { Coming } from './coming.ts';
import type { Item } from './item.ts';
import type { Meeting } from './meeting.ts';
import type { NamedPerson } from './person.ts';

/** What tells one person from another. */
export type KeyOf = (named: NamedPerson) => string;

export interface Presence {
  readonly attendee: Attendee;
  /** That the person has gone, or is still to come; absent for whoever is there. */
  readonly away?: Coming;
}

/** Those listed as present, and whether they are there at a line of an item: by default where it begins. */
export function presentAt(
  meeting: Pick<Meeting, 'items' | 'attendance'>,
  item: Item,
  keyOf: KeyOf,
  line = item.line,
): readonly Presence[] {
  const comings = new Map<string, Placed[]>();
  for (const one of meeting.items) {
    for (const coming of one.comings ?? []) {
      const key = keyOf(coming.person);
      const isForItem = coming.isForItem ?? hasInterest(key, one, meeting.items, keyOf);
      comings.set(key, [...(comings.get(key) ?? []), { coming, isOver: isForItem && one !== item }]);
    }
  }
  return meeting.attendance.present.map(attendee => {
    const away = awayAt(line, comings.get(keyOf(attendee)) ?? []);
    return { attendee, ...(away && { away }) };
  });
}

/** Who has an interest in an item leaves for that item, and comes back. */
const hasInterest = (key: string, item: Item, items: readonly Item[], keyOf: KeyOf): boolean =>
  items
    .flatMap(one => one.interests.map(interest => ({ ...interest, isHere: one === item })))
    .some(
      ({ person, item: number, isHere }) =>
        keyOf(person) === key && (isHere || (number !== undefined && number === item.number)),
    );

interface Placed {
  readonly coming: Coming;
  /** Whether it held for an item that is over. */
  readonly isOver: boolean;
}

function awayAt(line: number, comings: readonly Placed[]): Coming | undefined {
  const last = comings.findLast(({ coming }) => coming.line < line);
  if (last) return last.coming.goes === 'out' && !last.isOver ? last.coming : undefined;
  const [next] = comings;
  return next?.coming.goes === 'in' && next.coming.line > line ? next.coming : undefined;
}
