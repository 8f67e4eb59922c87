import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { TODAY } from '../read/small-archive.ts';
import { type Contender, ours } from './contenders.ts';
import { knownItems, type Quality, qualityOf, type Run } from './judged.ts';
import { judgedDocuments } from './judged-archive.ts';

/** It was 0.949 when this was written; in the order that lunr gives the same results it is 0.66. */
const FLOOR = 0.92;

const { archive } = readArchive('content', { today: TODAY });
const { queries } = knownItems('content', judgedDocuments(archive));

async function qualityBy(search: Contender): Promise<Quality> {
  const runs: Run[] = [];
  for (const query of queries) runs.push({ query, found: await search(query.text) });
  return qualityOf(runs);
}

test('an item is found first by most of its heading, badly remembered', async () => {
  assert.ok(queries.length > 300);
  const { mrr10, empty } = await qualityBy(ours(archive, url => url));
  assert.ok(mrr10 > FLOOR, `mean reciprocal rank ${mrr10.toFixed(3)}`);
  assert.equal(empty, 0);
});

test('a worse order of the same results would be seen', async () => {
  const search = ours(archive, url => url);
  const backwards = await qualityBy(async query => [...(await search(query))].reverse());
  assert.ok(backwards.mrr10 < FLOOR);
  const lunrs = await qualityBy(ours(archive, url => url, true));
  assert.ok(lunrs.mrr10 < FLOOR);
});
