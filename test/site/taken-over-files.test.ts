// What comes out as it was published is not even written: the file of the last site is taken over.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { builtFiles } from '../../scripts/site/built-files.ts';
import { openCache } from '../../scripts/site/cache.ts';
import { openLastSite } from '../../scripts/site/last-site.ts';
import { publishFiles } from '../../scripts/site/write-files.ts';
import { scratchFolder, writeFiles } from './command-line.ts';

describe('a file that comes out as it was published', () => {
  let folder: string;
  let remove: () => void;
  const at = (file: string): string => path.join(folder, file);
  const openLast = (facts = 'as they were') =>
    openLastSite(openCache(at('cache')), { output: at('site'), program: 'one', facts, isAnew: false });
  const FILES = [
    { url: '/notes/list.txt', text: 'A list.\n' },
    { url: '/notes/book.epub', bytes: Buffer.from('A book.\n') },
    { url: '/plan.csv', source: 'plan.csv' },
  ];
  const publish = (files: Parameters<typeof publishFiles>[0], into = 'building', facts?: string) => {
    const last = openLast(facts);
    const sizes = publishFiles(files, { content: at('content'), folder: at(into), last });
    const written = existsSync(at(into)) ? builtFiles(at(into)).map(file => file.path) : [];
    return { last, sizes, written };
  };

  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
    writeFiles(folder, { 'content/plan.csv': 'a,b\n' });
    const { last, written } = publish(FILES, 'site');
    assert.equal(written.length, FILES.length);
    last.note(builtFiles(at('site')));
  });
  afterEach(() => remove());

  test('is not written, is given with its size, and stands where it was published', () => {
    const { last, sizes, written } = publish(FILES);
    assert.deepEqual(written, []);
    assert.deepEqual([...sizes.values()], [8, 8, 4]);
    assert.equal(last.placeOf('plan.csv'), at('site/plan.csv'));
    assert.deepEqual([...last.claimed.keys()].sort(), ['notes/book.epub', 'notes/list.txt', 'plan.csv']);
    for (const file of builtFiles(at('site'))) assert.deepEqual(last.claimed.get(file.path), file);
  });

  test('stands too where it had to be written to know its bytes, and no other does', () => {
    writeFiles(folder, { 'building/notes/list.txt': 'A list.\n', 'building/notes/book.epub': 'A cook.\n' });
    const last = openLast();
    assert.deepEqual([...last.standing(builtFiles(at('building')))], ['notes/list.txt']);
    assert.equal(last.placeOf('notes/list.txt'), undefined);
  });

  test('is not even made where it is made of the facts of the archive, and they are the same', () => {
    const list = {
      url: '/notes/list.txt',
      isOfFacts: true as const,
      get text(): string {
        return assert.fail('It is made.');
      },
    };
    assert.deepEqual([...publish([list]).sizes.values()], [8]);
    assert.throws(() => publish([list], 'building', 'others'), /It is made/);
    writeFileSync(at('site/notes/list.txt'), 'Another.\n');
    assert.throws(() => publish([list]), /It is made/);
  });

  test('is written where a letter is another', () => {
    const { written } = publish([{ url: '/notes/list.txt', text: 'A lisp.\n' }]);
    assert.deepEqual(written, ['notes/list.txt']);
    assert.equal(readFileSync(at('building/notes/list.txt'), 'utf8'), 'A lisp.\n');
  });

  test('is copied anew where the paper was touched, and written where somebody changed what was published', () => {
    utimesSync(at('content/plan.csv'), 0, 0);
    writeFileSync(at('site/notes/list.txt'), 'Changed\n');
    rmSync(at('site/notes/book.epub'));
    assert.deepEqual(publish(FILES).written, ['notes/book.epub', 'notes/list.txt', 'plan.csv']);
  });

  test('is written where somebody put a file in the place of its folder', () => {
    rmSync(at('site/notes'), { recursive: true });
    writeFileSync(at('site/notes'), 'A file.\n');
    assert.deepEqual(publish(FILES).written, ['notes/book.epub', 'notes/list.txt']);
  });
});
