// The search engine: takes questions, returns answers. It uses no page and no network: it is given a function that loads files.

import type { Engine, Question, Run } from '../../shared/search/engine.ts';
import type { Load } from '../../shared/search/root.ts';
import { type FoundAnswers, findAsked } from './answers/find-asked.ts';
import { cached } from './cached.ts';
import { asksFilter, byDate, countsOf, filtered } from './filters.ts';
import { foundWordsIn } from './found-words.ts';
import { type OpenedIndex, openIndex } from './opened-index.ts';
import { passagesOf, type Sought } from './passages.ts';
import { documentsNumbered, referencesOf } from './references.ts';

/** How many parts of a long text are searched for a passage. */
const MOST_PARTS = 3;
/** How many results are certainly shown. */
const SHOWN = 10;

export function createEngine(load: Load): Engine {
  const opened = cached(openIndex);
  /** The last question: filters, counts and passages are asked for after it. */
  let last: { readonly key: string; readonly findings: Promise<FoundAnswers> } | undefined;
  const findings = (question: Question, index: OpenedIndex): Promise<FoundAnswers> => {
    const key = JSON.stringify([
      question.text,
      question.unfinished,
      question.exact,
      question.order === 'relevance',
    ]);
    if (last?.key !== key) {
      last = { key, findings: findAsked(question, index) };
      last.findings.catch(() => {
        last = undefined;
      });
    }
    return last.findings;
  };

  const lastTerms = async (): Promise<ReadonlySet<string>> => (await last?.findings)?.terms ?? new Set();

  return {
    search: async question => {
      const index = await opened(load);
      const [{ documents, isWordless, suggest, misunderstood, answers, alsoSearched }, numbered] =
        await Promise.all([
          findings(question, index),
          question.exact ? [] : documentsNumbered(question.text, index),
        ]);
      const isAsked = !isWordless || asksFilter(question);
      let shown = isAsked ? documents : [];
      if (asksFilter(question)) shown = filtered(shown, question, index.root, await index.facts());
      if (question.order !== 'relevance') shown = byDate(shown, await index.facts(), question.order);
      // Loads them while suggestions are searched for. A failure is reported later, to whoever asks for that file.
      void Promise.allSettled(shown.slice(0, SHOWN).map(index.documents.entry));
      const [suggestions, references] = await Promise.all([suggest(), referencesOf(numbered, index)]);
      return {
        documents: shown,
        answers,
        alsoSearched,
        suggestions,
        references,
        ...(misunderstood !== undefined && { misunderstood }),
      };
    },
    counts: async question => {
      const index = await opened(load);
      const { documents } = await findings(question, index);
      return countsOf(documents, question, index.root, await index.facts());
    },
    countBytes: async () => (await opened(load)).root.countBytes,
    hits: async documents => (await opened(load)).documents.hits(documents),
    passages: async documents => {
      const index = await opened(load);
      const sought = soughtOf(await lastTerms(), index);
      return Promise.all(documents.map(document => passagesIn(document, sought, index)));
    },
    foundWords: async documents => {
      const index = await opened(load);
      const sought = soughtOf(await lastTerms(), index);
      return Promise.all(documents.map(document => foundWordsIn(document, sought, index, MOST_PARTS)));
    },
  };
}

const soughtOf = (terms: ReadonlySet<string>, { stem, stopWords, root }: OpenedIndex): Sought => ({
  terms,
  stem,
  folds: root.folds,
  stopWords,
});

async function passagesIn(
  document: number,
  sought: Sought,
  index: OpenedIndex,
): Promise<readonly (readonly Run[])[]> {
  const { entry: entryOf, textsOf } = index.documents;
  const entry = await entryOf(document);
  let first: readonly (readonly Run[])[] | undefined;
  for (const read of entry ? textsOf(entry).slice(0, MOST_PARTS) : []) {
    const passages = passagesOf(await read(), sought);
    if (passages.flat().some(({ isMatch }) => isMatch)) return passages;
    first ??= passages;
  }
  return first ?? [];
}
