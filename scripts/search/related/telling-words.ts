// What items are about: for each its most telling words, and how much each of them says.
//
// A word tells the more, the oftener it stands in the item, the fewer other items have it, and in a heading most. What a
// twentieth of all items have ("apologies", "agenda") says nothing, nor do the names of people, who speak about all things.

import type { CountedWords } from './counted-words.ts';

/** So many words stand for an item. */
const MOST = 20;
/** A word that only one item has ties nothing; one that so many have, or so great a part of all, tells nothing. */
const FEWEST = 2;
const MANY = 400;
const MANY_OF_ALL = 0.05;
/** In a small archive that part is no item at all. */
const FEW = 8;

/** Of all items, the most telling of each first. */
export interface TellingWords {
  /** By item, where its terms begin; the end of the last behind them. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** By place, from 0 to 1: the squares of all words of an item, those that tell little among them, add up to 1. */
  readonly weights: Float64Array;
}

/** By term, all that is to be known of it: how rare it is, in halves, times two, and one more where it may tell anything. */
type Ranks = Uint8Array;

export function tellingWords(counted: CountedWords): TellingWords {
  const { starts, terms, counts } = counted;
  const items = starts.length - 1;
  const ranks = ranksOf(counted);
  const loudness = loudnessUpTo(greatestOf(counts));
  const told = new Uint32Array(starts.length);
  const tellingTerms = new Uint32Array(items * MOST);
  const weights = new Float64Array(items * MOST);
  let at = 0;
  for (let item = 0; item < items; item += 1) {
    let squares = 0;
    const first = at;
    for (let place = starts[item] ?? 0; place < (starts[item + 1] ?? 0); place += 1) {
      const term = terms[place] ?? 0;
      const rank = ranks[term] ?? 0;
      const weight = ((loudness[counts[place] ?? 0] ?? 0) * (rank >> 1)) / 2;
      squares += weight * weight;
      if ((rank & 1) === 0 || (at === first + MOST && weight <= (weights[at - 1] ?? 0))) continue;
      // Among equals the one that is met first stays before.
      let free = Math.min(at, first + MOST - 1);
      for (; free > first && (weights[free - 1] ?? 0) < weight; free -= 1) {
        weights[free] = weights[free - 1] ?? 0;
        tellingTerms[free] = tellingTerms[free - 1] ?? 0;
      }
      weights[free] = weight;
      tellingTerms[free] = term;
      at = Math.min(at + 1, first + MOST);
    }
    const length = Math.sqrt(squares);
    for (let place = first; place < at; place += 1) weights[place] = (weights[place] ?? 0) / length;
    told[item + 1] = at;
  }
  return { starts: told, terms: tellingTerms.subarray(0, at), weights: weights.subarray(0, at) };
}

function ranksOf({ starts, terms }: CountedWords): Ranks {
  const items = starts.length - 1;
  const holders = new Uint32Array(greatestOf(terms) + 1);
  // Of millions of numbers, for-of makes a thing each.
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    holders[term] = (holders[term] ?? 0) + 1;
  }
  const most = Math.max(FEW, Math.min(MANY, items * MANY_OF_ALL));
  // By the number of items that have a word: there are ten times as many words.
  const ranks = Uint8Array.from({ length: items + 1 }, (_, count) => {
    const rarity = halves(items) - halves(count || 1);
    return 2 * rarity + (count >= FEWEST && count <= most ? 1 : 0);
  });
  const ofTerms = new Uint8Array(holders.length);
  for (let term = 0; term < holders.length; term += 1) ofTerms[term] = ranks[holders[term] ?? 0] ?? 0;
  return ofTerms;
}

/** In steps of a half, so that an item more does not change what all others are related to. */
const halves = (count: number): number => Math.round(2 * Math.log2(count));

/** Of none, 0. */
export function greatestOf(numbers: Uint32Array | Uint16Array): number {
  let greatest = 0;
  for (let place = 0; place < numbers.length; place += 1) greatest = Math.max(greatest, numbers[place] ?? 0);
  return greatest;
}

/** By how often a word stands in an item, what that counts for. */
const loudnessUpTo = (most: number): Float64Array =>
  Float64Array.from({ length: most + 1 }, (_, count) => 1 + Math.log2(count || 1));
