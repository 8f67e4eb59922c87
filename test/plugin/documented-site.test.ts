// The site that docs/eleventy.md shows is built as it stands there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { shownFiles } from '../docs/shown-files.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

const PAGE = readFileSync('docs/eleventy.md', 'utf8');
const FILES = Object.fromEntries(shownFiles(PAGE, '').map(({ file, text }) => [file, text]));

describe('the site of docs/eleventy.md', () => {
  let site: EleventySite;
  const read = (file: string): string => readFileSync(path.join(site.folder, '_site', file), 'utf8');
  before(async () => {
    site = eleventySite(FILES);
    const { code, stdout, stderr } = await site.eleventy('--quiet');
    assert.equal(code, 0, stderr + stdout);
    assert.equal(stderr, '');
  });
  after(() => site.remove());

  it('is whole: a configuration, minutes, a layout, a page and a style sheet', () => {
    assert.equal(Object.keys(FILES).length, 6);
  });

  it('has its minutes below the path, in its own layout', () => {
    assert.match(
      read('minutes/parish/2026-07-02/index.html'),
      /<title>.* \| Tarn Village<\/title>.*helpers/s,
    );
    assert.match(read('minutes/index.html'), /<a href="\/minutes\/">Minutes<\/a>/);
  });

  it('lists its meetings on its own page', () => {
    assert.match(read('index.html'), /<a href="\/minutes\/parish\/2026-07-02\/">Parish<\/a>, 2 July 2026/);
  });

  it('has no file of the archive at its root', () => {
    assert.ok(existsSync(path.join(site.folder, '_site/minutes/sitemap.xml')));
    for (const file of ['robots.txt', '_headers', '_redirects'])
      assert.ok(
        !existsSync(path.join(site.folder, '_site', file)) &&
          !existsSync(path.join(site.folder, '_site/minutes', file)),
      );
  });

  it('is told of every option and collection that there is', () => {
    const sources = [
      'scripts/site/plugin-options.ts',
      'scripts/site/collections.ts',
      'scripts/site/filters.ts',
    ];
    const [options = '', collections = '', filters = ''] = sources.map(file => readFileSync(file, 'utf8'));
    const names = [
      ...[...options.matchAll(/readonly (\w+)\?:/g)],
      ...[...collections.matchAll(/^ {2}(\w+): \(\{ archive/gm)],
      ...[...filters.matchAll(/addFilter\('(\w+)'/g)],
    ].map(([, name = '']) => name);
    assert.ok(names.length >= 14, names.join());
    assert.deepEqual(
      names.filter(name => !PAGE.includes(`| \`${name}\``) && !PAGE.includes(`, \`${name}\``)),
      [],
    );
  });
});
