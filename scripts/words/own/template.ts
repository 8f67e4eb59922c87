// A word of a site's own, as it is typed: "{count} {count|point|points} of {name}".

import type { Phrase, PhrasePart } from '../phrase.ts';

/** Text as it stands, the name of a place, or words that a number chooses. */
export type TemplatePart = string | Place | Choice;

export interface Place {
  readonly place: string;
}

export interface Choice extends Place {
  /** What is said of one and of several; or one for each of the language's plurals. */
  readonly forms: readonly string[];
}

export const isChoice = (part: Place | Choice): part is Choice => 'forms' in part;

/** Takes a template apart; absent where a brace has no partner. */
export function parseTemplate(text: string): readonly TemplatePart[] | undefined {
  const parts = text.split(/(\{[^{}]*\})/).filter(part => part !== '');
  if (parts.some(part => !/^\{[^{}]*\}$/.test(part) && /[{}]/.test(part))) return undefined;
  return parts.map(part => (part.startsWith('{') ? parsePlace(part.slice(1, -1)) : part));
}

function parsePlace(inner: string): Place | Choice {
  const [place = '', ...forms] = inner.split('|');
  return forms.length === 0 ? { place: place.trim() } : { place: place.trim(), forms };
}

/** What stands in a place: text or a number, a link, a phrase, or several links, which are put one after another. */
export type Value = string | number | PhrasePart | Phrase;

/** The sentence, in parts: `language` is that whose plurals choose words. */
export const fillTemplate = (
  parts: readonly TemplatePart[],
  values: ReadonlyMap<string, Value>,
  language: string,
): Phrase =>
  parts.flatMap((part): Phrase => {
    if (typeof part === 'string') return [part];
    const value = values.get(part.place) ?? '';
    if (isChoice(part)) return [formFor(Number(value), part.forms, language)];
    if (typeof value === 'number') return [String(value)];
    return isPhrase(value) ? value : [value];
  });

const isPhrase = (value: Value): value is Phrase => Array.isArray(value);

const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The plurals of a language, from none to many: of English "one" and "other". */
export function pluralsOf(language: string): readonly Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return ORDER.filter(rule => pluralCategories.includes(rule));
}

function formFor(count: number, forms: readonly string[], language: string): string {
  const rule = new Intl.PluralRules(language).select(count);
  const plurals = pluralsOf(language);
  const place = forms.length === plurals.length ? plurals.indexOf(rule) : rule === 'one' ? 0 : 1;
  return forms[place] ?? '';
}
