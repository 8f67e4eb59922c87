// Over every kind of query the paged index gives what one index of lunr gives: the same references in the same order,
// with the same scores.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { TODAY } from '../read/small-archive.ts';
import { largeArchive } from './large-archive.ts';
import { compareWithLunr } from './parity.ts';

const assertSame = async (...[archive, options]: Parameters<typeof compareWithLunr>): Promise<void> => {
  const { results, differences, failures } = await compareWithLunr(archive, options);
  assert.deepEqual(differences, []);
  assert.ok(results > 5000 && failures.length < 5, `${results} results, lunr failed at ${failures}`);
};

test('the sample is searched as lunr searches it, with lengths rounded and as they are', async () => {
  const { archive } = readArchive('content', { today: TODAY });
  await assertSame(archive, { count: 200 });
  await assertSame(archive, { count: 100, seed: 2, lengthStep: 1 });
});

test('made-up minutes are searched as lunr searches them', async () => {
  await assertSame(largeArchive({ items: 1000, words: 60 }), { count: 200, seed: 3 });
});

test('a difference would be seen', async () => {
  const archive = largeArchive({ items: 400, words: 40 });
  const { differences } = await compareWithLunr(archive, { count: 60, lunrStep: 1 });
  assert.ok(differences.length > 10);
});
