// The search engine: questions in, answers out. It knows no page and no network; files are loaded by what it is given.

import { hitOf } from './documents.ts';
import type { Answer, Engine, Question, Run } from './engine.ts';
import { asksFilter, byDate, countsOf, filtered } from './filters.ts';
import { type Findings, find } from './find.ts';
import { type OpenedIndex, openIndex } from './opened-index.ts';
import { matchesIn, passagesOf, type Sought } from './passages.ts';
import { asIs, type Rank } from './rank-found.ts';
import { referencesOf } from './references.ts';
import type { Load } from './root.ts';
import { normalWord } from './tokens.ts';

/** How many parts of a long text are looked through for a passage. */
const MOST_PARTS = 3;

export interface EngineOptions {
  /** Puts the best results in a better order than lunr's. */
  readonly rank?: Rank;
}

export function createEngine(load: Load, { rank = asIs }: EngineOptions = {}): Engine {
  let opening: Promise<OpenedIndex> | undefined;
  const opened = (): Promise<OpenedIndex> => {
    opening ??= openIndex(load);
    return opening;
  };
  /** What was last asked, because its filters, counts and passages are asked for after it. */
  let last: { readonly text: string; readonly key: string; readonly found: Promise<Findings> } | undefined;
  const searched = async (question: Question): Promise<Findings> => {
    const key = JSON.stringify([question.text, question.unfinished, question.exact]);
    if (last?.key !== key) last = { text: question.text, key, found: find(question, await opened(), rank) };
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

const soughtOf = (terms: ReadonlySet<string>, { stem, stopWords, root }: OpenedIndex): Sought => ({
  terms,
  stem,
  folds: root.folds,
  isStopWord: word => stopWords.has(word),
});

async function passagesIn(
  document: number,
  sought: Sought,
  index: OpenedIndex,
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
