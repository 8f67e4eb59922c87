// What the search knows of a language: its stemmer, which reduces words to stems, and its stop words; from lunr and lunr-languages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addLanguage, type Extension, type WordRules, wordRules } from '../../shared/search/word-rules.ts';

export interface SearchLanguage extends WordRules {
  /** BCP 47, without a region. */
  readonly code: string;
  /** Accents are dropped in English alone; the stemmers of other languages need them. */
  readonly folds: boolean;
  /** For the browser, where it is not English: a script's expression that gives an `Extension`. */
  readonly script?: string;
}

/** Languages whose words are parted by spaces, and which lunr-languages can stem word by word. */
const STEMMED: ReadonlySet<string> = new Set('da de es fi fr hu it nl no pt ro ru sv tr'.split(' '));
/** Norwegian by its two written forms. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

const require = createRequire(import.meta.url);

/** The language of a site. Without a stemmer it is treated as English, so that words are at least found as written. */
export function searchLanguage(tag: string): SearchLanguage {
  const written = tag.toLowerCase().split('-')[0] ?? 'en';
  const code = ALIASES[written] ?? written;
  if (!STEMMED.has(code)) return { code: 'en', folds: true, ...wordRules('en') };
  const language = added.get(code) ?? addStemmed(code);
  added.set(code, language);
  return language;
}

/** By code. Added a second time, lunr would warn on the terminal that it has the language already. */
const added = new Map<string, SearchLanguage>();

function addStemmed(code: string): SearchLanguage {
  for (const name of ['stemmer.support', code])
    addLanguage(require(`lunr-languages/lunr.${name}.js`) as Extension);
  return { code, folds: false, ...wordRules(code), script: extensionScript(code) };
}

/** The same two files of lunr-languages for the lunr of the browser. */
const extensionScript = (code: string): string => `(function(lunr){
var module={exports:{}},exports=module.exports,define;
${['stemmer.support', code].map(name => `${minified(name)};module.exports(lunr);`).join('\n')}
})`;

const minified = (name: string): string =>
  readFileSync(require.resolve(`lunr-languages/min/lunr.${name}.min.js`), 'utf8');
