// Over every kind of query the paged index gives what one index of lunr gives: the same references with the same scores,
// the best first.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { TODAY } from '../read/small-archive.ts';
import { largeArchive } from './large-archive.ts';
import { compareWithLunr, differenceOf } from './parity.ts';

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

test('a result in the wrong place would be seen, and equal ones may change places', () => {
  const theirs = [
    { ref: '1', score: 0.5 },
    { ref: '2', score: 0.1 + 0.2 },
    { ref: '0', score: 0.3 },
  ];
  const differ = (...documents: readonly number[]): string | undefined =>
    differenceOf(theirs, { documents, scores: Float64Array.of(0.3, 0.5, 0.3) });
  assert.equal(differ(1, 2, 0), undefined);
  assert.equal(differ(1, 0, 2), undefined);
  assert.match(differ(0, 1, 2) ?? '', /a better result stands later/);
  assert.match(differ(1, 2) ?? '', /3 and 2 results/);
  assert.match(differ(1, 2, 2) ?? '', /results/);
});
