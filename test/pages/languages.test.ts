// Which language each part of a page is in: words of the interface, the archive, and minutes in another language.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { renderPages } from './render-pages.ts';

const MINUTES =
  '---\nlang: cy\n---\n\nCroeso.\n\n## 1. Coed\n\nMaent yn sefyll.\n\n**Resolved:** Eu cadw.\n\n## 2. Y wal\n';

async function pagesOf(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const archive = archiveOf(files);
  const pages = renderPages(sitePages(archive, makeRegisters(archive)), new Map());
  return new Map(pages.map(({ url, content }) => [url, content]));
}

/** The languages from an element outwards to the document. */
function languageAt(html: string, text: string): string | undefined {
  const open: string[] = [];
  const before = html.slice(0, html.indexOf(text));
  for (const [, close, name = '', attributes = ''] of before.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/g)) {
    if (/^(?:meta|link|input|br|hr|img)$/.test(name)) continue;
    if (close) open.pop();
    else open.push(/ lang="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1) ?? '');
  }
  return open.at(-1);
}

test('minutes in Welsh call neither the navigation Welsh nor what the program says of them', async () => {
  const pages = await pagesOf({ 'council/2026-01-05.md': MINUTES });
  const meeting = pages.get('/council/2026-01-05/') ?? '';
  const item = pages.get('/council/2026-01-05/item-1/') ?? '';
  assert.match(meeting, /<html lang="en">/);
  for (const words of ['Skip to content', 'Committees', 'Contents: 2 items', 'Other formats', 'Cite as'])
    assert.equal(languageAt(meeting, words), 'en', words);
  for (const words of ['Croeso.', 'Maent yn sefyll.', 'Eu cadw.', 'Coed</'])
    assert.equal(languageAt(meeting, words), 'cy', words);
  assert.equal(languageAt(item, 'Skip to content'), 'en');
  assert.equal(languageAt(item, 'Maent yn sefyll.'), 'cy');
  assert.equal(languageAt(pages.get('/') ?? '', 'Latest minutes'), 'en');
});

test('a site in a language without a catalogue says that its navigation is English', async () => {
  const pages = await pagesOf({
    'site.yaml': 'name: Cyngor\nlanguage: cy\n',
    'council/2026-01-05.md': '## 1. Coed\n\nMaent yn sefyll.\n',
  });
  const meeting = pages.get('/council/2026-01-05/') ?? '';
  assert.equal(languageAt(meeting, 'Skip to content'), 'en');
  assert.equal(languageAt(meeting, 'Maent yn sefyll.'), 'cy');
});

test('minutes that are written from right to left are shown so on a page that is not', async () => {
  const pages = await pagesOf({ 'council/2026-01-05.md': '---\nlang: ar\n---\n\n## 1. شجر\n\nنعم.\n' });
  assert.match(pages.get('/council/2026-01-05/') ?? '', /<div class="prose" lang="ar" dir="rtl">/);
});
