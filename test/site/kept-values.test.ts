import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openCache } from '../../scripts/site/cache.ts';
import { openKeptValues } from '../../scripts/site/kept-values.ts';
import { scratchFolder } from './command-line.ts';

describe('what is made of a meeting and kept', () => {
  let folder: string;
  let remove: () => void;
  /** A build that asks for these, and tells which of them it had to make. */
  const build = (asked: readonly string[], program = 'one'): readonly string[] => {
    const { remember, save } = openKeptValues<Uint32Array>(openCache(folder), 'related', program);
    const made: string[] = [];
    for (const of of asked) {
      const value = remember(of, () => {
        made.push(of);
        return Uint32Array.of(of.length);
      });
      assert.deepEqual(value, Uint32Array.of(of.length));
    }
    save();
    return made;
  };
  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
  });
  afterEach(() => remove());

  test('is made once, and what is new alone', () => {
    assert.deepEqual(build(['oak', 'depot']), ['oak', 'depot']);
    assert.deepEqual(build(['oak', 'depot']), []);
    assert.deepEqual(build(['oak', 'depot', 'allotments']), ['allotments']);
  });

  test('is dropped by the first build that does not ask for it: it may have been taken back', () => {
    build(['oak', 'depot']);
    assert.deepEqual(build(['oak']), []);
    assert.deepEqual(build(['oak', 'depot']), ['depot']);
  });

  test('is dropped so too by a process that saves time after time, where the last time nothing was new', () => {
    const { remember, save } = openKeptValues<Uint32Array>(openCache(folder), 'related', 'one');
    for (const asked of [['oak', 'depot'], ['oak', 'depot'], ['oak']]) {
      for (const of of asked) remember(of, () => Uint32Array.of(of.length));
      save();
    }
    assert.deepEqual(build(['oak', 'depot']), ['depot']);
  });

  test('is made anew by another version, and where what is kept is damaged', () => {
    build(['oak']);
    assert.deepEqual(build(['oak'], 'two'), ['oak']);
    for (const name of readdirSync(path.join(folder, 'related')))
      writeFileSync(path.join(folder, 'related', name), 'x'.repeat(200));
    assert.deepEqual(build(['oak'], 'two'), ['oak']);
  });

  test('is made once for as long as a process lives, where there is no cache', () => {
    const { remember, save } = openKeptValues<string>(undefined, 'related');
    const made = () => remember('oak', () => 'made');
    assert.equal(made(), 'made');
    save();
    assert.equal(
      remember('oak', () => assert.fail('made twice')),
      'made',
    );
  });
});
