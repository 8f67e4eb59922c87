// The best results in a better order than lunr's: what is known of each is gathered here, and a function of it decides.

import type { ExpandedClause, Found } from './evaluate.ts';
import type { Term } from './terms.ts';

/** How many of lunr's best are put in order anew. */
const CANDIDATES = 200;

/** A term of the query in the whole index. */
export interface TermStatistics {
  readonly term: string;
  /** lunr's rarity, over all fields together. */
  readonly idf: number;
  /** In how many titles it stands. */
  readonly titles: number;
}

export interface Candidate {
  readonly document: number;
  /** lunr's. */
  readonly score: number;
  /** For each term of the query the fields in which it stands there, a bit each: 1 is the title. 0 where it does not. */
  readonly fields: readonly number[];
}

export interface Ranking {
  readonly terms: readonly TermStatistics[];
  /** Documents in the whole index. */
  readonly documents: number;
}

/** Gives the candidates in a better order. */
export type Rank = (candidates: readonly Candidate[], ranking: Ranking) => readonly Candidate[];

export const asIs: Rank = candidates => candidates;

export function rankFound(
  { documents, scores }: Found,
  clauses: readonly ExpandedClause[],
  rank: Rank,
  inIndex: number,
): readonly number[] {
  const terms = [
    ...new Set(clauses.flatMap(({ presence, terms: all }) => (presence === 'prohibited' ? [] : all))),
  ];
  if (rank === asIs || terms.length === 0) return documents;
  const candidates = documents.slice(0, CANDIDATES).map(document => ({
    document,
    score: scores[document] ?? 0,
    fields: terms.map(term => fieldsWith(term, document)),
  }));
  const statistics = terms.map(({ term, idf, fields }) => ({
    term,
    idf,
    titles: fields[0]?.documents.length ?? 0,
  }));
  const ranked = rank(candidates, { terms: statistics, documents: inIndex });
  return [...ranked.map(({ document }) => document), ...documents.slice(CANDIDATES)];
}

const fieldsWith = ({ fields }: Term, document: number): number =>
  fields.reduce(
    (mask, { documents }, field) => (hasNumber(documents, document) ? mask | (1 << field) : mask),
    0,
  );

/** Whether a sorted list has a number. */
export function hasNumber(sorted: readonly number[], number: number): boolean {
  return placeOf(sorted, number) >= 0;
}

export function placeOf(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle] ?? number;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
