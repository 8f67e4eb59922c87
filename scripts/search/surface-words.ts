// Each word as it was written (but for case) with the number of documents that hold it, sorted: what is typed is completed from these.

import { stemOf } from '../../shared/search/root.ts';
import type { StopWords } from '../../shared/search/word-rules.ts';
import type { DocumentNotes } from './meeting-notes.ts';
import type { TermTable } from './term-table.ts';

export type SurfaceWords = readonly (readonly [word: string, documents: number])[];

export function surfaceWords(
  { keys, counts }: TermTable,
  notes: readonly Pick<DocumentNotes, 'wholes'>[],
  stopWords: StopWords,
): SurfaceWords {
  const found = new Map<string, number>();
  for (const { wholes } of notes) for (const word of wholes) found.set(word, (found.get(word) ?? 0) + 1);
  for (const [at, key] of keys.entries()) {
    const count = counts[at] ?? 0;
    const word = key.slice(key.indexOf('=') + 1);
    if (count > 0 && !stopWords.has(word)) found.set(word, Math.max(found.get(word) ?? 0, count));
  }
  return [...found.keys()].sort().map(word => [word, found.get(word) ?? 0] as const);
}

/** The terms alone, in the order of their UTF-16 units. */
export const vocabularyOf = ({ keys }: TermTable): readonly string[] =>
  keys.filter(key => key[0] !== '#' && stemOf(key) === key);
