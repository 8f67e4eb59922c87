// What the search knows of a language: its stemmer, which reduces words to stems, and its stop words; from lunr and lunr-languages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import lunr from 'lunr';
import { type Stem, stemEnglish } from '../../shared/search/stemmer.ts';

export interface SearchLanguage {
  /** BCP 47, without a region. */
  readonly code: string;
  /** Accents are dropped in English alone; the stemmers of other languages need them. */
  readonly folds: boolean;
  readonly stem: Stem;
  readonly stopWords: ReadonlySet<string>;
  /** For the browser, where it is not English: a script's expression that gives `Stem`. */
  readonly stemScript?: string;
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
  return STEMMED.has(code) ? foreign(code) : english();
}

function english(): SearchLanguage {
  return { code: 'en', folds: true, stem: stemEnglish, stopWords: stopWordsOf(lunr.stopWordFilter, '') };
}

/** What lunr-languages adds to the lunr that it is given. */
type Extended = typeof lunr & Readonly<Record<string, Extension>>;
interface Extension {
  readonly stemmer: (token: lunr.Token) => lunr.Token;
  readonly stopWordFilter: (token: lunr.Token) => lunr.Token | undefined;
}

function foreign(code: string): SearchLanguage {
  const extended = lunr as Extended;
  require('lunr-languages/lunr.stemmer.support.js')(lunr);
  require(`lunr-languages/lunr.${code}.js`)(lunr);
  const extension = extended[code];
  if (!extension)
    throw new Error(`lunr-languages has no ${code}. This is a fault of Minute Book: please report it.`);
  const file = `lunr-languages/lunr.${code}.js`;
  return {
    code,
    folds: false,
    stem: word => String(extension.stemmer(new lunr.Token(word, {}))),
    stopWords: stopWordsOf(extension.stopWordFilter, readFileSync(require.resolve(file), 'utf8')),
    stemScript: stemScript(code),
  };
}

/** lunr's filter cannot list its words; so each word of its source code is tested by the filter. */
function stopWordsOf(filter: (token: lunr.Token) => unknown, source: string): ReadonlySet<string> {
  const text = source === '' ? readFileSync(require.resolve('lunr'), 'utf8') : source;
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return new Set([...words].filter(word => filter(new lunr.Token(word, {})) === undefined).sort());
}

/** The stemmer of lunr-languages as a script, with only as much of lunr as it needs to register itself. */
function stemScript(code: string): string {
  const minified = (name: string): string =>
    readFileSync(require.resolve(`lunr-languages/min/lunr.${name}.min.js`), 'utf8');
  return `(function(){
var module={exports:{}},exports=module.exports,define;
var lunr={Pipeline:{registerFunction:function(){}},generateStopWordFilter:function(){}};
${minified('stemmer.support')};module.exports(lunr);
${minified(code)};module.exports(lunr);
return function(word){return String(lunr.${code}.stemmer({update:function(change){return change(word)}}))};
})()`;
}
