// Compounds as texts go by, "co-operative": where each stands as the one word that it may also be written as.

import { joined } from '../../shared/search/compounds.ts';
import { compoundKey } from '../../shared/search/root.ts';
import { normalWord } from '../../shared/search/tokens.ts';
import { numberIn } from './known-words.ts';
import type { SearchLanguage } from './language.ts';
import { type Postings, termLists } from './term-lists.ts';

export interface CompoundLists {
  /**
   * @param written Its parts as they are written.
   * @param key The same for the same parts; what was said of them once is remembered by it.
   */
  readonly add: (
    key: string,
    written: () => readonly string[],
    document: number,
    field: number,
    position: number,
  ) => void;
  /** By the key of the whole among the terms. */
  readonly keyed: () => ReadonlyMap<string, () => readonly Postings[]>;
  /** The wholes with the number of documents that hold each. */
  readonly words: () => Iterable<readonly [word: string, documents: number]>;
}

interface Whole {
  readonly term: number;
  readonly word: string;
}

export function compoundLists(fields: number, language: SearchLanguage): CompoundLists {
  const lists = termLists(fields);
  const terms = new Map<string, number>();
  const wholes = new Map<string, Whole | undefined>();
  /** By whole how many documents have it, and which had it last. */
  const held = new Map<string, { documents: number; last: number }>();

  const learn = (written: readonly string[]): Whole | undefined => {
    const parts = written.map(part => normalWord(part, language.folds));
    const word = joined(parts);
    if (word === undefined || language.stopWords.has(word)) return undefined;
    const stem = language.stem(word);
    // "Kings" is found by "king" as it is.
    if (parts.some(part => language.stem(part) === stem)) return undefined;
    return { term: numberIn(terms, compoundKey(stem)), word };
  };

  return {
    add(key, written, document, field, position) {
      if (!wholes.has(key)) wholes.set(key, learn(written()));
      const whole = wholes.get(key);
      if (!whole) return;
      lists.add(whole.term, document, field, position);
      const count = held.get(whole.word) ?? { documents: 0, last: -1 };
      held.set(whole.word, count);
      if (count.last !== document) count.documents += 1;
      count.last = document;
    },
    keyed: () => new Map([...terms].map(([key, term]) => [key, () => lists.postingsOf(term)])),
    words: () => [...held].map(([word, { documents }]) => [word, documents] as const),
  };
}
