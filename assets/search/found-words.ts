// The words of a document that match a question, as they stand in it: what the page that opens is to mark.

import type { OpenedIndex } from './opened-index.ts';
import { type Sought, wordsThatMatch } from './passages.ts';

/** Looks into the title, and into as many parts of the text as were loaded for its passages. */
export async function foundWordsIn(
  document: number,
  sought: Sought,
  { documents }: OpenedIndex,
  mostParts: number,
): Promise<readonly string[]> {
  const entry = await documents.entry(document);
  if (!entry) return [];
  const words = new Set(wordsThatMatch(entry.title, sought));
  for (const read of documents.textsOf(entry).slice(0, mostParts)) {
    const found = wordsThatMatch(await read(), sought);
    for (const word of found) words.add(word);
    if (found.length > 0) break;
  }
  return [...words];
}
