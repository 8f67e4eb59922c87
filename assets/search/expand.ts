// Finds the terms of the index that match a word with stars or with allowed errors, in lunr's order.

import lunr from 'lunr';

/** The set of a list, kept as long as the list: of a large vocabulary it takes half a second to make. */
const sets = new WeakMap<readonly string[], lunr.TokenSet>();

/**
 * @param terms Sorted, without double ones.
 * @param edits How many letters may be put in, left out, changed or swapped; absent where stars are stars.
 */
export function expand(word: string, edits: number | undefined, terms: readonly string[]): string[] {
  const { fromArray, fromFuzzyString, fromString } = lunr.TokenSet;
  const asked = withoutDigits(word);
  const sought = edits === undefined ? fromString(asked) : fromFuzzyString(asked, edits);
  const known = sets.get(terms) ?? fromArray(terms.map(withoutDigits));
  sets.set(terms, known);
  return known.intersect(sought).toArray().map(withDigits);
}

// Where lunr shares the ends of words, it knows a node by letters and numbers written one after the other, so that it takes
// "1" and 23 for "12" and 3. So it is given other signs for digits, which stand before all letters as digits do.
const AWAY = 0x20;
const withoutDigits = (word: string): string => word.replace(/[0-9]/g, sign => shifted(sign, -AWAY));
const withDigits = (word: string): string => word.replace(/[\x10-\x19]/g, sign => shifted(sign, AWAY));

const shifted = (sign: string, by: number): string => String.fromCharCode(sign.charCodeAt(0) + by);
