// Where terms stand, written down as texts go by: for each term a list of its places (document and field) and positions.

import { numberLists } from './number-lists.ts';

/** One term in one field. */
export interface Postings {
  /** Numbers of the documents that have it, in order. */
  readonly documents: readonly number[];
  /** How often each has it. */
  readonly frequencies: readonly number[];
  /** Ordinals of the words, stop words counted: all of the first document, then all of the second. */
  readonly positions: readonly number[];
}

export interface TermLists {
  /** Terms are numbered from 0, in the order in which they first stand; documents come in theirs. */
  readonly add: (term: number, document: number, field: number, position: number) => void;
  /** By field. Where a field has none, its lists are empty. */
  readonly postingsOf: (term: number) => readonly Postings[];
}

export function termLists(fields: number): TermLists {
  const lists = numberLists();
  /** For each term the place and position last written, and how often it was written. */
  const lastPlaces: number[] = [];
  const lastPositions: number[] = [];
  const counts: number[] = [];
  return {
    add(term, document, field, position) {
      const place = document * fields + field;
      const last = lastPlaces[term] ?? -1;
      // From the place before the first, so that a gap of 0 always means: the same place again.
      lists.push(term, place - last);
      lists.push(term, place === last ? position - (lastPositions[term] ?? 0) : position);
      lastPlaces[term] = place;
      lastPositions[term] = position;
      counts[term] = (counts[term] ?? 0) + 1;
    },
    postingsOf: term => readPostings(lists.reader(term), counts[term] ?? 0, fields),
  };
}

function readPostings(read: () => number, count: number, fields: number): readonly Postings[] {
  const postings = Array.from({ length: fields }, () => ({
    documents: [] as number[],
    frequencies: [] as number[],
    positions: [] as number[],
  }));
  let place = -1;
  let position = 0;
  for (let at = 0; at < count; at += 1) {
    const gap = read();
    place += gap;
    const written = read();
    position = gap === 0 ? position + written : written;
    const { documents, frequencies, positions } = postings[place % fields] as (typeof postings)[number];
    if (gap > 0) {
      documents.push(Math.floor(place / fields));
      frequencies.push(0);
    }
    frequencies[frequencies.length - 1] = (frequencies.at(-1) ?? 0) + 1;
    positions.push(position);
  }
  return postings;
}
