// Copies are the same bytes whenever and wherever they are made, and are made only when what they show has changed.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildSite } from '../../../scripts/site/build.ts';
import { openCache } from '../../../scripts/site/cache.ts';
import { checksums, scratchFolder, writeFiles } from '../../site/command-line.ts';
import { HAVEN } from './haven.ts';
import { copiesOf, type MadeCopies } from './made-copies.ts';

const sumsOf = ({ copies }: MadeCopies): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...copies].map(([url, bytes]) => [url, createHash('sha256').update(bytes).digest('hex')]),
  );

describe('copies to keep', () => {
  const { folder, remove } = scratchFolder();
  const content = path.join(folder, 'content');
  const cache = path.join(folder, 'cache');
  before(() => writeFiles(content, HAVEN));
  after(remove);

  test('are the same bytes in two time zones', async () => {
    const own = process.env['TZ'];
    const made = [];
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      made.push({ offset: new Date(0).getTimezoneOffset(), sums: sumsOf(await copiesOf(HAVEN)) });
    }
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
    const [east, west] = made;
    assert.notEqual(east?.offset, west?.offset);
    assert.equal(Object.keys(east?.sums ?? {}).length, 6);
    assert.deepEqual(east?.sums, west?.sums);
  });

  test('are the same bytes on two days, but for the coming meeting whose day passes', async () => {
    const [one, other, later] = await Promise.all(
      ['2026-11-20', '2026-12-09', '2026-12-11'].map(async today => sumsOf(await copiesOf(HAVEN, { today }))),
    );
    assert.deepEqual(other, one);
    const changed = Object.keys(later ?? {}).filter(url => later?.[url] !== one?.[url]);
    assert.deepEqual(changed, [
      '/town/2026-12-10/town-2026-12-10.epub',
      '/town/2026/town-2026.epub',
      '/town/2026/town-2026.html',
    ]);
  });

  test('are made once: the next build of the same minutes takes them up again', async () => {
    const cached = path.join(folder, 'counted');
    const first = openCache(cached);
    const made = await copiesOf(HAVEN, { fromCache: first.fromCache });
    assert.deepEqual(first.counts(), { made: 5, reused: 0 });
    const second = openCache(cached);
    const again = await copiesOf(HAVEN, { fromCache: second.fromCache });
    assert.deepEqual(second.counts(), { made: 0, reused: 5 });
    assert.deepEqual(sumsOf(again), sumsOf(made));
  });

  test('are made anew where a word of them changed, with the year that holds it, and nowhere else', async () => {
    const cached = path.join(folder, 'changed');
    await copiesOf(HAVEN, { fromCache: openCache(cached).fromCache });
    const march = String(HAVEN['town/2026-03-12.md']).replace('bawb', 'Ada');
    const cacheAfter = openCache(cached);
    await copiesOf({ ...HAVEN, 'town/2026-03-12.md': march }, { fromCache: cacheAfter.fromCache });
    assert.deepEqual(cacheAfter.counts(), { made: 2, reused: 3 });
  });

  test('are counted by the build, and left out of a preview with every link to them', async () => {
    const output = path.join(folder, 'site');
    const options = { content, output, cache, today: '2026-11-21' };
    const all = 6;
    assert.deepEqual((await buildSite(options)).built?.copies, { all, made: 5 });
    assert.deepEqual((await buildSite(options)).built?.copies, { all, made: 0 });
    assert.deepEqual((await buildSite({ ...options, copies: false })).built?.copies, { all: 0, made: 0 });
    assert.deepEqual(
      Object.keys(checksums(output)).filter(file => file.endsWith('.epub')),
      [],
    );
  });
});
