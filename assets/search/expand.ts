// Finds the terms of the index that match a word with stars or with allowed errors, in lunr's order.

import lunr from 'lunr';

/**
 * @param terms Sorted, without double ones.
 * @param edits How many letters may be put in, left out, changed or swapped; absent where stars are stars.
 */
export function expand(word: string, edits: number | undefined, terms: readonly string[]): string[] {
  const { fromArray, fromFuzzyString, fromString } = lunr.TokenSet;
  const sought = edits === undefined ? fromString(word) : fromFuzzyString(word, edits);
  return fromArray([...terms])
    .intersect(sought)
    .toArray();
}
