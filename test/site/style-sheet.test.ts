// The one style sheet that pages ask for: every file of it, in its layer, and no layer above a council's own sheet.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { bundleStyleSheets } from '../../scripts/site/style-sheet.ts';
import { scratchFolder, writeFiles } from './command-line.ts';

const sheet = bundleStyleSheets('assets/css');

/** What stands outside every layer, besides the order of the layers and remarks. */
const outsideLayers = (css: string): readonly string[] =>
  css.split('\n').filter(line => !/^(?: .*|@layer [a-z]+ \{|@layer [a-z, ]+;|\/\*.*\*\/|\})?$/.test(line));

describe('the style sheet', () => {
  test('begins with the order in which its layers win', () => {
    assert.match(sheet, /^@layer reset, tokens, base, layout, parts, pages, print;\n/);
  });

  test('holds each file of its folder once, in the layer of its place', () => {
    const files = readdirSync('assets/css', { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.css'))
      .sort();
    assert.ok(files.length > 20);
    const held = [...sheet.matchAll(/^\/\* (.+) \*\/\n@layer ([a-z]+) \{$/gm)];
    assert.deepEqual(held.map(([, file]) => file).sort(), files);
    for (const [, file = '', layer] of held) assert.equal(file.split(/[/.]/)[0], layer);
  });

  test('has no rule outside its layers, so that local.css wins', () => {
    assert.deepEqual(outsideLayers(sheet), []);
    assert.deepEqual(outsideLayers(`${sheet}a {\n  color: red;\n}\n`), ['a {']);
  });

  test('asks for no other', () => assert.doesNotMatch(sheet, /@import|url\((?!["']?data:)/));

  test('names what older browsers want beside what a file says', () => {
    const { folder, remove } = scratchFolder();
    writeFiles(folder, { 'base.css': 'p { hyphens: auto; }' });
    const css = bundleStyleSheets(folder);
    remove();
    assert.match(css, /-webkit-hyphens: auto;\n +hyphens: auto;/);
  });
});
