import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extensionOf, fileSize, isPublished, paperType } from '../../scripts/model/paper.ts';

test('a file’s type is told in a reader’s word', () => {
  assert.deepEqual(['a.PDF', 'b.docx', 'c.csv', 'd.md', 'e.dwg', 'README'].map(paperType), [
    'PDF',
    'Word',
    'CSV',
    'Report',
    'DWG',
    'File',
  ]);
});

test('only the last ending counts', () => {
  assert.equal(extensionOf('2017.09.19/report.v2.pdf'), 'pdf');
  assert.equal(extensionOf('2017.09.19/report'), '');
});

test('a size is told in the unit that fits', () => {
  assert.deepEqual([512, 58_000, 1_023_999, 3_200_000].map(fileSize), [
    '512 bytes',
    '57 KB',
    '1.0 MB',
    '3.1 MB',
  ]);
});

test('an exempt or withdrawn paper is not published', () => {
  const paper = { address: '/c/2026-03-05/a.pdf', file: 'a.pdf', title: 'A', type: 'PDF' };
  assert.ok(isPublished(paper));
  assert.ok(!isPublished({ ...paper, exempt: '3' }));
  assert.ok(!isPublished({ ...paper, withdrawn: { reason: 'it named a child' } }));
});
