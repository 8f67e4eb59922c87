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

/** Among so many of the most frequent words that begin as a stem, one has it. */
const MOST_FORMS = 10;

/** In a question of more words, two that stand side by side are seldom one. */
const MOST_WORDS = 6;

type Index = Pick<OpenedIndex, 'root' | 'stem' | 'stopWords' | 'terms' | 'words'>;

/** Lets two words that stand side by side in a question be one, if that is a word: see `knownWholes`. */
export const withPairs = (clauses: readonly Clause[], stopWords: StopWords): readonly Clause[] => {
  if (clauses.filter(({ word }) => !stopWords.has(word)).length > MOST_WORDS) return clauses;
  const pairs = clauses.map((clause, at) => {
    const next = clauses[at + 1];
    const small = [clause, next].filter(one => one && stopWords.has(one.word)).length;
    if (!next || !isPart(clause) || !isPart(next) || small > 1) return [];
    return [{ word: clause.word + next.word, isSmall: small > 0, isAll: clauses.length === 2 }];
  });
  return clauses.map((clause, at) => {
    const ofClause = [...(pairs[at - 1] ?? []), ...(pairs[at] ?? [])];
    return ofClause.length === 0 ? clause : { ...clause, pairs: ofClause };
  });
};

const isPart = (clause: Clause): boolean =>
  isPlain(clause) && !clause.isQuoted && !clause.wholes && /^[\p{L}\p{M}]+$/u.test(clause.word);

/**
 * The terms of a word with its neighbours as one word. Whether there is such a word is looked up among those that complete
 * what is typed, which are small files. A small word is a part of another only where that is all that was typed, or where
 * the minutes join the two by a hyphen: "by law", "parking by law"; but "came in come rain" asks for no income.
 */
async function knownWholes({ wholes = [], pairs = [] }: Clause, index: Index): Promise<readonly string[]> {
  const known = await Promise.all(
    pairs.map(async ({ word, isSmall, isAll }): Promise<readonly string[]> => {
      if (!(await isWord(word, index))) return [];
      const whole = index.stem(word);
      const hyphened = compoundKey(whole);
      if (!isSmall) return [whole];
      return isAll || (await index.terms.find(hyphened)) ? [whole, hyphened] : [];
    }),
  );
  return [...wholes.map(index.stem), ...known.flat()];
}

/** Whether the minutes have a word, in whatever form. What completes a word tells that of nearly all, in small files. */
const isWord = async (word: string, { words, stem }: Index): Promise<boolean> =>
  (await words.complete(stem(word), MOST_FORMS)).some(known => stem(known) === stem(word));

/** The terms by which a word is found where it is written with a hyphen, or in one with the words beside it. */
export async function wholeTerms(clause: Clause, index: Index): Promise<readonly Term[]> {
  if (clause.isQuoted || !isPlain(clause)) return [];
  const keys = [compoundKey(index.stem(clause.word)), ...(await knownWholes(clause, index))];
  return (await Promise.all([...new Set(keys)].map(index.terms.find))).flatMap(term => term ?? []);
}

/**
 * A rare way of writing a word says no more than the usual one: by its own rarity "high-speed" in one text would stand far above
 * all that is of high speed.
 */
export function noRarerThan(usual: Term | undefined, term: Term, documents: number): Term {
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
  index: Index,
): Promise<readonly Term[]> {
  const { terms, stem, stopWords } = index;
  const { word, isQuoted, wholes } = clause;
  const isKnown = found.reduce((sum, { frequency }) => sum + frequency, 0) >= ENOUGH;
  if (isKnown || isQuoted || wholes || !isPlain(clause)) return [];
  // Words of two letters complete nothing.
  const mayBeWord = async (part: string): Promise<boolean> =>
    /\p{N}|^.{1,2}$/u.test(part) || isWord(part, index);
  const parted = await Promise.all(
    cutsOf(word).map(async cut => {
      const [start, end] = [word.slice(0, cut), word.slice(cut)];
      if (stopWords.has(start) || stopWords.has(end) || !(await mayBeWord(end)) || !(await mayBeWord(start)))
        return undefined;
      const [one, other] = await Promise.all([start, end].map(part => terms.find(stem(part))));
      return one && other && sideBySide(formKey(stem(word), `${start} ${end}`), one, other, terms);
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
