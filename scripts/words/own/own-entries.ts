// A catalogue with a site's own words in it.

import type { Entries } from '../catalogue.ts';
import { joined, type Phrase, type PhrasePart } from '../phrase.ts';
import { type Entry, listEntries, type Say } from './entry-list.ts';
import { fillTemplate, parseTemplate, type TemplatePart, type Value } from './template.ts';

type Tree = Entry['said'] | { readonly [key: string]: Tree };

/** `own` are words by the keys of entries; those that cannot be read are as though they were not there. */
export function ownEntries(
  entries: Entries,
  own: Readonly<Record<string, string>>,
  language: string,
): Entries {
  const said = new Map(
    listEntries(entries).flatMap(entry => {
      const parts = Object.hasOwn(own, entry.key) ? parseTemplate(own[entry.key] ?? '') : undefined;
      return parts === undefined ? [] : [[entry.key, saying(entry, parts, language)] as const];
    }),
  );
  return withOwn(entries as Tree, said) as Entries;
}

/** Only what is above an own word is copied. */
function withOwn(tree: Tree, own: ReadonlyMap<string, Entry['said']>, above = ''): Tree {
  const said = own.get(above);
  if (said !== undefined) return said;
  if (typeof tree !== 'object' || Array.isArray(tree)) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, one]) => [
      key,
      withOwn(one, own, above === '' ? key : `${above}.${key}`),
    ]),
  );
}

function saying(entry: Entry, parts: readonly TemplatePart[], language: string): Entry['said'] {
  const { said, places } = entry;
  if (typeof said === 'string') return textOf(fillTemplate(parts, new Map(), language));
  if (typeof said !== 'function')
    return fillTemplate(parts, new Map(places.map(({ name, part = '' }) => [name, part])), language);
  const isSentence = isPhrase(said(...(places.map(({ kind }) => SAMPLES[kind]) as never[])));
  const say = (...values: readonly (Value | readonly PhrasePart[])[]): string | Phrase => {
    const given = places.map(({ name, kind }, index) => {
      const value = values[index] ?? '';
      return [name, kind === 'list' && isPhrase(value) ? joined(value, ', ') : value] as const;
    });
    const sentence = fillTemplate(parts, new Map(given), language);
    return isSentence ? sentence : textOf(sentence);
  };
  return say as Say;
}

const SAMPLES = { text: '', number: 0, part: '', list: [] } as const;

const isPhrase = (value: unknown): value is Phrase => Array.isArray(value);

const textOf = (phrase: Phrase): string =>
  phrase.map(part => (typeof part === 'string' ? part : part.text)).join('');
