// What items are about: for each its most telling words, and how much each of them says.
//
// A word tells the more, the oftener it stands in the item, the fewer other items have it, and in a heading most. What a
// twentieth of all items have ("apologies", "agenda") says nothing, nor do the names of people, who speak about all things.

import type { Remember } from '../../files/remember.ts';
import type { Archive } from '../../model/archive.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { type CountedWords, countWords, type ItemTerms } from './counted-words.ts';

/** So many words stand for an item. */
const MOST = 20;
/** A word that only one item has ties nothing; one that so many have, or so great a part of all, tells nothing. */
const FEWEST = 2;
const MANY = 400;
const MANY_OF_ALL = 0.05;
/** In a small archive that part is no item at all. */
const FEW = 8;

/** Of one item, the most telling first. Lists of numbers, not of things: an archive of decades has a million of these words. */
export interface TellingWords {
  /** By place, a number that all forms of a word share. */
  readonly terms: Uint32Array;
  /** By place, from 0 to 1: the squares of all words of an item, those that tell little among them, add up to 1. */
  readonly weights: Float64Array;
}

/** The telling words of each item, in the order of the items. */
export function tellingWords(
  items: readonly ItemRow[],
  archive: Archive,
  remember: Remember<CountedWords>,
): readonly TellingWords[] {
  const { counted, holders } = countWords(items, archive, remember);
  const most = Math.max(FEW, Math.min(MANY, items.length * MANY_OF_ALL));
  const ranks = Uint8Array.from(holders, count => {
    // In steps of a half, so that an item more does not change what all others are related to.
    const rarity = Math.round(2 * Math.log2(items.length / (count || 1)));
    return 2 * rarity + (count >= FEWEST && count <= most ? 1 : 0);
  });
  return counted.map(item => tellingOnce(item, ranks));
}

/** By term, all that is to be known of it: how rare it is, in halves, times two, and one more where it may tell anything. */
type Ranks = Uint8Array;

interface TellingOnce {
  /** Of the terms of the item, by place. */
  readonly ranks: Ranks;
  readonly telling: TellingWords;
}

const known = new WeakMap<ItemTerms, TellingOnce>();

/** An item in whose words nothing has changed is told by the same, unless one of them has become rarer or more common. */
function tellingOnce(item: ItemTerms, ranks: Ranks): TellingWords {
  const before = known.get(item);
  if (before && item.terms.every((term, place) => ranks[term] === before.ranks[place])) return before.telling;
  const own = Uint8Array.from(item.terms, term => ranks[term] ?? 0);
  const telling = tellingOf(item, own);
  known.set(item, { ranks: own, telling });
  return telling;
}

/** `ranks` are those of its terms, by place. */
function tellingOf({ terms, counts }: ItemTerms, ranks: Ranks): TellingWords {
  const weights = Float64Array.from(
    counts,
    (count, place) => ((1 + Math.log2(count)) * ((ranks[place] ?? 0) >> 1)) / 2,
  );
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  const telling = [...terms.keys()].filter(place => ((ranks[place] ?? 0) & 1) === 1);
  // Among equals, the one that is met first.
  telling.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const chosen = telling.slice(0, MOST);
  return {
    terms: Uint32Array.from(chosen, place => terms[place] ?? 0),
    weights: Float64Array.from(chosen, place => (weights[place] ?? 0) / length),
  };
}
