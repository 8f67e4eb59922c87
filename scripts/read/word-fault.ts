// Whether a word of a site's own can stand for the entry that it names.

import type { Entry } from '../words/own/entry-list.ts';
import { isChoice, parseTemplate, pluralsOf, type TemplatePart } from '../words/own/template.ts';

/** What is wrong with a word: it cannot be read, or it says less than what it replaces. */
export interface WordFault {
  readonly kind: 'wrong' | 'less';
  readonly message: string;
  readonly hint: string;
}

export function wordFault(text: string, entry: Entry, language: string): WordFault | undefined {
  const markup = /<\/[a-z]|<(?:a|b|br|i|em|strong|span|p|div|img|code|u|h\d)\b[^<>]*>/i.exec(text)?.[0];
  if (markup !== undefined)
    return wrong(
      `“${markup}” would be shown as it stands, because words are text.`,
      'Write it without tags.',
    );
  const parts = parseTemplate(text);
  if (parts === undefined)
    return wrong('A brace has no partner.', `Write each place between { and }: ${listed(entry)}`);
  const named = parts.filter(part => typeof part !== 'string');
  const places = new Map(entry.places.map(place => [place.name, place]));
  const strange = named.find(({ place }) => !places.has(place));
  if (strange)
    return wrong(
      `There is no place “{${strange.place}}” in it.`,
      entry.places.length === 0
        ? 'It has no places: write the words alone.'
        : `Its places are ${listed(entry)}`,
    );
  return choiceFault(named, places, language) ?? lessSaid(named, entry);
}

function choiceFault(
  named: readonly Exclude<TemplatePart, string>[],
  places: ReadonlyMap<string, Entry['places'][number]>,
  language: string,
): WordFault | undefined {
  const plurals = pluralsOf(language);
  for (const part of named) {
    if (!isChoice(part)) continue;
    if (places.get(part.place)?.kind !== 'number')
      return wrong(`“${part.place}” is no number, by which words could be chosen.`, `Write {${part.place}}.`);
    if (part.forms.length !== 2 && part.forms.length !== plurals.length)
      return wrong(
        `“{${[part.place, ...part.forms].join('|')}}” does not say what stands with one and what with several.`,
        plurals.length === 2
          ? `Write both: {${part.place}|page|pages}.`
          : `Write both, or one for each of the language’s plurals: ${plurals.join(', ')}.`,
      );
  }
  return undefined;
}

function lessSaid(named: readonly { readonly place: string }[], entry: Entry): WordFault | undefined {
  const left = entry.places.filter(({ name }) => !named.some(({ place }) => place === name));
  if (left.length === 0) return undefined;
  const places = left.map(({ name }) => `{${name}}`).join(', ');
  return {
    kind: 'less',
    message: `The ${left.length === 1 ? 'place' : 'places'} ${places} of it ${left.length === 1 ? 'is' : 'are'} left out, so readers are not told what stands there.`,
    hint: `Write ${places} where ${left.length === 1 ? 'it belongs' : 'they belong'}.`,
  };
}

const wrong = (message: string, hint: string): WordFault => ({ kind: 'wrong', message, hint });

const listed = ({ places }: Entry): string => `${places.map(({ name }) => `{${name}}`).join(', ')}.`;
