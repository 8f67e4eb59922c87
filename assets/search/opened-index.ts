// An opened index: its root, and the functions that read its files.

import { type Load, parseRoot, pathOf, type Root } from '../../shared/search/root.ts';
import { addLanguage, type Extension, type WordRules, wordRules } from '../../shared/search/word-rules.ts';
import { type AnswerStore, openAnswers } from './answers/answer-store.ts';
import { cached } from './cached.ts';
import { type DocumentStore, openDocuments } from './documents.ts';
import { type Facts, loadFacts } from './filters.ts';
import { loadOtherWords } from './other-words.ts';
import { openTerms, type TermStore } from './terms.ts';
import { openWords, type WordStore } from './words.ts';

export interface OpenedIndex extends WordRules {
  readonly root: Root;
  readonly terms: TermStore;
  readonly documents: DocumentStore;
  readonly words: WordStore;
  readonly answers: AnswerStore;
  readonly otherWords: () => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly facts: () => Promise<Facts>;
}

export async function openIndex(load: Load): Promise<OpenedIndex> {
  const root = parseRoot(await load('root'));
  if (root.stemmerScript !== undefined) addLanguage(await load<Extension>(pathOf(root.stemmerScript)));
  const rules = wordRules(root.stemmer);
  const facts = cached((of: Root) => loadFacts(of, load));
  const otherWords = cached((of: Root) => loadOtherWords(of, load, rules.stem));
  return {
    root,
    ...rules,
    terms: openTerms(root, load),
    documents: openDocuments(root, load),
    words: openWords(root, load),
    answers: openAnswers(root, load),
    otherWords: () => otherWords(root),
    facts: () => facts(root),
  };
}
