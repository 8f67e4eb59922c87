// Which items are about the same thing: those that have their most telling words in common. The same for the same minutes,
// without a network.

import { type Kept, keptHere } from '../../files/remember.ts';
import type { Archive } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { once } from '../../model/once.ts';
import type { ItemRow } from '../../registers/matters.ts';
import type { MeetingRegister, MeetingRow } from '../../registers/meetings.ts';
import type { RelatedItems } from '../../registers/related.ts';
import { type CountedWords, countWords } from './counted-words.ts';
import { greatestOf, type TellingWords, tellingWords } from './telling-words.ts';

const MOST = 5;
/** So alike two items must be, from 0 to 1, and so many telling words have in common. */
const ALIKE = 0.16;
const IN_COMMON = 3;

/** What more meetings than these, and than this part of all, have under one heading is the order of business: "Apologies". */
const STANDING = 3;
const STANDING_OF_ALL = 0.1;

/** Nothing is read before the first item is asked for: then the words of all are. What an item is related to is found for it alone. */
export function relatedItems(
  archive: Archive,
  { all }: MeetingRegister,
  kept: Kept<CountedWords> = keptHere(),
): RelatedItems {
  const find = once(() => openFinder(archive, itemsOfBusiness(all), kept));
  const known = new Map<Item, readonly ItemRow[]>();
  return item => {
    const related = known.get(item) ?? find()(item);
    known.set(item, related);
    return related;
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
function openFinder(archive: Archive, items: readonly ItemRow[], kept: Kept<CountedWords>): RelatedItems {
  const telling = tellingWords(countWords(items, archive, kept));
  const holders = holdersOf(telling);
  const places = new Map(items.map(({ item }, at) => [item, at]));
  const alike = new Float64Array(items.length);
  const common = new Uint8Array(items.length);
  const met = new Uint32Array(items.length);
  return item => {
    const at = places.get(item);
    if (at === undefined) return [];
    let count = 0;
    for (let word = telling.starts[at] ?? 0; word < (telling.starts[at + 1] ?? 0); word += 1) {
      const term = telling.terms[word] ?? 0;
      const weight = telling.weights[word] ?? 0;
      const end = holders.starts[term + 1] ?? 0;
      for (let one = holders.starts[term] ?? 0; one < end; one += 1) {
        const place = holders.places[one] ?? 0;
        const before = common[place] ?? 0;
        if (before === 0) {
          met[count] = place;
          count += 1;
        }
        common[place] = before + 1;
        alike[place] = (alike[place] ?? 0) + weight * (holders.weights[one] ?? 0);
      }
    }
    const near: number[] = [];
    for (const place of met.subarray(0, count)) {
      const isNear = (common[place] ?? 0) >= IN_COMMON && (alike[place] ?? 0) >= ALIKE;
      if (isNear && place !== at && !haveMatter(item, items[place]?.item)) near.push(place);
    }
    // Among equals the newer first.
    near.sort((a, b) => (alike[b] ?? 0) - (alike[a] ?? 0) || b - a);
    const related = near.slice(0, MOST).flatMap(place => items[place] ?? []);
    for (const place of met.subarray(0, count)) {
      alike[place] = 0;
      common[place] = 0;
    }
    return related;
  };
}

/** The items of which a term is a telling word, with its weight there, from its start to that of the term behind it. */
interface Holders {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * By term. All in three lists of numbers, since each of ten thousand items looks at thousands of these: as a list of things for
 * each term that was a fifth of all that a build cost.
 */
function holdersOf({ starts: ofItems, terms, weights: told }: TellingWords): Holders {
  const last = greatestOf(terms);
  const starts = new Uint32Array(last + 2);
  for (let word = 0; word < terms.length; word += 1) {
    const behind = (terms[word] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const places = new Uint32Array(terms.length);
  const weights = new Float64Array(terms.length);
  const free = starts.slice();
  for (let item = 0; item < ofItems.length - 1; item += 1) {
    for (let word = ofItems[item] ?? 0; word < (ofItems[item + 1] ?? 0); word += 1) {
      const term = terms[word] ?? 0;
      const one = free[term] ?? 0;
      places[one] = item;
      weights[one] = told[word] ?? 0;
      free[term] = one + 1;
    }
  }
  return { starts, places, weights };
}

/** Where two items are of one matter, their pages lead to each other by it. */
const haveMatter = ({ matters }: Item, other: Item | undefined): boolean =>
  matters.some(matter => other?.matters.includes(matter));
