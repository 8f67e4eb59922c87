// The best results in a better order than lunr's: what the order depends on is gathered here from what was evaluated.

import type { ExpandedClause, Found } from './evaluate.ts';
import { rank } from './rank.ts';
import type { Term } from './terms.ts';

/** How many of lunr's best are put in order anew. */
const CANDIDATES = 200;
const TITLE = 0;

export function rankFound(
  { documents, scores }: Found,
  clauses: readonly ExpandedClause[],
  inIndex: number,
): readonly number[] {
  // Whatever a word stands for, with its star or its errors or its end still to be typed, is one word of the query.
  const words = new Map<string, Term[]>();
  for (const { word, presence, terms } of clauses) {
    if (presence === 'prohibited' || terms.length === 0) continue;
    words.set(word, [...(words.get(word) ?? []), ...terms]);
  }
  if (words.size === 0) return documents;
  const titles = [...words.values()].map(
    terms => new Set(terms.flatMap(({ fields }) => fields[TITLE]?.documents ?? [])),
  );
  const candidates = documents.slice(0, CANDIDATES).map(document => ({
    document,
    score: scores[document] ?? 0,
    inTitle: titles.map(having => having.has(document)),
    // Of two documents of a committee the later has the higher number.
    date: document,
  }));
  const terms = titles.map(({ size }) => ({ titles: size }));
  return [
    ...rank(candidates, terms, inIndex).map(({ document }) => document),
    ...documents.slice(CANDIDATES),
  ];
}
