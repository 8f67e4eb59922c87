// The search engine: questions in, answers out. It knows no page and no network; files are loaded by what it is given.

import { hitOf } from './documents.ts';
import type { Engine, Question, Run } from './engine.ts';
import { asksFilter, byDate, countsOf, filtered } from './filters.ts';
import { type Findings, find } from './find.ts';
import { kept } from './kept.ts';
import { type OpenedIndex, openIndex } from './opened-index.ts';
import { matchesIn, passagesOf, type Sought } from './passages.ts';
import { referencesOf } from './references.ts';
import type { Load } from './root.ts';
import { normalWord } from './tokens.ts';

/** How many parts of a long text are looked through for a passage. */
const MOST_PARTS = 3;
const MOST_COMPLETIONS = 8;

export function createEngine(load: Load): Engine {
  const opened = kept(openIndex);
  /** What was last asked, because its filters, counts and passages are asked for after it. */
  let last: { readonly key: string; readonly findings: Promise<Findings> } | undefined;
  const findings = (question: Question, index: OpenedIndex): Promise<Findings> => {
    const key = JSON.stringify([question.text, question.unfinished, question.exact]);
    if (last?.key !== key) {
      last = { key, findings: find(question, index) };
      last.findings.catch(() => {
        last = undefined;
      });
    }
    return last.findings;
  };

  return {
    search: async question => {
      const index = await opened(load);
      const { documents, isWordless, suggestions, misunderstood } = await findings(question, index);
      const isAsked = !isWordless || asksFilter(question);
      let shown = isAsked ? documents : [];
      if (asksFilter(question)) shown = filtered(shown, question, index.root, await index.facts());
      if (question.order !== 'relevance') shown = byDate(shown, await index.facts(), question.order);
      return {
        documents: shown,
        suggestions,
        references: question.exact ? [] : await referencesOf(question.text, index),
        ...(misunderstood !== undefined && { misunderstood }),
      };
    },
    counts: async question => {
      const index = await opened(load);
      const { documents } = await findings(question, index);
      return countsOf(documents, question, index.root, await index.facts());
    },
    countBytes: async () => (await opened(load)).root.countBytes,
    hits: async documents => {
      const index = await opened(load);
      const entries = await Promise.all(documents.map(index.documents.entry));
      return entries.flatMap(entry => (entry ? [hitOf(entry)] : []));
    },
    passages: async documents => {
      const index = await opened(load);
      const terms = last ? (await last.findings).terms : new Set<string>();
      const sought = soughtOf(terms, index);
      return Promise.all(documents.map(document => passagesIn(document, sought, index)));
    },
    complete: async beginning => {
      const { words, root } = await opened(load);
      return words.complete(normalWord(beginning.trim(), root.folds), MOST_COMPLETIONS);
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
  let first = '';
  for (const name of entry?.texts.slice(0, MOST_PARTS) ?? []) {
    const text = (await index.text(name)).split('\f')[entry?.place ?? 0] ?? '';
    first ||= text;
    if (matchesIn(text, sought).length > 0) return passagesOf(text, sought);
  }
  return first === '' ? [] : passagesOf(first, sought);
}
