import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extensionOf, isPublished, paperKind } from '../../scripts/model/paper.ts';

test('a file’s kind is told by its ending', () => {
  assert.deepEqual(['a.PDF', 'b.docx', 'd.md', 'e.markdown', 'f.png', 'g.dwg', 'README'].map(paperKind), [
    'pdf',
    'word',
    'report',
    'report',
    'image',
    undefined,
    undefined,
  ]);
});

test('only the last ending counts', () => {
  assert.equal(extensionOf('2017.09.19/report.v2.pdf'), 'pdf');
  assert.equal(extensionOf('2017.09.19/report'), '');
});

test('an exempt or withdrawn paper is not published', () => {
  const paper = { address: '/c/2026-03-05/a.pdf', file: 'a.pdf', title: 'A' };
  assert.ok(isPublished(paper));
  assert.ok(!isPublished({ ...paper, exempt: '3' }));
  assert.ok(!isPublished({ ...paper, withdrawn: { reason: 'it named a child' } }));
});
