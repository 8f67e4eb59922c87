// A hyphen, a space, or neither: "car-park", "car park" and "carpark" find each other.
//
// The index knows what a compound is as one word ("=-", see compoundKey). What is typed in two words is looked for as one
// too, where that is a word; what is typed as one word and hardly known is looked for as two that stand side by side.

import { compoundKey, formKey } from '../../shared/search/root.ts';
import type { StopWords } from '../../shared/search/word-rules.ts';
import type { OpenedIndex } from './opened-index.ts';
import { type Clause, isPlain } from './query.ts';
import { rarityOf } from './rank.ts';
import { sideBySide } from './side-by-side.ts';
import type { Term } from './terms.ts';

/** A word that so many documents hold need not be parted. */
const ENOUGH = 5;
/** The shortest word that may be two, and its parts. */
const SHORTEST = 5;
const SHORTEST_PART = 1;
const SHORTEST_END = 3;

/** In a question of more words, two that stand side by side are seldom one. */
const MOST_WORDS = 6;

type Index = Pick<OpenedIndex, 'root' | 'stem' | 'stopWords' | 'terms'>;

/** Lets two words that stand side by side in a question be one. A small word is no part of another: "in come". */
export const withPairs = (clauses: readonly Clause[], stopWords: StopWords): readonly Clause[] => {
  if (clauses.filter(({ word }) => !stopWords.has(word)).length > MOST_WORDS) return clauses;
  const isPart = (clause: Clause): boolean =>
    isPlain(clause) &&
    !clause.isQuoted &&
    !clause.wholes &&
    /^[\p{L}\p{M}]+$/u.test(clause.word) &&
    !stopWords.has(clause.word);
  const pairs = clauses.map((clause, at) => {
    const next = clauses[at + 1];
    return next && isPart(clause) && isPart(next) ? [clause.word + next.word] : [];
  });
  return clauses.map((clause, at) => {
    const wholes = [...(pairs[at - 1] ?? []), ...(pairs[at] ?? [])];
    return wholes.length === 0 ? clause : { ...clause, wholes };
  });
};

/**
 * The terms by which a word is found where it is written with a hyphen, or in one with the words beside it. What is written
 * with a hyphen where two words were typed has both already.
 */
export async function wholeTerms(
  clause: Clause,
  found: readonly Term[],
  { terms, stem, root }: Index,
): Promise<readonly Term[]> {
  if (clause.isQuoted || !isPlain(clause)) return [];
  const { word, wholes = [] } = clause;
  const keys = [compoundKey(stem(word)), ...wholes.map(stem)];
  const others = await Promise.all([...new Set(keys)].map(terms.find));
  return others.flatMap(term => (term ? [noRarerThan(found[0], term, root.documents)] : []));
}

/**
 * A rare way of writing a word says no more than the usual one: by its own rarity "high-speed" in one text would stand far above
 * all that is of high speed.
 */
function noRarerThan(usual: Term | undefined, term: Term, documents: number): Term {
  const rarity = ({ frequency }: Term): number => rarityOf(frequency, documents);
  if (!usual || rarity(usual) >= rarity(term)) return term;
  const share = rarity(usual) / rarity(term);
  const fields = term.fields.map(field => ({
    ...field,
    weights: field.weights.map(weight => weight * share),
  }));
  return { ...term, fields };
}

/** Where hardly anything has a word: the terms of two words, written side by side, that it may be. */
export async function partedTerms(
  clause: Clause,
  found: readonly Term[],
  { terms, stem, stopWords }: Index,
): Promise<readonly Term[]> {
  const { word, isQuoted, wholes } = clause;
  const isKnown = found.reduce((sum, { frequency }) => sum + frequency, 0) >= ENOUGH;
  if (isKnown || isQuoted || wholes || !isPlain(clause)) return [];
  const parted = await Promise.all(
    cutsOf(word).map(async cut => {
      const [start, end] = [word.slice(0, cut), word.slice(cut)];
      if (stopWords.has(start) || stopWords.has(end)) return undefined;
      const one = await terms.find(stem(start));
      const other = one && (await terms.find(stem(end)));
      return other && sideBySide(formKey(stem(word), `${start} ${end}`), one, other, terms);
    }),
  );
  return parted.flatMap(term => term ?? []);
}

/** Where a word may be parted: letters anywhere, letters and digits between them, "covid19". */
function cutsOf(word: string): readonly number[] {
  const digits = /^\p{L}[\p{L}\p{M}]+(?=\p{N}+$)/u.exec(word);
  if (digits) return [digits[0].length];
  if (word.length < SHORTEST || !/^[\p{L}\p{M}]+$/u.test(word)) return [];
  const cuts = word.length - SHORTEST_END - SHORTEST_PART + 1;
  return Array.from({ length: cuts }, (_, at) => at + SHORTEST_PART);
}
