// Compounds as texts go by, "co-operative": where each stands as the one word that it may also be written as.

import { joined } from '../../shared/search/compounds.ts';
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
  /** Of the wholes. */
  readonly stems: () => Iterable<string>;
  readonly postingsOf: (stem: string) => (() => readonly Postings[]) | undefined;
  /** The wholes of all that was added since it was last asked, each once. */
  readonly takeWords: () => readonly string[];
}

interface Whole {
  readonly term: number;
  readonly word: string;
}

export function compoundLists(fields: number, language: SearchLanguage): CompoundLists {
  const lists = termLists(fields);
  const terms = new Map<string, number>();
  const wholes = new Map<string, Whole | undefined>();
  let met = new Set<string>();

  const learn = (written: readonly string[]): Whole | undefined => {
    const parts = written.map(part => normalWord(part, language.folds));
    const word = joined(parts);
    if (word === undefined || language.stopWords.has(word)) return undefined;
    const stem = language.stem(word);
    // "Kings" is found by "king" as it is.
    if (parts.some(part => language.stem(part) === stem)) return undefined;
    return { term: numberIn(terms, stem), word };
  };

  return {
    add(key, written, document, field, position) {
      if (!wholes.has(key)) wholes.set(key, learn(written()));
      const whole = wholes.get(key);
      if (!whole) return;
      lists.add(whole.term, document, field, position);
      met.add(whole.word);
    },
    stems: () => terms.keys(),
    postingsOf: stem => {
      const term = terms.get(stem);
      return term === undefined ? undefined : () => lists.postingsOf(term);
    },
    takeWords: () => {
      const words = [...met];
      met = new Set();
      return words;
    },
  };
}
