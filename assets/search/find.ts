// Finds the documents that answer a question. Filters are applied later.

import * as words from '#browser-words/search.ts';
import type { Question } from '../../shared/search/engine.ts';
import { endOfNumbers, stemOf } from '../../shared/search/root.ts';
import { normalWord, WORDS } from '../../shared/search/tokens.ts';
import { type ExpandedClause, evaluate, type Found } from './evaluate.ts';
import { documentsOtherwise, typedForms, withAll } from './exact-forms.ts';
import { expand } from './expand.ts';
import type { OpenedIndex } from './opened-index.ts';
import { phraseFilter } from './phrases.ts';
import { type Clause, isPlain, parseQuery, type Query } from './query.ts';
import { rankFound } from './rank-found.ts';
import { suggestionsFor } from './suggestions.ts';
import { partedTerms, wholeTerms, withPairs } from './wholes.ts';

/** Files of terms that a short beginning with a star may load. */
const MOST_FILES = 24;
/** How many words, the most frequent, a beginning with a star may become beside the stems that begin so. */
const STARRED = 50;
/** How many words an unfinished word may become, and how much each of them counts beside a word typed in full. */
const COMPLETIONS = 5;
const COMPLETED_BOOST = 0.5;

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
  const fields = root.fields.map(({ name }) => name);
  const query = parseQuery(question.text, { fields, folds: root.folds });
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
    fields: fields.length,
    end: endOfNumbers(root.committees),
    documents: index.documents.all,
  });
  const found = await quotedOnly(isCommon ? all(index) : evaluated, query, isExact, index);
  const documents = isExact ? found.documents : await inBestOrder(found, query, expanded, index);
  return {
    documents,
    scores: found.scores,
    isWordless: query.clauses.length === 0 && query.phrases.length === 0,
    suggest: async () => (isExact ? [] : suggestionsFor(question.text, query, expanded, index)),
    misunderstood: misunderstood[0],
    terms: new Set(
      expanded.flatMap(({ presence, terms }) =>
        presence === 'prohibited' ? [] : terms.map(({ term }) => stemOf(term)),
      ),
    ),
  };
}

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
): Promise<Found> {
  if (isExact) return phraseFilter(found, phrases, index);
  const quoted = clauses.filter(
    ({ isQuoted, presence, word }) => isQuoted && presence === 'required' && !index.stopWords.has(word),
  );
  const documents = await withAll(
    found.documents,
    quoted.map(({ word }) => word),
    index,
  );
  return phraseFilter({ ...found, documents }, phrases, index);
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

async function expandClause(
  clause: Clause,
  index: OpenedIndex,
  isExact: boolean,
  misunderstood: string[],
): Promise<ExpandedClause> {
  const { word, edits } = clause;
  const { terms: store } = index;
  const isStarred = word.includes('*');
  const term = isStarred ? word : index.stem(word);
  const prefix = /^([^*]+)\*+$/.exec(term)?.[1];
  const most = isExact ? Number.POSITIVE_INFINITY : MOST_FILES;
  let terms: readonly string[] | undefined = [term];
  if (edits !== undefined || (isStarred && prefix === undefined))
    terms = expand(term, edits, await store.all());
  else if (prefix !== undefined) {
    terms = await store.beginningWith(prefix, most);
    // The stem of a word may be shorter than what was typed of it: "modul" is no "module*".
    if (terms && !isExact) terms = [...new Set([...terms, ...(await stemsOf(prefix, index))])];
    if (!terms) misunderstood.push(words.tooMany(prefix));
  }
  const found = (await Promise.all((terms ?? []).map(store.find))).flatMap(one => one ?? []);
  if (isExact) return { ...clause, terms: found };
  const wholes = await wholeTerms(clause, found, index);
  const parted = await partedTerms(clause, [...found, ...wholes], index);
  const otherwise = [...wholes, ...parted].filter(term => !found.includes(term));
  return { ...clause, terms: [...found, ...otherwise], otherwise };
}

const stemsOf = async (beginning: string, { words, stem }: OpenedIndex): Promise<readonly string[]> =>
  (await words.complete(beginning, STARRED)).map(stem);

/** The stems of the words that begin with the last word, where it may be unfinished. */
async function completionsOf(
  text: string,
  last: Clause | undefined,
  index: OpenedIndex,
): Promise<readonly string[]> {
  const beginning = text.match(WORDS)?.at(-1) ?? '';
  if (
    !last ||
    !text.endsWith(beginning) ||
    beginning.length < 2 ||
    last.edits !== undefined ||
    last.presence === 'prohibited'
  )
    return [];
  const word = normalWord(beginning, index.root.folds);
  if (last.word !== word) return [];
  const words = await index.words.complete(word, COMPLETIONS);
  return [...new Set(words.map(index.stem))];
}

/** Lets the last word also match the words that begin with it. */
async function withCompletions(
  clauses: readonly ExpandedClause[],
  stems: readonly string[],
  index: OpenedIndex,
): Promise<readonly ExpandedClause[]> {
  const last = clauses.at(-1);
  const unknown = stems.filter(stem => last?.terms.every(({ term }) => term !== stem));
  if (!last || unknown.length === 0) return clauses;
  const found = (await Promise.all(unknown.map(index.terms.find))).flatMap(one => one ?? []);
  if (last.presence === 'required')
    return [...clauses.slice(0, -1), { ...last, terms: [...last.terms, ...found] }];
  return [
    ...clauses,
    ...found.map(term => ({ ...last, terms: [term], otherwise: [], boost: last.boost * COMPLETED_BOOST })),
  ];
}
