// The text of minutes is a tree until a writer writes it. So no code looks for anything in HTML of our own: what it
// wants to know is a node.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Rooms that read what others wrote: minutes as they were typed, files of other systems, papers. */
const READS_OTHERS = /^scripts\/(?:read|import|check|grammar)\/|^scripts\/search\/papers\//;

/** The one file that escapes signs for HTML and XML. */
const ESCAPES = 'scripts/writers/escape.ts';

/** A regular expression that looks for a tag or an attribute, and a search for one in a text. */
const LOOKS_FOR_MARKUP: readonly RegExp[] = [
  /(?:[(=,:!&|?]\s*|^\s*)\/(?:[^/\n\\]|\\.)*(?<!\(\?)<(?:\\?\/)?(?:[a-z]+\b|\(|\[|\\w)(?:[^/\n\\]|\\.)*\/[dgimsuvy]*/,
  /(?:[(=,:!&|?]\s*|^\s*)\/(?:[^/\n\\]|\\.)*\b(?:href|src|class|id|alt)="(?:[^/\n\\]|\\.)*\/[dgimsuvy]*/,
  /\.(?:indexOf|includes|startsWith|endsWith|split|replace|replaceAll|lastIndexOf)\(\s*['"`]<(?:\/?[a-z!])/,
];

function patternsIn(source: string): readonly string[] {
  return source
    .split('\n')
    .filter(line => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .filter(line => LOOKS_FOR_MARKUP.some(pattern => pattern.test(line)));
}

const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .map(file => `scripts/${file.replaceAll('\\', '/')}`)
  .filter(file => /\.ts$/.test(file) && !READS_OTHERS.test(file) && file !== ESCAPES);

test('nothing looks for a pattern in HTML of our own', () => {
  assert.ok(files.length > 150);
  const found = files.flatMap(file =>
    patternsIn(readFileSync(file, 'utf8')).map(line => `${file}: ${line.trim()}`),
  );
  assert.deepEqual(found, []);
});

test('a planted pattern is found', () => {
  for (const line of [
    'html.replace(/<p class="vote"[^>]*>/g, one => one)',
    'const ids = html.matchAll(/ id="([^"]*)"/g);',
    "const start = page.indexOf('<main');",
    'const TAG = /<(\\/?)([a-z][a-z0-9]*)([^>]*)>/g;',
    'return html.replace(/<\\/a>/, ``)',
  ])
    assert.equal(patternsIn(line).length, 1, line);
});

test('what is no pattern for markup is let through', () => {
  for (const line of [
    'const [name] = /^(?<name>\\w+)$/.exec(text) ?? [];',
    'const html = `<p class="vote"></p>`;',
    'if (a < b) return c / d;',
    "import { draw } from './svg.ts';",
  ])
    assert.deepEqual(patternsIn(line), [], line);
});
