import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../scripts/words/en.ts';

const { type, size, facts, accessNote, withheld } = en.record.papers;

test('a file’s type is told in a reader’s word', () => {
  assert.deepEqual(['a.PDF', 'b.docx', 'c.csv', 'd.md', 'e.dwg', 'README'].map(type), [
    'PDF',
    'Word',
    'CSV',
    'Report',
    'DWG',
    'File',
  ]);
});

test('a size is told in the unit that fits', () => {
  assert.deepEqual([512, 58_000, 1_023_999, 3_200_000].map(size), ['512 bytes', '57 KB', '1.0 MB', '3.1 MB']);
});

test('a reader is told what there is to weigh, as far as it is known', () => {
  assert.equal(facts({ file: 'a.pdf', size: 58_000, pages: 4 }), 'PDF, 57 KB, 4 pages');
  assert.equal(facts({ file: 'a.pdf', size: 512, pages: 1 }), 'PDF, 512 bytes, 1 page');
  assert.equal(facts({ file: 'report.md' }), 'Report');
});

test('a file that is known not to be accessible says so; of others nothing is said', () => {
  assert.equal(accessNote({ accessible: false }), 'This file may not suit users of assistive technology.');
  assert.equal(accessNote({ accessible: true }), '');
  assert.equal(accessNote({}), '');
});

test('a paper that cannot be had says why', () => {
  const at = 'en-GB';
  assert.equal(withheld({ exempt: '3' }, at), 'Exempt from publication (paragraph 3)');
  assert.equal(
    withheld({ withdrawn: { on: '2026-05-05', reason: 'it named a child' } }, at),
    'Withdrawn on 5 May 2026: it named a child',
  );
  assert.equal(withheld({ withdrawn: { reason: 'it named a child' } }, at), 'Withdrawn: it named a child');
});
