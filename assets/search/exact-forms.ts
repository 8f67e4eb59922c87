// Which documents have a word as it was typed, and not only another word of its stem: "parking" is no "park".

import type { ExpandedClause } from './evaluate.ts';
import type { OpenedIndex } from './opened-index.ts';
import { documentsOf } from './terms.ts';

type Index = Pick<OpenedIndex, 'stem' | 'stopWords' | 'terms'>;

/** The documents that have a word as it was typed; undefined where they are all those of its stem. */
export async function documentsWith(word: string, index: Index): Promise<ReadonlySet<number> | undefined> {
  const documents = await index.terms.documentsWith(word, index.stopWords.has(word) ? '' : index.stem(word));
  return documents && new Set(documents);
}

/** Those of some documents that have all of some words as they were typed. */
export async function withAll(
  documents: readonly number[],
  words: readonly string[],
  index: Index,
): Promise<readonly number[]> {
  const sets = await Promise.all([...new Set(words)].map(word => documentsWith(word, index)));
  return documents.filter(document => sets.every(set => set?.has(document) ?? true));
}

/**
 * By word of a question, the documents that have it as typed, with a hyphen or without; not of those words of which that is
 * nothing to know.
 */
export async function typedForms(
  clauses: readonly ExpandedClause[],
  index: Index,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  // A word that comes again, or that may go on in several ways, is looked up once.
  const byWord = new Map<string, readonly number[]>();
  for (const clause of clauses)
    byWord.set(clause.word, [...(byWord.get(clause.word) ?? []), ...documentsOtherwise(clause)]);
  const forms = await Promise.all(
    [...byWord].map(async ([word, otherwise]) => {
      const set = await documentsWith(word, index);
      return [word, set && new Set([...set, ...otherwise])] as const;
    }),
  );
  return new Map(forms.flatMap(([word, set]) => (set && set.size > 0 ? [[word, set] as const] : [])));
}

/** The documents that have a word written with a hyphen, or in one with the words beside it. */
export const documentsOtherwise = ({ otherwise = [] }: ExpandedClause): readonly number[] =>
  documentsOf(otherwise);
