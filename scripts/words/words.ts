// Every word that the program shows, by language.

import type { Words } from './catalogue.ts';
import { en } from './en.ts';
import { PSEUDO_LANGUAGE, pseudo } from './pseudo.ts';

export type { Words };

const FIRST = 'en';

/** By primary language, as BCP 47 writes it. A further language is a further line. */
const CATALOGUES: ReadonlyMap<string, Words> = new Map([[FIRST, en]]);

const catalogueOf = (language: string): Words | undefined =>
  language === PSEUDO_LANGUAGE ? pseudo : CATALOGUES.get(primaryLanguage(language));

/** The words for a language: "en-GB" => English. A language without a catalogue is answered in English. */
export const wordsOf = (language: string): Words => catalogueOf(language) ?? en;

/** The catalogue's name, which is that of its files: "en-GB" => "en". */
export const catalogueFor = (language: string): string =>
  CATALOGUES.has(primaryLanguage(language)) ? primaryLanguage(language) : FIRST;

/** The language that those words are in: "en-GB" => "en-GB"; "cy" => "en" while there is no Welsh catalogue. */
export const languageOfWords = (language: string): string =>
  CATALOGUES.has(primaryLanguage(language)) ? language : FIRST;

const primaryLanguage = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();
