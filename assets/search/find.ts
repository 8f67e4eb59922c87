// Finds the documents that answer a question. Filters are applied later.

import * as words from '#browser-words/search.ts';
import type { Question } from '../../shared/search/engine.ts';
import { endOfNumbers, type Root, stemOf } from '../../shared/search/root.ts';
import { cached } from './cached.ts';
import { type ExpandedClause, evaluate, type Found } from './evaluate.ts';
import { documentsOtherwise, typedForms, withAll } from './exact-forms.ts';
import { completionsOf, expandClause, withCompletions } from './expand-clauses.ts';
import type { OpenedIndex } from './opened-index.ts';
import { phraseFilter } from './phrases.ts';
import { type Clause, isPlain, parseQuery, type Query } from './query.ts';
import { rankFound } from './rank-found.ts';
import { suggestionsFor } from './suggestions.ts';
import { documentsOf } from './terms.ts';
import { withPairs } from './wholes.ts';

export interface Findings {
  /** Best first, before any filter. */
  readonly documents: readonly number[];
  /** lunr's, by document. */
  readonly scores: Float64Array;
  /** Whether the question has no words, only filters. */
  readonly isWordless: boolean;
  /** The query with its unknown words replaced by known ones. */
  readonly suggest: () => Promise<readonly string[]>;
  readonly misunderstood: string | undefined;
  /** Stems that a passage shows as matching. */
  readonly terms: ReadonlySet<string>;
}

/** Returns what it finds, best first. A question without words finds everything, so that filters can choose from it. */
export async function find(question: Question, index: OpenedIndex): Promise<Findings> {
  const { root } = index;
  const isExact = question.exact === true;
  const query = queryOf(question.text, root);
  // A word that comes again counts again: in a question of a paragraph that is what it is about.
  const clauses = isExact ? query.clauses : meantClauses(query, index);
  const isCommon = clauses.length === 0 && query.clauses.length > 0;
  if (isCommon && (isExact || query.phrases.length === 0)) return nothing(words.tooCommon);
  const misunderstood: string[] = [];
  // Looks up how the last word may go on, while the other words are loaded.
  const [stems, ...typed] = await Promise.all([
    question.unfinished ? completionsOf(question.text, clauses.at(-1), index) : [],
    ...clauses.map(clause => expandClause(clause, index, isExact, misunderstood)),
  ]);
  const expanded = await withCompletions(typed, stems, index);
  const evaluated = evaluate(expanded, {
    fields: root.fields.length,
    end: endOfNumbers(root.committees),
    documents: index.documents.all,
  });
  const found = await quotedOnly(isCommon ? all(index) : evaluated, query, isExact, index, misunderstood);
  const documents = isExact ? found.documents : await inBestOrder(found, query, expanded, index);
  // Asked for more than once.
  const suggestions = cached(async (text: string) => (isExact ? [] : suggestionsFor(text, expanded, index)));
  return {
    documents,
    scores: found.scores,
    isWordless: query.clauses.length === 0 && query.phrases.length === 0,
    suggest: () => suggestions(question.text),
    misunderstood: misunderstood[0],
    terms: new Set(
      expanded.flatMap(({ presence, terms }) =>
        presence === 'prohibited' ? [] : terms.map(({ term }) => stemOf(term)),
      ),
    ),
  };
}

/** For each word of a text, but for common ones, the documents that hold it in any form. */
export async function holdersOf(text: string, index: OpenedIndex): Promise<readonly ReadonlySet<number>[]> {
  const clauses = meantClauses(queryOf(text, index.root), index);
  const expanded = await Promise.all(clauses.map(clause => expandClause(clause, index, false, [])));
  return expanded.map(({ terms }) => new Set(documentsOf(terms)));
}

const queryOf = (text: string, { fields, folds }: Root): Query =>
  parseQuery(text, { fields: fields.map(({ name }) => name), folds });

/** Without common words and endings. */
const meantClauses = ({ clauses }: Query, { stopWords }: OpenedIndex): readonly Clause[] =>
  withPairs(clauses, stopWords).filter(({ word, isEnding }) => !isEnding && !stopWords.has(word));

const nothing = (misunderstood: string): Findings => ({
  documents: [],
  scores: new Float64Array(),
  isWordless: false,
  suggest: async () => [],
  misunderstood,
  terms: new Set(),
});

/** Where only common words are asked, in quotes, all documents may hold them. */
const all = ({ root, documents }: OpenedIndex): Found => ({
  documents: documents.all(),
  scores: new Float64Array(endOfNumbers(root.committees)),
});

/** Of what was found that which has the words in quotes as they were typed. */
async function quotedOnly(
  found: Found,
  { clauses, phrases }: Query,
  isExact: boolean,
  index: OpenedIndex,
  told: string[],
): Promise<Found> {
  if (isExact) return phraseFilter(found, phrases, index, told);
  const quoted = clauses.filter(
    ({ isQuoted, presence, word }) => isQuoted && presence === 'required' && !index.stopWords.has(word),
  );
  const documents = await withAll(
    found.documents,
    quoted.map(({ word }) => word),
    index,
  );
  return phraseFilter({ ...found, documents }, phrases, index, told);
}

/** The documents that contain a reference as it was typed; if there are none, those that contain its parts. */
async function inBestOrder(
  found: Found,
  { references }: Query,
  clauses: readonly ExpandedClause[],
  index: OpenedIndex,
): Promise<readonly number[]> {
  const asWritten = new Set((await phraseFilter(found, references, index)).documents);
  const otherwise = new Set(clauses.flatMap(documentsOtherwise));
  const typed = clauses.filter(isPlain);
  const forms = await typedForms(typed, index);
  const isWritten = (document: number): boolean => asWritten.has(document) || otherwise.has(document);
  const best =
    asWritten.size > 0 && references.length > 0
      ? { ...found, documents: found.documents.filter(isWritten) }
      : found;
  return rankFound(best, clauses, index.root.documents, forms);
}
