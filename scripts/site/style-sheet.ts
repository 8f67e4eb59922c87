// The style sheets, those of a site before those of the package, as one: one request, each in its layer, and still
// readable in the browser.
//
// Why no bundler? The sheets are written as all browsers since cascade layers read them, so that nothing is to be
// translated (a test holds them against esbuild); what is left is to put one file below another.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, findFile, type Places, placesOf } from '../files/places.ts';
import type { Site } from '../model/site.ts';
import type { Speaker } from '../words/words.ts';
import { houseStyle } from './house-style.ts';
import { paperWords } from './paper-words.ts';

const FOLDER = 'assets/css';

/**
 * The order in which layers win; `assets/css/<layer>/` or `<layer>.css` holds each, but for `house`: what of a site
 * is part of its style, the words on paper and the colours of `site.yaml`.
 */
const LAYERS = ['reset', 'tokens', 'house', 'base', 'layout', 'parts', 'pages', 'print'] as const;

/**
 * The sheet that every page asks for. A file is of its layer by where it lies, so that none is forgotten in a list.
 *
 * Why not minified? It would save one kilobyte of nine, once for each reader; whoever writes a `local.css` finds here
 * what there is to change, and in which file it stands.
 */
export function bundleStyleSheets(site: Styled = UNCHANGED, places: Places = placesOf()): string {
  const { colours } = site;
  const files = filesIn(places, FOLDER);
  const layers = LAYERS.flatMap(layer => [
    ...(layer === 'house' ? [inLayer(layer, 'words', paperWords(site))] : []),
    ...(layer === 'house' && colours ? [inLayer(layer, 'site.yaml', houseStyle(colours))] : []),
    ...files
      .filter(
        file => file === `${layer}.css` || (path.posix.dirname(file) === layer && file.endsWith('.css')),
      )
      .map(file => {
        const css = readFileSync(findFile(places, `${FOLDER}/${file}`), 'utf8');
        return inLayer(layer, file, rulesOf(css));
      }),
  ]);
  return `@layer ${LAYERS.join(', ')};\n${layers.join('')}`;
}

/** What of a site its sheet is made of. */
type Styled = Speaker & Pick<Site, 'colours'>;

/** A site that says nothing its own way and has no colours of its own. */
const UNCHANGED: Styled = { language: 'en', words: {} };

const inLayer = (layer: string, from: string, rules: string): string =>
  `\n/* ${from} */\n@layer ${layer} {\n  ${rules}\n}\n`;

/** With the sheet of the site's own, which wins: the style of a copy that holds it within itself. */
export const wholeStyleSheet = (site: Styled, places: Places = placesOf()): string =>
  bundleStyleSheets(site, places) + readFileSync(findFile(places, 'assets/local.css'), 'utf8');

/** What brackets and breaks of lines stand in without being any: strings, addresses, remarks; and these themselves. */
const TOKENS =
  /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|url\(\s*[^\s"')][^)]*\)?|\s*(?:\/\*[\s\S]*?(?:\*\/|$)\s*)+|\s*\n\s*|[{}()[\]]/g;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
]);

/**
 * The rules of a file, further in, without its remarks. What is open at the end is closed, as browsers do, and a brace
 * that closes nothing is dropped: so a slip in one file does not reach into the next.
 */
function rulesOf(css: string): string {
  const open: string[] = [];
  const rules = css.trim().replace(TOKENS, token => {
    const closing = CLOSING.get(token);
    if (closing !== undefined) open.push(closing);
    else if (token === open.at(-1)) open.pop();
    else if (token === '}' && open.length === 0) return '';
    if (token.startsWith('url(')) return token.endsWith(')') ? token : `${token})`;
    if (/^["']/.test(token)) return token;
    if (token.includes('\n')) return `\n  ${indentAfter(token)}`;
    return token.includes('/*') ? ' ' : token;
  });
  return rules.trim() + open.reverse().join('');
}

/** The blanks before what comes next. */
const indentAfter = (gap: string): string => /[^\S\n]*$/.exec(gap)?.[0] ?? '';
