import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksumLines } from '../../scripts/files/checksums.ts';

test('a checksum stands before its file as sha256sum writes it, strange names too', () => {
  const lines = [
    ...checksumLines(['a b.txt', 'Gŵyl.pdf', 'a\\b', 'a\nb'].map(path => ({ path, sha256: 'f00d' }))),
  ];
  assert.deepEqual(lines, ['f00d  a b.txt\n', 'f00d  Gŵyl.pdf\n', '\\f00d  a\\\\b\n', '\\f00d  a\\nb\n']);
});
