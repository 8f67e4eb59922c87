// How often which words stand in each item, without those that tell nothing. Most of the time in which items are related goes into
// this, so that it is remembered, meeting by meeting.

import { normalWord, tokens } from '../../../shared/search/tokens.ts';
import type { Remember } from '../../files/remember.ts';
import type { Archive } from '../../model/archive.ts';
import { digestOf } from '../../model/digest.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { keyOfMeeting } from '../../registers/meeting-key.ts';
import { wordsOf } from '../../words/words.ts';
import { bodyText } from '../../writers/text.ts';
import { knownWords, numberIn } from '../known-words.ts';
import { type SearchLanguage, searchLanguage } from '../language.ts';

/** A word of the heading counts as often as these in the text. */
const IN_HEADING = 3;
/** Letters of a text that are read: what it is about is said by then. */
const READ = 6000;

/** Of the items of one meeting. */
export interface CountedWords {
  /** What all forms of a word share, of every word, in the order in which they are met, with a blank between them. */
  readonly stems: string;
  /** By item, each of its words once, by its place among those, in the order in which they are met. */
  readonly words: readonly Uint32Array[];
  /** By item, how often each of them stands there. */
  readonly counts: readonly Uint16Array[];
}

/** Of one item, each of its terms once, in the order in which they are met, and how often each stands there. */
export interface ItemTerms {
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
}

interface Counted {
  /** By item; the same for the same words. */
  readonly counted: readonly ItemTerms[];
  /** By term how many items have it. */
  readonly holders: Uint32Array;
}

/**
 * Of what all forms of a word share, for as long as the process lives: a preview relates all items at every save, and numbers only
 * the words of the meeting that changed. What is related hangs on none of these numbers.
 */
const numbers = new Map<string, number>();
const numbered = new WeakMap<CountedWords, readonly ItemTerms[]>();

/** @param items Those of a meeting stand together. */
export function countWords(
  items: readonly ItemRow[],
  archive: Archive,
  remember: Remember<CountedWords>,
): Counted {
  const language = searchLanguage(archive.site.language);
  const names = namesOf(archive, language.folds);
  const common = digestOf(JSON.stringify([archive.site.language, [...names]]));
  const count = openCounter(archive, language, names);
  const counted = [...groupBy(items, ({ meeting }) => meeting)].flatMap(([meeting, rows]) => {
    const of = [common, keyOfMeeting(meeting), rows.map(({ item }) => item.address).join()].join(' ');
    return termsOf(remember(of, () => count(rows.map(({ item }) => item))));
  });
  const holders = new Uint32Array(numbers.size);
  for (const { terms } of counted) for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
  return { counted, holders };
}

function termsOf(words: CountedWords): readonly ItemTerms[] {
  const known = numbered.get(words);
  if (known) return known;
  const stems = words.stems === '' ? [] : words.stems.split(' ').map(stem => numberIn(numbers, stem));
  const terms = words.words.map((ofItem, at) => ({
    terms: ofItem.map(place => stems[place] ?? 0),
    counts: words.counts[at] ?? new Uint16Array(),
  }));
  numbered.set(words, terms);
  return terms;
}

/** Counts the words of the items of one meeting after another. */
function openCounter(
  { site }: Archive,
  language: SearchLanguage,
  names: ReadonlySet<string>,
): (items: readonly Item[]) => CountedWords {
  const words = wordsOf(site);
  /** By word as it is written; empty where it tells nothing. */
  const stemOf: string[] = [];
  const { wordsOf: numbersOf } = knownWords(written => {
    const word = normalWord(written, language.folds);
    // Numbers are days and sums.
    const isIdle = language.stopWords.has(word) || names.has(word) || !/^\p{L}{3}/u.test(word);
    stemOf.push(isIdle ? '' : language.stem(word));
  });
  return items => {
    const stems = new Map<string, number>();
    const counted = items.map(({ title, body }) => {
      const times = new Map<number, number>();
      const count = (text: string, often: number): void => {
        for (const word of numbersOf(text)) {
          const stem = stemOf[word];
          if (!stem) continue;
          const place = numberIn(stems, stem);
          times.set(place, (times.get(place) ?? 0) + often);
        }
      };
      count(title, IN_HEADING);
      count(bodyText(body, words).slice(0, READ), 1);
      return times;
    });
    return {
      stems: [...stems.keys()].join(' '),
      words: counted.map(times => Uint32Array.from(times.keys())),
      counts: counted.map(times => Uint16Array.from(times.values())),
    };
  };
}

/** As the texts' own words are written. */
const namesOf = ({ people }: Archive, folds: boolean): ReadonlySet<string> =>
  new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(one => tokens(one, folds))));
