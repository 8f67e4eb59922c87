// What items are about: for each its most telling words, and how much each of them says.
//
// A word tells the more, the oftener it stands in the item, the fewer other items have it, and in a heading most. What a
// twentieth of all items have ("apologies", "agenda") says nothing, nor do the names of people, who speak about all things.

import type { Remember } from '../../files/remember.ts';
import type { Archive } from '../../model/archive.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { type CountedWords, countWords } from './counted-words.ts';

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
  // In steps, so that an item more does not change what all others are related to.
  const rarity = Float64Array.from(
    holders,
    count => Math.round(2 * Math.log2(items.length / (count || 1))) / 2,
  );
  return counted.map(({ terms, counts }) => {
    const weights = Float64Array.from(
      counts,
      (count, place) => (1 + Math.log2(count)) * (rarity[terms[place] ?? 0] ?? 0),
    );
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    const telling: number[] = [];
    terms.forEach((term, place) => {
      const count = holders[term] ?? 0;
      if (count >= FEWEST && count <= most) telling.push(place);
    });
    telling.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (terms[a] ?? 0) - (terms[b] ?? 0));
    const chosen = telling.slice(0, MOST);
    return {
      terms: Uint32Array.from(chosen, place => terms[place] ?? 0),
      weights: Float64Array.from(chosen, place => (weights[place] ?? 0) / length),
    };
  });
}
