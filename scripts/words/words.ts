// Every word that the program shows: by language, and as a site says it.

import type { Site } from '../model/site.ts';
import type { Catalogue, Entries, Words } from './catalogue.ts';
import { en, entries, sayEnglish } from './en.ts';

import { ownEntries } from './own/own-entries.ts';
import { PSEUDO_LANGUAGE, pseudo } from './pseudo.ts';

export type { Entries, Words };

/** Whose words they are: a language, and what a site says otherwise. */
export type Speaker = Pick<Site, 'language' | 'words'>;

const FIRST = 'en';
const ENGLISH: Catalogue = { entries, say: sayEnglish, words: en };

/** By primary language, as BCP 47 writes it. A further language is a further line. */
const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([[FIRST, ENGLISH]]);

/** The catalogue of a language: "en-GB" => English. A language without one is answered in English. */
export const catalogueOf = (language: string): Catalogue =>
  CATALOGUES.get(primaryLanguage(language)) ?? ENGLISH;

/** What each site says, made once for each: it is asked for by every page. */
const SAID = new WeakMap<Speaker['words'], Words>();

/** The words of a site: those of its language, but for those that it says its own way. */
export function wordsOf({ language, words: own }: Speaker): Words {
  if (language === PSEUDO_LANGUAGE) return pseudo;
  const { entries, say, words } = catalogueOf(language);
  if (Object.keys(own).length === 0) return words;
  const known = SAID.get(own) ?? say(ownEntries(entries, own, languageOfWords(language)));
  SAID.set(own, known);
  return known;
}

/** The catalogue's name, which is that of its files: "en-GB" => "en". */
export const catalogueFor = (language: string): string =>
  CATALOGUES.has(primaryLanguage(language)) ? primaryLanguage(language) : FIRST;

/** The language that those words are in: "en-GB" => "en-GB"; "cy" => "en" while there is no Welsh catalogue. */
export const languageOfWords = (language: string): string =>
  CATALOGUES.has(primaryLanguage(language)) ? language : FIRST;

const primaryLanguage = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();
