// Which items have telling words in common, and how alike that makes them.

import { greatestOf, type TellingWords } from './telling-words.ts';

/** So alike two items must be, from 0 to 1, and so many telling words have in common. */
const ALIKE = 0.16;
const IN_COMMON = 3;
/** What two items are to each other is reckoned in another order from either side, and may differ in its last digit. */
const ROUNDING = 1e-9;

export interface Near {
  readonly place: number;
  /** From 0 to 1. */
  readonly alike: number;
}

/** The items near to the one at a place, itself among them, in no order; where `isRounded`, also those that only rounding keeps out. */
export type FindNear = (at: number, isRounded?: boolean) => readonly Near[];

export function openNear(telling: TellingWords): FindNear {
  const { starts, terms, weights } = telling;
  const holders = holdersOf(telling);
  const items = starts.length - 1;
  const alike = new Float64Array(items);
  const common = new Uint8Array(items);
  const met = new Uint32Array(items);
  return (at, isRounded = false) => {
    let count = 0;
    for (let word = starts[at] ?? 0; word < (starts[at + 1] ?? 0); word += 1) {
      const term = terms[word] ?? 0;
      const weight = weights[word] ?? 0;
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
    const least = isRounded ? ALIKE - ROUNDING : ALIKE;
    const near: Near[] = [];
    // Of tens of thousands of items each looks at thousands: for-of would make a thing of each.
    for (let one = 0; one < count; one += 1) {
      const place = met[one] ?? 0;
      const likeness = alike[place] ?? 0;
      if ((common[place] ?? 0) >= IN_COMMON && likeness >= least) near.push({ place, alike: likeness });
      alike[place] = 0;
      common[place] = 0;
    }
    return near;
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
