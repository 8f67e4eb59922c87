// What items are about: for each its most telling words, and how much each of them says.
//
// A word tells the more, the oftener it stands in the item, the fewer other items have it, and in a heading most. What a
// twentieth of all items have ("apologies", "agenda") says nothing, nor do the names of people, who speak about all things.

import { normalWord, tokens } from '../../../shared/search/tokens.ts';
import type { Archive } from '../../model/archive.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { wordsOf } from '../../words/words.ts';
import { bodyText } from '../../writers/text.ts';
import { knownWords, numberIn } from '../known-words.ts';
import { searchLanguage } from '../language.ts';

/** So many words stand for an item. */
const MOST = 20;
/** A word of the heading counts as often as these in the text. */
const IN_HEADING = 3;
/** Letters of a text that are read: what it is about is said by then. */
const READ = 6000;
/** A word that only one item has ties nothing; one that so many have, or so great a part of all, tells nothing. */
const FEWEST = 2;
const MANY = 400;
const MANY_OF_ALL = 0.05;
/** In a small archive that part is no item at all. */
const FEW = 8;

export interface TellingWord {
  /** A number that all its forms share. */
  readonly term: number;
  /** From 0 to 1: the squares of all words of an item, those that tell little among them, add up to 1. */
  readonly weight: number;
}

/** The telling words of each item, in the order of the items. */
export function tellingWords(
  items: readonly ItemRow[],
  archive: Archive,
): readonly (readonly TellingWord[])[] {
  const { counts, holders } = countWords(items, archive);
  const most = Math.max(FEW, Math.min(MANY, items.length * MANY_OF_ALL));
  const telling = (term: number): boolean => {
    const count = holders[term] ?? 0;
    return count >= FEWEST && count <= most;
  };
  // In steps, so that an item more does not change what all others are related to.
  const rarity = (term: number): number => Math.round(2 * Math.log2(items.length / (holders[term] ?? 1))) / 2;
  return counts.map(ofItem => {
    const weighed = [...ofItem].map(([term, count]) => ({
      term,
      weight: (1 + Math.log2(count)) * rarity(term),
    }));
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0));
    return weighed
      .filter(({ term }) => telling(term))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, MOST)
      .map(({ term, weight }) => ({ term, weight: weight / length }));
  });
}

interface Counted {
  /** By item, by term, how often it stands there. */
  readonly counts: readonly ReadonlyMap<number, number>[];
  /** By term how many items have it. */
  readonly holders: readonly number[];
}

function countWords(items: readonly ItemRow[], archive: Archive): Counted {
  const language = searchLanguage(archive.site.language);
  const words = wordsOf(archive.site);
  const terms = new Map<string, number>();
  /** By word as it is written; undefined where it tells nothing. */
  const termOf: (number | undefined)[] = [];
  const names = namesOf(archive, language.folds);
  const { wordsOf: numbersOf } = knownWords(written => {
    const word = normalWord(written, language.folds);
    // Numbers are days and sums.
    const isIdle = language.stopWords.has(word) || names.has(word) || !/^\p{L}{3}/u.test(word);
    const stem = isIdle ? '' : language.stem(word);
    termOf.push(stem === '' ? undefined : numberIn(terms, stem));
  });
  const holders: number[] = [];
  const counts = items.map(({ item }) => {
    const counted = new Map<number, number>();
    const count = (text: string, times: number): void => {
      for (const word of numbersOf(text)) {
        const term = termOf[word];
        if (term !== undefined) counted.set(term, (counted.get(term) ?? 0) + times);
      }
    };
    count(item.title, IN_HEADING);
    count(bodyText(item.body, words).slice(0, READ), 1);
    for (const term of counted.keys()) holders[term] = (holders[term] ?? 0) + 1;
    return counted;
  });
  return { counts, holders };
}

/** As the texts' own words are written. */
const namesOf = ({ people }: Archive, folds: boolean): ReadonlySet<string> =>
  new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(one => tokens(one, folds))));
