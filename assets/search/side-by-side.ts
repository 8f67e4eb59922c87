// Two terms of the index as one: where the second stands behind the first.

import { kilobytesOf, NONE, type Postings, placeOf, type Term, type TermStore } from './terms.ts';

/** More kilobytes of positions than these are not loaded: it is enough that a text has both. */
const MOST_KILOBYTES = 60;

/** Undefined where they stand so nowhere. */
export async function sideBySide(
  name: string,
  one: Term,
  other: Term,
  { positionsOf }: TermStore,
): Promise<Term | undefined> {
  const isSmall = kilobytesOf([one, other]) <= MOST_KILOBYTES;
  const [ones, others] = isSmall ? await Promise.all([positionsOf(one), positionsOf(other)]) : [];
  const fields = one.fields.map((postings, field) => {
    const second = other.fields[field] ?? NONE;
    const pairs = postings.documents.flatMap((document, at): readonly Pair[] => {
      const place = placeOf(second.documents, document);
      if (place < 0) return [];
      const starts = ones?.[field]?.[at];
      const ends = new Set(others?.[field]?.[place]);
      return starts && !starts.some(start => ends.has(start + 1)) ? [] : [[at, place]];
    });
    return paired(postings, second, pairs);
  });
  const frequency = fields.reduce((sum, { documents }) => sum + documents.length, 0);
  return frequency === 0 ? undefined : { ...one, term: name, fields, frequency };
}

/** The places of a document in the lists of two terms. */
type Pair = readonly [one: number, other: number];

function paired(one: Postings, other: Postings, pairs: readonly Pair[]): Postings {
  const both = (list: 'weights' | 'frequencies', [at, place]: Pair): readonly [number, number] => [
    one[list][at] ?? 0,
    other[list][place] ?? 0,
  ];
  return {
    documents: pairs.map(([at]) => one.documents[at] ?? 0),
    weights: pairs.map(pair => both('weights', pair).reduce((sum, weight) => sum + weight, 0)),
    frequencies: pairs.map(pair => Math.min(...both('frequencies', pair))),
    lengths: pairs.map(([at]) => one.lengths[at] ?? 0),
  };
}
