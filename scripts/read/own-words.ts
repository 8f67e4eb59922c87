// The words that a site says its own way, each held against the entry of the catalogue that it names.

import { closest, distance } from 'fastest-levenshtein';
import { defined } from '../model/defined.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { Site } from '../model/site.ts';
import { entriesByKey } from '../words/own/entries-by-key.ts';
import { wordFault } from './word-fault.ts';

export interface WordsPlace {
  readonly file: string;
  readonly lineOf: (key: string) => number | undefined;
}

/** `written` are words by their keys. Those that cannot be used are left out. */
export function ownWords(
  written: Readonly<Record<string, string>> = {},
  language: string,
  { file, lineOf }: WordsPlace,
): { readonly words: Site['words']; readonly problems: readonly Problem[] } {
  const keys = Object.keys(written);
  if (keys.length === 0) return { words: {}, problems: [] };
  const entries = entriesByKey(language);
  const problems: Problem[] = [];
  const used = Object.entries(written).filter(([key, text]) => {
    const place = { file, ...defined({ line: lineOf(key) }) };
    const entry = entries.get(key);
    if (entry === undefined) {
      problems.push({ ...place, ...unknownWord(key, [...entries.keys()]) });
      return false;
    }
    const fault = wordFault(text, entry, language);
    if (fault === undefined) return true;
    problems.push({
      ...place,
      ...(fault.kind === 'wrong' ? breachOf('wrong-value') : breachOf('word-place')),
      message: `words, ${key}: ${fault.message}`,
      hint: fault.hint,
    });
    return fault.kind === 'less';
  });
  return { words: Object.fromEntries(used), problems };
}

function unknownWord(key: string, known: readonly string[]): Omit<Problem, 'file' | 'line'> {
  const nearest = closest(key, [...known]);
  const isNear = distance(key, nearest) <= Math.max(2, key.length * 0.4);
  return {
    ...breachOf('unknown-key'),
    message: `No word has the key “${key}”, so it is not used.`,
    hint: isNear ? `Write “${nearest}:”.` : 'Look up its key in docs/words.md.',
  };
}
