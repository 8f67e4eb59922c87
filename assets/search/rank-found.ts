// Collects the facts about lunr's best results by which rank.ts puts them in a better order.

import type { ExpandedClause, Found } from './evaluate.ts';
import { rank } from './rank.ts';
import { NONE, type Postings, type Term } from './terms.ts';

/** How many of lunr's best results are sorted again, besides all whose title contains half of the query. */
const BEST = 200;

const TITLE = 0;

export function rankFound(
  { documents, scores }: Found,
  clauses: readonly ExpandedClause[],
  inIndex: number,
  /** By word, the documents that have it as it was typed. */
  forms: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] {
  const byWord = wordsOf(clauses);
  const words = [...byWord.values()];
  const typed = [...byWord.keys()].map(word => forms.get(word));
  if (words.length === 0) return documents;
  const titles = titlesOf(words);
  const isCandidate = (document: number, place: number): boolean =>
    place < BEST || (titles.get(document)?.words.length ?? 0) * 2 >= words.length;
  const candidates = documents.filter(isCandidate).map(document => ({
    document,
    score: scores[document] ?? 0,
    inTitle: words.map((_, word) => titles.get(document)?.words.includes(word) ?? false),
    titleLength: titles.get(document)?.length ?? 0,
    isAsTyped: typed.map(documents => documents?.has(document) ?? true),
  }));
  const ranked = rank(
    candidates,
    words.map(terms => ({ titles: terms.reduce((sum, term) => sum + titlesWith(term).documents.length, 0) })),
    inIndex,
  );
  return [
    ...ranked.map(({ document }) => document),
    ...documents.filter((document, place) => !isCandidate(document, place)),
  ];
}

/** For each title in which a word of the query stands, its length and those words, by their place in the query. */
function titlesOf(
  words: readonly (readonly Term[])[],
): ReadonlyMap<number, { length: number; words: number[] }> {
  const titles = new Map<number, { length: number; words: number[] }>();
  for (const [word, terms] of words.entries()) {
    for (const { documents, lengths } of terms.map(titlesWith)) {
      for (const [at, document] of documents.entries()) {
        const title = titles.get(document) ?? { length: lengths[at] ?? 0, words: [] };
        if (title.words.at(-1) !== word) title.words.push(word);
        titles.set(document, title);
      }
    }
  }
  return titles;
}

const titlesWith = ({ fields }: Term): Postings => fields[TITLE] ?? NONE;

/** The terms that each word of the query may stand for: a word typed twice, and what one may become, count once. */
function wordsOf(clauses: readonly ExpandedClause[]): ReadonlyMap<string, readonly Term[]> {
  const words = new Map<string, Set<Term>>();
  for (const { presence, word, terms } of clauses) {
    if (presence === 'prohibited' || terms.length === 0) continue;
    const known = words.get(word) ?? new Set();
    words.set(word, known);
    for (const term of terms) known.add(term);
  }
  return new Map([...words].map(([word, terms]) => [word, [...terms]]));
}
