// Other words for what a reader may type, as a file of the index: loaded only where a typed word found little.

import { writeOtherWords } from '../../../shared/search/other-words.ts';
import { tokens } from '../../../shared/search/tokens.ts';
import { otherWordsInEnglish } from './en.ts';

/** By language without its country. Others have none; a site gives its own. */
const SHIPPED: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([['en', otherWordsInEnglish]]);

export interface OtherWordsSources {
  readonly language: string;
  /** `search-words:` of `site.yaml`. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  readonly folds: boolean;
  /** Whether the index has a word, in whatever form. */
  readonly isKnown: (word: string) => boolean;
}

/**
 * Each word with others that the index has: the site's own before those of the language. Empty where there are none.
 * A site's word leads to those behind it; in a group of the language each leads to all others.
 */
export function otherWordsText({ language, own, folds, isKnown }: OtherWordsSources): string {
  const lists = new Map<string, Set<string>>();
  const add = (typed: string, others: readonly string[]): void => {
    const key = tokens(typed, folds).join(' ');
    const known = others.filter(other => {
      const words = tokens(other, folds);
      return words.length > 0 && words.join(' ') !== key && words.every(isKnown);
    });
    if (key === '' || known.length === 0) return;
    const list = lists.get(key) ?? new Set();
    for (const other of known) list.add(other);
    lists.set(key, list);
  };
  for (const [typed, others] of Object.entries(own)) add(typed, others);
  for (const group of SHIPPED.get(language.split('-')[0] ?? '') ?? [])
    for (const word of group) add(word, group);
  return writeOtherWords(lists);
}
