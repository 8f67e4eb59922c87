// How often which words stand in each item, without those that tell nothing. Most of the time in which items are related goes into
// this, so that it is kept: only the items of a meeting that changed are counted anew.

import { normalWord, tokens } from '../../../shared/search/tokens.ts';
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

/** Of all items. Lists of numbers, not of things: an archive of decades has a million of these words. */
export interface CountedWords {
  /** What all forms of a word share is a term, known by its place here; a blank stands between them. */
  readonly stems: string;
  /** By a checksum of a meeting the places of its items, from one to before another. */
  readonly meetings: ReadonlyMap<string, readonly [first: number, end: number]>;
  /** By item, where its terms begin; the end of the last behind them. */
  readonly starts: Uint32Array;
  /** Of an item each of its terms once, in the order in which they are met. */
  readonly terms: Uint32Array;
  /** By place of a term, how often it stands in the item. */
  readonly counts: Uint16Array;
}

/** The words of one meeting, or of a part of them all. */
type Part = Omit<CountedWords, 'stems' | 'meetings'>;

/**
 * @param items Those of a meeting stand together.
 * @param before Those of the last build, which are given again where they are the same. Its terms keep their numbers, also such as
 *   stand nowhere any more (`withoutUnused`).
 */
export function countWords(
  items: readonly ItemRow[],
  archive: Archive,
  before: CountedWords | undefined,
): CountedWords {
  const language = searchLanguage(archive.site.language);
  const names = namesOf(archive, language.folds);
  const common = digestOf(JSON.stringify([archive.site.language, [...names]]));
  const stems = before?.stems.split(' ').filter(stem => stem !== '') ?? [];
  const count = openCounter(archive, language, names, stems);
  const meetings = new Map<string, readonly [number, number]>();
  let first = 0;
  let isSame = true;
  const parts = [...groupBy(items, ({ meeting }) => meeting)].map(([meeting, rows]): Part => {
    const key = [common, keyOfMeeting(meeting), rows.map(({ item }) => item.address).join()].join(' ');
    const known = before?.meetings.get(key);
    isSame &&= known?.[0] === first;
    meetings.set(key, [first, first + rows.length]);
    first += rows.length;
    return before && known ? partOf(before, known) : count(rows.map(({ item }) => item));
  });
  if (before && isSame && before.meetings.size === meetings.size) return before;
  return { stems: stems.join(' '), meetings, ...joined(parts) };
}

const partOf = ({ starts, terms, counts }: Part, [first, end]: readonly [number, number]): Part => ({
  starts: starts.subarray(first, end + 1),
  terms: terms.subarray(starts[first], starts[end]),
  counts: counts.subarray(starts[first], starts[end]),
});

function joined(parts: readonly Part[]): Part {
  const starts = new Uint32Array(parts.reduce((sum, part) => sum + part.starts.length - 1, 1));
  const all = parts.reduce((sum, { terms }) => sum + terms.length, 0);
  const terms = new Uint32Array(all);
  const counts = new Uint16Array(all);
  let item = 0;
  let at = 0;
  for (const part of parts) {
    terms.set(part.terms, at);
    counts.set(part.counts, at);
    const [from = 0] = part.starts;
    for (const start of part.starts.subarray(1)) {
      item += 1;
      starts[item] = at + start - from;
    }
    at += part.terms.length;
  }
  return { starts, terms, counts };
}

/** Words that were taken back are kept no longer. */
export function withoutUnused(counted: CountedWords): CountedWords {
  const stems = counted.stems.split(' ');
  const isUsed = new Uint8Array(stems.length);
  // For-of would make a thing of each of millions of numbers.
  for (let at = 0; at < counted.terms.length; at += 1) isUsed[counted.terms[at] ?? 0] = 1;
  if (!isUsed.includes(0)) return counted;
  const places = new Uint32Array(stems.length);
  const left = stems.filter((_, term) => isUsed[term] === 1);
  let place = 0;
  for (const [term, used] of isUsed.entries()) {
    places[term] = place;
    place += used;
  }
  return { ...counted, stems: left.join(' '), terms: counted.terms.map(term => places[term] ?? 0) };
}

/** Counts the words of the items of one meeting after another. A stem that is not among the known is put there. */
function openCounter(
  { site }: Archive,
  language: SearchLanguage,
  names: ReadonlySet<string>,
  stems: string[],
): (items: readonly Item[]) => Part {
  const words = wordsOf(site);
  const terms = new Map(stems.map((stem, term) => [stem, term]));
  const numberOf = (stem: string): number => {
    const term = numberIn(terms, stem);
    if (term === stems.length) stems.push(stem);
    return term;
  };
  /** By word as it is written, its term; -1 where it tells nothing. */
  const termOf: number[] = [];
  const { wordsOf: numbersOf } = knownWords(written => {
    const word = normalWord(written, language.folds);
    // Numbers are days and sums.
    const isIdle = language.stopWords.has(word) || names.has(word) || !/^\p{L}{3}/u.test(word);
    const stem = isIdle ? '' : language.stem(word);
    termOf.push(stem === '' ? -1 : numberOf(stem));
  });
  return items => {
    const starts = [0];
    const found: number[] = [];
    const counts: number[] = [];
    for (const { title, body } of items) {
      const times = new Map<number, number>();
      const count = (text: string, often: number): void => {
        for (const word of numbersOf(text)) {
          const term = termOf[word] ?? -1;
          if (term !== -1) times.set(term, (times.get(term) ?? 0) + often);
        }
      };
      count(title, IN_HEADING);
      count(bodyText(body, words).slice(0, READ), 1);
      for (const [term, often] of times) {
        found.push(term);
        counts.push(often);
      }
      starts.push(found.length);
    }
    return {
      starts: Uint32Array.from(starts),
      terms: Uint32Array.from(found),
      counts: Uint16Array.from(counts),
    };
  };
}

/** As the texts' own words are written. */
const namesOf = ({ people }: Archive, folds: boolean): ReadonlySet<string> =>
  new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(one => tokens(one, folds))));
