// The one style sheet that pages ask for: every file of it, in its layer, and no layer above a council's own sheet.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { transformSync } from 'esbuild';
import { placesOf } from '../../scripts/files/places.ts';
import { bundleStyleSheets } from '../../scripts/site/style-sheet.ts';
import { scratchFolder, writeFiles } from './command-line.ts';

const sheet = bundleStyleSheets();

/** The oldest browsers that know cascade layers; see docs/browsers.md. */
const TARGETS = ['chrome99', 'edge99', 'firefox97', 'safari15.4'];

/** What stands outside every layer, besides the order of the layers and remarks. */
const outsideLayers = (css: string): readonly string[] =>
  css.split('\n').filter(line => !/^(?: .*|@layer [a-z]+ \{|@layer [a-z, ]+;|\/\*.*\*\/|\})?$/.test(line));

/** The sheet of a site with these files of its own. */
function sheetWith(files: Readonly<Record<string, string>>): string {
  const { folder, remove } = scratchFolder();
  writeFiles(folder, files);
  const css = bundleStyleSheets(undefined, placesOf(folder));
  remove();
  return css;
}

/** A file's part of the sheet. */
const layerOf = (css: string, file: string): string =>
  css
    .split('\n\n')
    .find(part => part.startsWith(`/* ${file} */\n`))
    ?.trim() ?? '';

/** As esbuild writes it, where `target` is to read it. */
const writtenFor = (css: string, target: string | string[]): string =>
  transformSync(css, { loader: 'css', target, minify: true }).code;

describe('the style sheet', () => {
  test('begins with the order in which its layers win', () => {
    assert.match(sheet, /^@layer reset, tokens, house, base, layout, parts, pages, print;\n/);
  });

  test('holds each file of its folder once, in the layer of its place', () => {
    const files = readdirSync('assets/css', { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.css'))
      .sort();
    assert.ok(files.length > 20);
    const held = [...sheet.matchAll(/^\/\* (.+\.css) \*\/\n@layer ([a-z]+) \{$/gm)];
    assert.deepEqual(held.map(([, file]) => file).sort(), files);
    for (const [, file = '', layer] of held) assert.equal(file.split(/[/.]/)[0], layer);
  });

  test('has no rule outside its layers, so that local.css wins', () => {
    assert.deepEqual(outsideLayers(sheet), []);
    assert.deepEqual(outsideLayers(`${sheet}a {\n  color: red;\n}\n`), ['a {']);
  });

  test('asks for no other', () => assert.doesNotMatch(sheet, /@import|url\((?!["']?data:)/));

  test('needs nothing that the oldest browsers with layers lack', () => {
    assert.equal(writtenFor(sheet, TARGETS), writtenFor(sheet, 'esnext'));
    const lacking = sheet.replace(/\s+-webkit-hyphens: auto;/, '');
    assert.notEqual(writtenFor(lacking, TARGETS), writtenFor(lacking, 'esnext'));
  });
});

describe('a file of the site’s own', () => {
  test('stands for that of the package, and one that the package lacks stands beside', () => {
    const css = sheetWith({
      'assets/css/base.css': 'p { color: red; }\n',
      'assets/css/parts/own.css': '/* Ours: { */\n.own { content: "} /* {"; }\n',
      'assets/css/parts/notes.txt': 'No style.',
    });
    assert.equal(layerOf(css, 'base.css'), '/* base.css */\n@layer base {\n  p { color: red; }\n}');
    assert.equal(
      layerOf(css, 'parts/own.css'),
      '/* parts/own.css */\n@layer parts {\n  .own { content: "} /* {"; }\n}',
    );
    assert.equal(layerOf(css, 'reset.css'), layerOf(sheet, 'reset.css'));
    assert.doesNotMatch(css, /No style/);
  });

  test('with a slip in it spoils no other', () => {
    for (const [slip, shown] of [
      ['p { color: red;', 'p { color: red;}'],
      ['p { color: red; } }', 'p { color: red; }'],
      [
        'p { margin: calc(1px + (2px; } a { color: red; }',
        'p { margin: calc(1px + (2px; } a { color: red; }))}',
      ],
      ['p { color: red; } /* a remark', 'p { color: red; }'],
      ['p { mask: url(oak.svg', 'p { mask: url(oak.svg)}'],
    ] as const) {
      const css = sheetWith({ 'assets/css/base.css': slip });
      assert.equal(layerOf(css, 'base.css'), `/* base.css */\n@layer base {\n  ${shown}\n}`);
      assert.equal(layerOf(css, 'print/paper.css'), layerOf(sheet, 'print/paper.css'));
    }
  });
});

describe('what stands in the margins of paper', () => {
  const saidAs = (name: string, css: string): string => new RegExp(`--${name}: (.*);`).exec(css)?.[1] ?? '';

  test('is said in the words of the site', () => {
    assert.equal(saidAs('paper-initials', sheet), '"Initials"');
    assert.equal(saidAs('paper-page', sheet), '"Page " counter(page) " of " counter(pages)');
    const own = bundleStyleSheets({
      language: 'en',
      words: {
        'record.copies.print.initials': 'Kürzel',
        'record.copies.print.page': '{pages} Seiten, dies ist Seite {page}',
      },
    });
    assert.equal(saidAs('paper-initials', own), '"Kürzel"');
    assert.equal(saidAs('paper-page', own), 'counter(pages) " Seiten, dies ist Seite " counter(page)');
  });

  test('is said in words that cannot end the string in which they stand', () => {
    const own = bundleStyleSheets({
      language: 'en',
      words: { 'record.copies.print.initials': '"; color: red; \\</style>' },
    });
    assert.deepEqual(outsideLayers(own), []);
    assert.equal(saidAs('paper-initials', own), '"\\22 ; color: red; \\5c \\3c /style>"');
  });

  test('has no word that stands in the sheet itself', () => {
    const inSheets = /content: [^;]*"[^"]*\p{L}/u;
    const printed = readdirSync('assets/css/print').map(file =>
      readFileSync(`assets/css/print/${file}`, 'utf8'),
    );
    assert.ok(printed.length > 1);
    for (const css of printed) assert.doesNotMatch(css, inSheets);
    assert.match('content: "Page " counter(page);', inSheets);
  });
});
