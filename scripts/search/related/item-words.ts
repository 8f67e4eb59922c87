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

/** Of one item, the most telling first. Lists of numbers, not of things: an archive of decades has a million of these words. */
export interface TellingWords {
  /** By place, a number that all forms of a word share. */
  readonly terms: Uint32Array;
  /** By place, from 0 to 1: the squares of all words of an item, those that tell little among them, add up to 1. */
  readonly weights: Float64Array;
}

/** The telling words of each item, in the order of the items. */
export function tellingWords(items: readonly ItemRow[], archive: Archive): readonly TellingWords[] {
  const { counted, holders } = countWords(items, archive);
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

interface Counted {
  /** By item, each of its terms once, in the order in which they are met, and how often each stands there. */
  readonly counted: readonly { readonly terms: Uint32Array; readonly counts: Uint32Array }[];
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
  /** By term, how often it stands in the item that is being read; 0 between two items. */
  const times: number[] = [];
  const counted = items.map(({ item }) => {
    const met: number[] = [];
    const count = (text: string, often: number): void => {
      for (const word of numbersOf(text)) {
        const term = termOf[word];
        if (term === undefined) continue;
        const before = times[term] ?? 0;
        if (before === 0) met.push(term);
        times[term] = before + often;
      }
    };
    count(item.title, IN_HEADING);
    count(bodyText(item.body, words).slice(0, READ), 1);
    const counts = Uint32Array.from(met, term => times[term] ?? 0);
    for (const term of met) {
      holders[term] = (holders[term] ?? 0) + 1;
      times[term] = 0;
    }
    return { terms: Uint32Array.from(met), counts };
  });
  return { counted, holders };
}

/** As the texts' own words are written. */
const namesOf = ({ people }: Archive, folds: boolean): ReadonlySet<string> =>
  new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(one => tokens(one, folds))));
