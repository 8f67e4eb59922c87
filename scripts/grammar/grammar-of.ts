// Which language's grammar minutes are read by.

import { welsh } from './cy.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Grammar } from './grammar.ts';

/** By the first part of the language's tag: "cy" for "cy-GB". Another language is a file beside `en.ts`, and a row here. */
const GRAMMARS: Readonly<Record<string, (language: string) => Grammar>> = {
  cy: welsh,
  de: german,
  en: english,
  fr: french,
};

const made = new Map<string, Grammar>();

const firstPart = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Whether minutes in a language are read by its own words. */
export const hasGrammar = (language: string): boolean => Object.hasOwn(GRAMMARS, firstPart(language));

/** Whether two tags name one language: "en-GB" and "en". */
export const isSameLanguage = (one: string, other: string): boolean => firstPart(one) === firstPart(other);

/**
 * The grammar of a language, by its BCP 47 tag. One that has none is read as English is, but that its months bear the
 * names of their own language.
 */
export function grammarOf(language: string): Grammar {
  const known = made.get(language);
  if (known) return known;
  const make = GRAMMARS[firstPart(language)] ?? english;
  const grammar = make(language);
  made.set(language, grammar);
  return grammar;
}
