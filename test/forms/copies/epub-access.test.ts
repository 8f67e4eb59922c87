// DAISY's Ace, which publishers use, on a book that holds everything, and on one with seeded defects.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { altered } from './altered-epub.ts';
import { accessFaults } from './epub-checkers.ts';
import { HAVEN } from './haven.ts';
import { copiesOf } from './made-copies.ts';

describe('a committee’s year as an EPUB', () => {
  let book: Uint8Array;
  before(async () => {
    book = (await copiesOf(HAVEN)).copies.get('/town/2026/town-2026.epub') ?? new Uint8Array();
  });

  test('is accessible, as Ace sees it', async () => assert.deepEqual(await accessFaults(book), []));

  test('with seeded defects is refused, defect by defect', async () => {
    const withoutWords = altered(book, '.xhtml', text =>
      text.replace(/ alt="[^"]*"/g, '').replace(/<title>[^<]*<\/title>/, '<title></title>'),
    );
    const silent = altered(withoutWords, 'package.opf', text =>
      text.replace(/<meta property="schema:accessibility(?:Summary|Feature|Hazard)">[^<]*<\/meta>\n/g, ''),
    );
    const faults = await accessFaults(silent);
    for (const rule of [
      'image-alt',
      'document-title',
      'metadata-accessibilitysummary',
      'metadata-accessibilityfeature',
      'metadata-accessibilityhazard',
    ])
      assert.ok(
        faults.some(fault => fault.startsWith(rule)),
        `${rule} was not found: ${faults.join('; ')}`,
      );
  });
});
