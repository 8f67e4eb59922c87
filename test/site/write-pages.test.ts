import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ReadyPage } from '../../scripts/pages/page.ts';
import { writePages } from '../../scripts/site/write-pages.ts';

const page = (url: string): ReadyPage => ({
  url,
  layout: 'info',
  view: () => assert.fail('Only the layout asks for what a page shows.'),
});

describe('pages written past Eleventy', () => {
  let folder: string;
  const write = (...urls: readonly string[]): void =>
    writePages(
      urls.map(page),
      ({ url }) => `<p>${url}</p>`,
      folder,
      () => {},
    );
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'minutebook-pages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stand where their addresses lead', () => {
    write('/', '/parish/2026-07-02/', '/404.html');
    for (const [file, url] of [
      ['index.html', '/'],
      ['parish/2026-07-02/index.html', '/parish/2026-07-02/'],
      ['404.html', '/404.html'],
    ] as const)
      assert.equal(readFileSync(path.join(folder, file), 'utf8'), `<p>${url}</p>`);
  });

  it('never take the place of a file of the site’s own: the address is named', () => {
    mkdirSync(path.join(folder, 'parish'));
    writeFileSync(path.join(folder, 'parish/index.html'), 'Ours.');
    assert.throws(() => write('/parish/'), /same address: \/parish\//);
    assert.equal(readFileSync(path.join(folder, 'parish/index.html'), 'utf8'), 'Ours.');
  });

  it('never leave the folder', () => {
    assert.throws(() => write('/../outside/'), /leads out of the published folder/);
  });
});
