// A catalogue that no reader speaks: English with every entry in brackets, "⟦Decisions⟧". What stands on a page without
// brackets is not in the catalogue. Its tag is the one that translators know such languages by: en-XA.

import { en } from './en.ts';
import type { PhrasePart } from './phrase.ts';

export const PSEUDO_LANGUAGE = 'en-XA';

type Entry =
  | string
  | readonly PhrasePart[]
  | ((...values: never[]) => Entry)
  | { readonly [key: string]: Entry };

const markText = (text: string): string => (text === '' ? '' : `⟦${text}⟧`);

const isPhrase = (entry: Entry): entry is readonly PhrasePart[] => Array.isArray(entry);

/** A phrase is marked as a whole, around its links. */
const markPhrase = (phrase: readonly PhrasePart[]): readonly PhrasePart[] =>
  phrase.length === 0 ? phrase : ['⟦', ...phrase, '⟧'];

function mark(entry: Entry): Entry {
  if (typeof entry === 'string') return markText(entry);
  if (typeof entry === 'function') return (...values) => mark(entry(...values));
  if (isPhrase(entry)) return markPhrase(entry);
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, mark(one)]));
}

export const pseudo = mark(en as unknown as Entry) as unknown as typeof en;
