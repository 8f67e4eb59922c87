// From documents to terms: where each term stands, counted as lunr counts, in one pass and in little memory.

import { normalWord, WORDS } from '../../assets/search/tokens.ts';
import type { SearchLanguage } from './language.ts';
import { numberLists } from './number-lists.ts';

/** One term in one field of one document. */
export interface Posting {
  readonly document: number;
  /** Ordinals of the words, stop words counted. */
  readonly positions: readonly number[];
}

export interface InvertedTerm {
  readonly term: string;
  /** By field. Where a field has none, its list is empty. */
  readonly postings: readonly (readonly Posting[])[];
}

export interface Inverted {
  readonly documents: number;
  /** In the order of their UTF-16 units, as JavaScript and lunr compare. */
  readonly terms: () => Generator<InvertedTerm>;
  /** The terms alone, in the same order. */
  readonly vocabulary: readonly string[];
  /** How many terms lunr counts in a field of a document. */
  readonly length: (document: number, field: number) => number;
  /** Mean length of each field over all documents. */
  readonly averages: readonly number[];
  readonly lengths: readonly (readonly number[])[];
  /** Each word as it was written (but for case) with the number of documents that hold it, sorted. */
  readonly surfaceWords: () => readonly (readonly [string, number])[];
}

export interface Inverter {
  /** Documents come in the order of their numbers, which may have gaps. */
  readonly add: (document: number, texts: readonly string[]) => void;
  readonly finish: () => Inverted;
}

const NO_TERM = -1;

interface KnownWord {
  /** Number of the term that it stems to, or NO_TERM for a stop word. */
  readonly term: number;
  readonly surface: Surface;
}
interface Surface {
  readonly word: string;
  documents: number;
  last: number;
}

/**
 * @param lengthStep Lengths are rounded to powers of it, so that a posting can tell the length of its field in a letter;
 *   1 keeps them as they are. Ranking is the same to three thousandths with 1.5.
 */
export function openInverter(fields: number, language: SearchLanguage, lengthStep: number): Inverter {
  const known = new Map<string, KnownWord>();
  const surfaces = new Map<string, Surface>();
  const termNumbers = new Map<string, number>();
  const lists = numberLists();
  /** For each term the place (document and field) and position last written, and how many numbers there are. */
  const lastPlaces: number[] = [];
  const lastPositions: number[] = [];
  const counts: number[] = [];
  const numbers: number[] = [];
  const lengths: number[][] = Array.from({ length: fields }, () => []);

  const learn = (written: string): KnownWord => {
    // A copy of its own: a part of a text would keep the whole text in memory.
    const raw = Buffer.from(written).toString();
    const word = normalWord(raw, language.folds);
    const surface = surfaces.get(word) ?? { word, documents: 0, last: -1 };
    surfaces.set(word, surface);
    const entry = { term: language.stopWords.has(word) ? NO_TERM : termOf(language.stem(word)), surface };
    known.set(raw, entry);
    return entry;
  };
  const termOf = (stem: string): number => {
    if (stem === '') return NO_TERM;
    const term = termNumbers.get(stem) ?? termNumbers.size;
    if (term === termNumbers.size) {
      termNumbers.set(stem, term);
      lastPlaces.push(0);
      lastPositions.push(0);
      counts.push(0);
    }
    return term;
  };

  const add = (document: number, texts: readonly string[]): void => {
    numbers.push(document);
    for (let field = 0; field < fields; field += 1) {
      const place = document * fields + field;
      let length = 0;
      let position = 0;
      for (const written of (texts[field] ?? '').match(WORDS) ?? []) {
        const { term, surface } = known.get(written) ?? learn(written);
        if (term !== NO_TERM) {
          if (surface.last !== document) {
            surface.last = document;
            surface.documents += 1;
          }
          const isNewPlace = counts[term] === 0 || lastPlaces[term] !== place;
          lists.push(term, place - (lastPlaces[term] ?? 0));
          lists.push(term, position - (isNewPlace ? 0 : (lastPositions[term] ?? 0)));
          lastPlaces[term] = place;
          lastPositions[term] = position;
          counts[term] = (counts[term] ?? 0) + 1;
          length += 1;
        }
        position += 1;
      }
      lengths[field]?.push(roundedLength(length, lengthStep));
    }
  };

  const finish = (): Inverted => {
    known.clear();
    const places = new Map(numbers.map((document, place) => [document, place]));
    const sorted = [...termNumbers.keys()].sort();
    return {
      documents: numbers.length,
      vocabulary: sorted,
      averages: lengths.map(list => list.reduce((sum, length) => sum + length, 0) / list.length),
      lengths: lengths.map(list => [...new Set(list)].sort((a, b) => a - b)),
      length: (document, field) => lengths[field]?.[places.get(document) ?? 0] ?? 0,
      *terms() {
        for (const term of sorted) {
          const number = termNumbers.get(term) ?? 0;
          yield { term, postings: readPostings(lists.reader(number), counts[number] ?? 0, fields) };
        }
      },
      surfaceWords: () =>
        [...surfaces.values()]
          .filter(({ documents }) => documents > 0)
          .map(({ word, documents }) => [word, documents] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
    };
  };
  return { add, finish };
}

function readPostings(read: () => number, count: number, fields: number): Posting[][] {
  const postings: { document: number; positions: number[] }[][] = Array.from({ length: fields }, () => []);
  let place = 0;
  let position = 0;
  let positions: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const gap = read();
    place += gap;
    if (at === 0 || gap > 0) {
      position = 0;
      positions = [];
      postings[place % fields]?.push({ document: Math.floor(place / fields), positions });
    }
    position += read();
    positions.push(position);
  }
  return postings;
}

/** The nearest power of the step, as a whole number. */
const roundedLength = (length: number, step: number): number =>
  length === 0 || step === 1 ? length : Math.round(step ** Math.round(Math.log(length) / Math.log(step)));
