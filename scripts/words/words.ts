// Every word that the program shows, by language. English is the first catalogue and gives the others their shape.

import { en } from './en.ts';
import type { Phrase } from './phrase.ts';

/** A catalogue: the entries of English, with any language's words. */
export type Words = Widened<typeof en>;

/** `typeof en` without its English: an entry that yields `"item" | "items"` may yield any string. */
type Widened<Entry> = Entry extends string
  ? string
  : Entry extends Phrase
    ? Phrase
    : Entry extends (...values: infer Values) => infer Result
      ? (...values: Values) => Widened<Result>
      : { readonly [Key in keyof Entry]: Widened<Entry[Key]> };

const FIRST = 'en';

/** By primary language, as BCP 47 writes it. A further language is a further line. */
const CATALOGUES: ReadonlyMap<string, Words> = new Map([[FIRST, en]]);

/** The words for a language: "en-GB" => English. A language without a catalogue is answered in English. */
export const wordsOf = (language: string): Words => CATALOGUES.get(primaryLanguage(language)) ?? en;

/** The catalogue's name, which is that of its files: "en-GB" => "en". */
export const catalogueFor = (language: string): string =>
  CATALOGUES.has(primaryLanguage(language)) ? primaryLanguage(language) : FIRST;

/** The language that those words are in: "en-GB" => "en-GB"; "cy" => "en" while there is no Welsh catalogue. */
export const languageOfWords = (language: string): string =>
  CATALOGUES.has(primaryLanguage(language)) ? language : FIRST;

const primaryLanguage = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();
