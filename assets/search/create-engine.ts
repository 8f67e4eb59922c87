// The search engine: questions in, answers out. It knows no page and no network; files are loaded by what it is given.

import { type Entry, openDocuments } from './documents.ts';
import type { Answer, Engine, Hit, Question, Run } from './engine.ts';
import { type ExpandedClause, evaluate, type Found } from './evaluate.ts';
import { expand } from './expand.ts';
import { asksFilter, byDate, countsOf, type Facts, filtered, loadFacts } from './filters.ts';
import { matchesIn, passagesOf, type Sought } from './passages.ts';
import { phraseFilter } from './phrases.ts';
import { type Clause, parseQuery, type Query } from './query.ts';
import { asIs, type Rank, rankFound } from './rank-found.ts';
import { endOfNumbers, type Load, parseRoot, pathOf, type Root } from './root.ts';
import { type Stem, stemEnglish } from './stemmer.ts';
import { openTerms, type Term } from './terms.ts';
import { normalWord } from './tokens.ts';
import { openWords } from './words.ts';

/** Files of terms that a short beginning with a star may load. */
const MOST_FILES = 24;
/** A word in fewer documents than this may be misspelt. */
const FEW = 5;
/** How many words an unfinished one may be, and how much each counts beside what was typed whole. */
const COMPLETIONS = 5;
const COMPLETED_BOOST = 0.5;
/** How many parts of a long text are looked through for a passage. */
const MOST_PARTS = 3;
const MOST_REFERENCES = 10;

export interface EngineOptions {
  /** Puts the best results in a better order than lunr's. */
  readonly rank?: Rank;
}

export function createEngine(load: Load, { rank = asIs }: EngineOptions = {}): Engine {
  let opening: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> => {
    opening ??= open(load);
    return opening;
  };
  /** What was last asked, because its filters, counts and passages are asked for after it. */
  let last: { readonly text: string; readonly key: string; readonly found: Promise<Searched> } | undefined;
  const searched = async (question: Question): Promise<Searched> => {
    const key = JSON.stringify([question.text, question.unfinished, question.exact]);
    if (last?.key !== key)
      last = { text: question.text, key, found: searchWords(question, await opened(), rank) };
    return last.found;
  };
  const emptyQuestion = (text: string): Question => ({
    text,
    committees: [],
    years: [],
    kinds: [],
    statuses: [],
    withDecision: false,
    order: 'relevance',
  });

  return {
    search: async question => {
      const index = await opened();
      const { documents, suggestions, misunderstood } = await searched(question);
      let shown = documents;
      if (asksFilter(question)) shown = filtered(shown, question, index.root, await index.facts());
      if (question.order !== 'relevance') shown = byDate(shown, await index.facts(), question.order);
      return {
        documents: shown,
        suggestions,
        references: question.exact ? [] : await referencesOf(question.text, index),
        ...(misunderstood !== undefined && { misunderstood }),
      } satisfies Answer;
    },
    counts: async question => {
      const index = await opened();
      const { documents } = await searched(question);
      return countsOf(documents, question, index.root, await index.facts());
    },
    countBytes: async () => (await opened()).root.countBytes,
    hits: async documents => {
      const index = await opened();
      const entries = await Promise.all(documents.map(index.documents.entry));
      return entries.flatMap(entry => (entry ? [hitOf(entry)] : []));
    },
    passages: async documents => {
      const index = await opened();
      const { terms } = await (last?.found ?? searched(emptyQuestion('')));
      const sought = soughtOf(terms, index);
      return Promise.all(documents.map(document => passagesIn(document, sought, index)));
    },
    complete: async beginning => {
      const index = await opened();
      return index.words.complete(normalWord(beginning.trim(), index.root.folds), 8);
    },
  };
}

/** The index with its files at hand. */
export interface Opened {
  readonly root: Root;
  readonly stem: Stem;
  readonly stopWords: ReadonlySet<string>;
  readonly terms: ReturnType<typeof openTerms>;
  readonly documents: ReturnType<typeof openDocuments>;
  readonly words: ReturnType<typeof openWords>;
  readonly facts: () => Promise<Facts>;
  readonly text: (name: string) => Promise<string>;
}

async function open(load: Load): Promise<Opened> {
  const root = parseRoot(await load('root'));
  const stem = root.stemmer === undefined ? stemEnglish : await load<Stem>(pathOf(root.stemmer));
  let facts: Promise<Facts> | undefined;
  return {
    root,
    stem,
    stopWords: new Set(root.stopWords.split(' ')),
    terms: openTerms(root, load),
    documents: openDocuments(root, load),
    words: openWords(root, load),
    facts: () => {
      facts ??= loadFacts(root, load);
      return facts;
    },
    text: name => load(pathOf(name)),
  };
}

interface Searched {
  /** Best first, before any filter. */
  readonly documents: readonly number[];
  readonly suggestions: readonly string[];
  readonly misunderstood?: string;
  /** Stems that a passage shows as matching. */
  readonly terms: ReadonlySet<string>;
}

async function searchWords(question: Question, index: Opened, rank: Rank): Promise<Searched> {
  const { root } = index;
  const isExact = question.exact === true;
  const fields = root.fields.map(({ name }) => name);
  const query = parseQuery(question.text, { fields, folds: root.folds });
  const clauses = isExact ? query.clauses : query.clauses.filter(({ word }) => !index.stopWords.has(word));
  const misunderstood: string[] = [];
  if (clauses.length === 0 && query.clauses.length > 0)
    misunderstood.push('These words are in nearly every document. Add a word that says more.');
  const expanded = await Promise.all(
    clauses.map(clause => expandClause(clause, index, isExact, misunderstood)),
  );
  const completed =
    question.unfinished === true ? await completions(question.text, expanded, index) : expanded;
  const found = evaluate(completed, {
    fields: fields.length,
    end: endOfNumbers(root.committees),
    documents: index.documents.all,
  });
  const shown =
    clauses.length === 0 ? { ...found, documents: [] } : await phraseFilter(found, query.phrases, index);
  const documents = isExact ? shown.documents : rankFound(shown, completed, rank, root.documents);
  return {
    documents,
    suggestions: isExact ? [] : await suggestionsFor(question.text, query, completed, index),
    ...(misunderstood[0] !== undefined && { misunderstood: misunderstood[0] }),
    terms: new Set(
      completed.flatMap(({ presence, terms }) =>
        presence === 'prohibited' ? [] : terms.map(({ term }) => term),
      ),
    ),
  };
}

async function expandClause(
  clause: Clause,
  index: Opened,
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
    if (terms) terms = expand(term, undefined, terms);
    else misunderstood.push(`Too many words begin with “${prefix}”. Type more of the word.`);
  }
  const found = await Promise.all((terms ?? []).map(store.find));
  return { ...clause, terms: found.flatMap(one => one ?? []) };
}

/** The last word, which may be the beginning of another, stands for the words that it may become as well. */
async function completions(
  text: string,
  clauses: readonly ExpandedClause[],
  index: Opened,
): Promise<readonly ExpandedClause[]> {
  const last = clauses.at(-1);
  const beginning = /[\p{L}\p{N}\p{M}]+$/u.exec(text)?.[0] ?? '';
  if (!last || beginning.length < 2 || last.edits !== undefined || last.presence === 'prohibited')
    return clauses;
  const word = normalWord(beginning, index.root.folds);
  if (last.word !== word) return clauses;
  const words = await index.words.complete(word, COMPLETIONS);
  const stems = [...new Set(words.map(index.stem))].filter(stem =>
    last.terms.every(({ term }) => term !== stem),
  );
  const found = (await Promise.all(stems.map(index.terms.find))).flatMap(one => one ?? []);
  if (last.presence === 'required')
    return [...clauses.slice(0, -1), { ...last, terms: [...last.terms, ...found] }];
  return [
    ...clauses,
    ...found.map(term => ({ ...last, terms: [term], boost: last.boost * COMPLETED_BOOST })),
  ];
}

/** The text again with known words in the place of those that hardly any document has. */
async function suggestionsFor(
  text: string,
  { clauses }: Query,
  expanded: readonly ExpandedClause[],
  index: Opened,
): Promise<readonly string[]> {
  const rare = clauses.filter(({ word, edits, presence }) => {
    const found = expanded.find(one => one.word === word);
    const documents = found?.terms.reduce((sum, term) => sum + term.frequency, 0) ?? FEW;
    const isWord = /^[\p{L}\p{M}]{4,}$/u.test(word) && !index.stopWords.has(word);
    return isWord && edits === undefined && presence !== 'prohibited' && documents < FEW;
  });
  const mended = new Map<string, string>();
  for (const { word } of rare) {
    const better = await index.words.mend(word);
    if (better === undefined || index.stem(better) === index.stem(word)) continue;
    const term = await index.terms.find(index.stem(better));
    const known = expanded.find(one => one.word === word)?.terms[0];
    // A rare word that is right is not to be corrected to one hardly more frequent.
    if ((term?.frequency ?? 0) > 10 * (known?.frequency ?? 0)) mended.set(word, better);
  }
  if (mended.size === 0) return [];
  return [
    text.replace(
      /[\p{L}\p{N}\p{M}]+/gu,
      written => mended.get(normalWord(written, index.root.folds)) ?? written,
    ),
  ];
}

/** The items that bear a number, where the question is nothing but one: "82", "minute 77/21". */
async function referencesOf(text: string, index: Opened): Promise<readonly Hit[]> {
  const written =
    /^\s*(?:minutes?|items?|no\.?|number)?\s*([\p{L}\p{N}]{1,12}(?:[\s./()-]{1,2}[\p{L}\p{N}]{1,12}){0,3}\)?)\.?\s*$/iu.exec(
      text,
    )?.[1];
  if (written === undefined || !/\d/.test(written)) return [];
  const slug = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const term: Term | undefined = await index.terms.find(`#${slug}`);
  const documents = term?.fields[0]?.documents ?? [];
  // Of very many the last of each committee would do; ten are more than anybody reads.
  const entries = await Promise.all(documents.slice(-MOST_REFERENCES).map(index.documents.entry));
  return entries
    .flatMap(entry => (entry ? [hitOf(entry)] : []))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

const hitOf = ({ texts: _texts, place: _place, ...hit }: Entry): Hit => hit;

const soughtOf = (terms: ReadonlySet<string>, { stem, stopWords, root }: Opened): Sought => ({
  terms,
  stem,
  folds: root.folds,
  isStopWord: word => stopWords.has(word),
});

async function passagesIn(
  document: number,
  sought: Sought,
  index: Opened,
): Promise<readonly (readonly Run[])[]> {
  const entry = await index.documents.entry(document);
  let first: string | undefined;
  for (const name of entry?.texts.slice(0, MOST_PARTS) ?? []) {
    const text = (await index.text(name)).split('\f')[entry?.place ?? 0] ?? '';
    first ??= text;
    if (matchesIn(text, sought).length > 0) return passagesOf(text, sought);
  }
  return first === undefined || first === '' ? [] : passagesOf(first, sought);
}

export type { Found };
