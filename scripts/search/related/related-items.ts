// Which items are about the same thing: those that have their most telling words in common. The same for the same minutes,
// without a network.

import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { groupBy, type MeetingRegister, type MeetingRow } from '../../registers/meetings.ts';
import type { RelatedItems } from '../../registers/related.ts';
import { tellingWords } from './item-words.ts';

const MOST = 5;
/** So alike two items must be, from 0 to 1, and so many telling words have in common. */
const ALIKE = 0.16;
const IN_COMMON = 3;

/** What more meetings than these, and than this part of all, have under one heading is the order of business: "Apologies". */
const STANDING = 3;
const STANDING_OF_ALL = 0.1;

/** Nothing is read before the first item is asked for: then all are. */
export function relatedItems(archive: Archive, { all }: MeetingRegister): RelatedItems {
  let known: ReadonlyMap<Item, readonly ItemRow[]> | undefined;
  return item => {
    known ??= relateAll(archive, itemsOfBusiness(all));
    return known.get(item) ?? [];
  };
}

function itemsOfBusiness(meetings: readonly MeetingRow[]): readonly ItemRow[] {
  const held = meetings.filter(({ meeting }) => meeting.withdrawn === undefined);
  const items = held.flatMap(row => row.meeting.items.map(item => ({ ...row, item })));
  const most = Math.max(STANDING, held.length * STANDING_OF_ALL);
  const byOpening = [...groupBy(items, ({ item }) => openingOf(item)).values()];
  const standing = new Set(byOpening.filter(rows => rows.length > most).flat());
  return items.filter(row => isShown(row.item) && !standing.has(row));
}

/** Of what is kept back nothing is known that it could be related by. */
const isShown = ({ withdrawn, exempt, isSection }: Item): boolean =>
  withdrawn === undefined && exempt === undefined && !isSection;

/** The first words of a heading: "Minutes of the meeting of 12 March". */
const openingOf = ({ title }: Item): string =>
  (title.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 3).join(' ');

/** @param items In the order of their meetings' days. */
function relateAll(archive: Archive, items: readonly ItemRow[]): ReadonlyMap<Item, readonly ItemRow[]> {
  const telling = tellingWords(items, archive);
  /** By term, the items of which it is a telling word. */
  const holders = groupBy(
    telling.flatMap((words, place) => words.map(word => ({ ...word, place }))),
    ({ term }) => term,
  );
  const alike = new Float64Array(items.length);
  const common = new Uint8Array(items.length);
  return new Map(
    items.map((row, at) => {
      const met: number[] = [];
      for (const { term, weight } of telling[at] ?? []) {
        for (const { place, weight: others } of holders.get(term) ?? []) {
          if (common[place] === 0) met.push(place);
          common[place] = (common[place] ?? 0) + 1;
          alike[place] = (alike[place] ?? 0) + weight * others;
        }
      }
      const near = met.filter(
        place =>
          place !== at &&
          (common[place] ?? 0) >= IN_COMMON &&
          (alike[place] ?? 0) >= ALIKE &&
          !haveMatter(row.item, items[place]?.item),
      );
      // Among equals the newer first.
      near.sort((a, b) => (alike[b] ?? 0) - (alike[a] ?? 0) || b - a);
      const related = near.slice(0, MOST).flatMap(place => items[place] ?? []);
      for (const place of met) {
        alike[place] = 0;
        common[place] = 0;
      }
      return [row.item, related] as const;
    }),
  );
}

/** Where two items are of one matter, their pages lead to each other by it. */
const haveMatter = ({ matters }: Item, other: Item | undefined): boolean =>
  matters.some(matter => other?.matters.includes(matter));
