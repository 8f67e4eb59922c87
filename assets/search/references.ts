// Minutes by their number, where the question is nothing but one.

import { hitOf } from './documents.ts';
import type { Hit } from './engine.ts';
import type { OpenedIndex } from './opened-index.ts';

const MOST_REFERENCES = 10;

/** The items that bear a number, where the question is nothing but one: "82", "minute 77/21". */
export async function referencesOf(text: string, index: OpenedIndex): Promise<readonly Hit[]> {
  const written =
    /^\s*(?:minutes?|items?|no\.?|number)?\s*([\p{L}\p{N}]{1,12}(?:[\s./()-]{1,2}[\p{L}\p{N}]{1,12}){0,3}\)?)\.?\s*$/iu.exec(
      text,
    )?.[1];
  if (written === undefined || !/\d/.test(written)) return [];
  const slug = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const term = await index.terms.find(`#${slug}`);
  const documents = term?.fields[0]?.documents ?? [];
  // Of very many the last of each committee would do; ten are more than anybody reads.
  const entries = await Promise.all(documents.slice(-MOST_REFERENCES).map(index.documents.entry));
  return entries
    .flatMap(entry => (entry ? [hitOf(entry)] : []))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
