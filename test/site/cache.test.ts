import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openCache } from '../../scripts/site/cache.ts';

describe('the cache', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cache-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
  const make = (words: string) => () => Buffer.from(words);

  test('makes a thing once', async () => {
    await openCache(folder).fromCache('epub', ['a'], make('first'));
    const again = openCache(folder);
    assert.equal(text(await again.fromCache('epub', ['a'], make('second'))), 'first');
    assert.deepEqual(again.counts(), { made: 0, reused: 1 });
  });

  test('makes it anew when anything it is made from has changed', async () => {
    const { fromCache } = openCache(folder);
    await fromCache('epub', ['ab', 'c'], make('first'));
    assert.equal(text(await fromCache('epub', ['a', 'bc'], make('second'))), 'second');
    assert.equal(text(await fromCache('pdf', ['ab', 'c'], make('third'))), 'third');
  });

  test('makes it anew where what was kept is cut short, or changed', async () => {
    const { fromCache } = openCache(folder);
    await fromCache('epub', ['a'], make('as it was made'));
    const [name = ''] = readdirSync(path.join(folder, 'epub'));
    const entry = path.join(folder, 'epub', name);
    const whole = readFileSync(entry);
    for (const harm of [
      whole.subarray(0, -3),
      whole.subarray(0, 10),
      Buffer.concat([whole, Buffer.from('!')]),
      '',
    ])
      for (const words of ['anew', 'known again']) {
        if (words === 'anew') writeFileSync(entry, harm);
        assert.equal(text(await fromCache('epub', ['a'], make('anew'))), 'anew');
      }
  });

  test('makes a file anew where what was kept is cut short', async () => {
    const target = path.join(folder, 'minutes.zip');
    const write = (words: string) => async (file: string) => writeFileSync(file, words);
    const { fileFromCache } = openCache(folder);
    await fileFromCache('zip-council', ['a'], target, write('whole'));
    const [name = ''] = readdirSync(path.join(folder, 'zip-council'));
    writeFileSync(path.join(folder, 'zip-council', name), 'who');
    await fileFromCache('zip-council', ['a'], target, write('anew'));
    assert.equal(readFileSync(target, 'utf8'), 'anew');
    assert.equal(readdirSync(path.join(folder, 'zip-council')).length, 1);
  });

  test('keeps nothing of what could not be made', async () => {
    const { fromCache } = openCache(folder);
    const fail = (): never => {
      throw new Error('no title');
    };
    await assert.rejects(fromCache('pdf', ['a'], fail), /no title/);
    assert.equal(text(await fromCache('pdf', ['a'], make('made'))), 'made');
  });

  test('forgets at once what a build did not use, and keeps what it did', async () => {
    const before = openCache(folder);
    await before.fromCache('pdf', ['minutes with a name'], make('Jane Roe'));
    await before.fromCache('pdf', ['minutes as they stay'], make('the same'));
    await before.fromCache('paper-text', ['a paper taken back'], make('its words'));
    const build = openCache(folder);
    await build.fromCache('pdf', ['minutes without it'], make('[name removed]'));
    await build.fromCache('pdf', ['minutes as they stay'], make('not made again'));
    build.tidy();
    assert.deepEqual(kept('pdf'), ['[name removed]', 'the same']);
    assert.deepEqual(kept('paper-text'), []);
  });

  test('leaves what another build is writing, but not what a killed one left a day ago', async () => {
    const build = openCache(folder);
    await build.fromCache('pdf', ['a'], make('made'));
    writeFileSync(path.join(folder, 'pdf', `${'0'.repeat(64)}.4711`), 'half');
    build.tidy();
    assert.deepEqual(kept('pdf'), ['half', 'made']);
    build.tidy(Date.now() + 25 * 60 * 60 * 1000);
    assert.deepEqual(kept('pdf'), ['made']);
  });

  const kept = (kind: string): readonly string[] =>
    readdirSync(path.join(folder, kind))
      .map(name => readFileSync(path.join(folder, kind, name)))
      // A whole entry begins with the checksum of its bytes.
      .map(entry => text(entry.length > 12 ? entry.subarray(12) : entry))
      .sort();

  test('gives a file again as it was made, and keeps only the latest of its kind', async () => {
    const target = path.join(folder, 'minutes.zip');
    const write = (words: string) => async (file: string) => writeFileSync(file, words);
    const { fileFromCache } = openCache(folder);
    await fileFromCache('zip-council', ['a'], target, write('first'));
    rmSync(target);
    await fileFromCache('zip-council', ['a'], target, write('not made again'));
    assert.equal(readFileSync(target, 'utf8'), 'first');
    await fileFromCache('zip-council', ['b'], target, write('second'));
    assert.equal(readFileSync(target, 'utf8'), 'second');
    assert.equal(readdirSync(path.join(folder, 'zip-council')).length, 1);
  });

  test('tells whoever makes a file anew where the one of the last build is', async () => {
    const target = path.join(folder, 'minutes.zip');
    const { fileFromCache } = openCache(folder);
    const told: (string | undefined)[] = [];
    const write = (words: string) => async (file: string, earlier: string | undefined) => {
      told.push(earlier && readFileSync(earlier, 'utf8'));
      writeFileSync(file, words);
    };
    await fileFromCache('zip-council', ['a'], target, write('first'));
    await fileFromCache('zip-council', ['b'], target, write('second'));
    assert.deepEqual(told, [undefined, 'first']);
  });
});
