// A site's own words for the scripts in the browser, as JavaScript: `{"more":(a)=>"Show "+a+" more"}`.
//
// Why code, and no templates that the scripts would fill? Every reader of every site would load what fills them.

import type { Entries } from '../catalogue.ts';
import { catalogueOf, languageOfWords, type Speaker } from '../words.ts';
import { type Entry, listEntries } from './entry-list.ts';
import { isChoice, parseTemplate, pluralsOf, type TemplatePart } from './template.ts';

/** A part of the catalogue that one script says. */
export type BrowserPart = keyof Entries['browser'];

/** The own words of a part as the text of an object; absent where all are those of the language. */
export function browserWords(part: BrowserPart, { language, words: own }: Speaker): string | undefined {
  const above = `browser.${part}.`;
  const said = listEntries(catalogueOf(language).entries).flatMap(entry => {
    const parts = entry.key.startsWith(above) ? parseTemplate(own[entry.key] ?? '') : [];
    return parts === undefined || parts.length === 0
      ? []
      : [
          {
            path: entry.key.slice(above.length).split('.'),
            code: codeOf(entry, parts, languageOfWords(language)),
          },
        ];
  });
  return said.length === 0 ? undefined : objectOf(said);
}

interface Said {
  readonly path: readonly string[];
  readonly code: string;
}

function objectOf(said: readonly Said[]): string {
  const keys = [...new Set(said.map(({ path: [key = ''] }) => key))];
  const entries = keys.map(key => {
    const own = said.filter(({ path }) => path[0] === key);
    const [first] = own;
    const isWhole = first?.path.length === 1;
    return `${literal(key)}:${isWhole ? first.code : objectOf(own.map(({ path, code }) => ({ path: path.slice(1), code })))}`;
  });
  return `{${entries.join(',')}}`;
}

function codeOf({ said, places }: Entry, parts: readonly TemplatePart[], language: string): string {
  const names = new Map(places.map(({ name }, index) => [name, `v${index}`]));
  const sum = ['""', ...parts.map(part => partCode(part, names, language))].join('+');
  return typeof said === 'function' ? `(${[...names.values()].join(',')})=>${sum}` : sum;
}

function partCode(part: TemplatePart, names: ReadonlyMap<string, string>, language: string): string {
  if (typeof part === 'string') return literal(part);
  const value = names.get(part.place) ?? '""';
  if (!isChoice(part)) return value;
  const plurals = pluralsOf(language);
  const [one = '', several = ''] = part.forms;
  const forms = plurals.map((rule, index) => [
    rule,
    part.forms.length === plurals.length ? part.forms[index] : rule === 'one' ? one : several,
  ]);
  return `${literal(Object.fromEntries(forms))}[new Intl.PluralRules(${literal(language)}).select(${value})]`;
}

/** Any text may stand in a script: no sign of it ends the script or a line. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
