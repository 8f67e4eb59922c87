// Finds items by their minute number, if the question is nothing but a number.

import type { Hit } from '../../shared/search/engine.ts';
import type { OpenedIndex } from './opened-index.ts';

const MOST_REFERENCES = 10;

/** The items with a number, if the question is nothing but that number: "82", "minute 77/21". */
export async function documentsNumbered(text: string, index: OpenedIndex): Promise<readonly number[]> {
  // A quick test first: to compile the expression below takes longer than to find most answers.
  if (!/\d/.test(text)) return [];
  const written =
    /^\s*(?:minutes?|items?|no\.?|number)?\s*([\p{L}\p{N}]{1,12}(?:[\s./()-]{1,2}[\p{L}\p{N}]{1,12}){0,3}\)?)\.?\s*$/iu.exec(
      text,
    )?.[1];
  if (written === undefined) return [];
  const slug = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const term = await index.terms.find(`#${slug}`);
  // Nobody reads more than ten.
  return term?.fields[0]?.documents.slice(-MOST_REFERENCES) ?? [];
}

/** The same as results, newest first. */
export async function referencesOf(
  documents: readonly number[],
  index: OpenedIndex,
): Promise<readonly Hit[]> {
  const hits = await index.documents.hits(documents);
  return [...hits].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
