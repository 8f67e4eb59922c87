// What lies in a content folder and cannot be read: told of, never thrown, and everything else is published.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { readText } from '../../scripts/read/text-file.ts';
import { inFolder, meetingsOf, TODAY } from './small-archive.ts';

const SOUND = { 'council/2026-01-05/minutes.md': '## 5. Trees\n' };

/** What is told of a folder, of which the one sound meeting must be read all the same. */
const toldOf = (make: (folder: string) => void): readonly string[] =>
  inFolder(SOUND, folder => {
    make(folder);
    const { archive, problems } = readArchive(folder, { today: TODAY });
    assert.deepEqual(
      meetingsOf(archive).map(({ key }) => key),
      ['2026-01-05'],
    );
    return problems.map(({ rule, level, file }) => `${level} ${rule} ${file}`);
  });

test('a file whose name is not UTF-8 is told', () => {
  const told = toldOf(folder =>
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/council/2026-01-05/caf`), Buffer.of(0xe9)]), 'a'),
  );
  assert.deepEqual(told, ['error unreadable-file council/2026-01-05/caf\uFFFD']);
});

test('links that lead from folder to folder and back are told, and not followed for ever', () => {
  const told = toldOf(folder => {
    mkdirSync(path.join(folder, 'a'));
    mkdirSync(path.join(folder, 'b'));
    symlinkSync('../b', path.join(folder, 'a/x'));
    symlinkSync('../a', path.join(folder, 'b/y'));
    symlinkSync('self', path.join(folder, 'b/self'));
  });
  assert.deepEqual(told, [
    'warning outside-content a/x/self',
    'warning outside-content a/x/y',
    'warning outside-content b/self',
    'warning outside-content b/y/x',
  ]);
});

test('links that double at each of thirty folders are not a billion files', () => {
  const told = toldOf(folder => {
    for (let n = 0; n < 30; n += 1) mkdirSync(path.join(folder, `d${n}`));
    for (let n = 0; n < 29; n += 1) {
      symlinkSync(`../d${n + 1}`, path.join(folder, `d${n}/a`));
      symlinkSync(`../d${n + 1}`, path.join(folder, `d${n}/b`));
    }
  });
  assert.equal(told.length, 28 * 4);
});

test('a pipe, and a folder with the name of a file, are told', () => {
  const told = toldOf(folder => {
    execFileSync('mkfifo', [path.join(folder, 'council/2026-02-05.md')]);
    mkdirSync(path.join(folder, 'council/2026-03-05.md'));
  });
  assert.deepEqual(told, [
    'error unreadable-file council/2026-02-05.md',
    'error unreadable-file council/2026-03-05.md/',
  ]);
});

test('a file of more than a gigabyte is told, one of a hundred megabytes is published', () => {
  const told = toldOf(folder => {
    for (const [name, bytes] of [
      ['large.pdf', 3 * 2 ** 30],
      ['fair.csv', 10 ** 8],
    ] as const) {
      writeFileSync(path.join(folder, 'council/2026-01-05', name), '%PDF-1.7 ');
      truncateSync(path.join(folder, 'council/2026-01-05', name), bytes);
    }
  });
  assert.deepEqual(told, ['error unreadable-file council/2026-01-05/large.pdf']);
});

test('minutes named so that their copies could not be kept are told, and a long name that fits is let be', () => {
  const told = toldOf(folder => {
    mkdirSync(path.join(folder, 'x'.repeat(240)));
    writeFileSync(path.join(folder, 'x'.repeat(240), '2026-02-05.md'), '');
    writeFileSync(path.join(folder, 'x'.repeat(240), 'committee.md'), '');
    mkdirSync(path.join(folder, 'y'.repeat(200)));
    writeFileSync(path.join(folder, 'y'.repeat(200), 'committee.md'), '');
  });
  assert.deepEqual(told, [`error long-name ${'x'.repeat(240)}/2026-02-05.md`]);
});

test('a text that went away since the folder was listed, or is longer than any minutes, is told', () => {
  const told = (bytesOf: () => Uint8Array): readonly string[] =>
    readText(bytesOf, 'a.md').problems.map(({ rule }) => rule);
  const gone = (): never => {
    throw new Error('ENOENT');
  };
  assert.deepEqual(told(gone), ['unreadable-file']);
  assert.deepEqual(
    told(() => Buffer.alloc(5_000_001, 'a')),
    ['unreadable-file'],
  );
  assert.deepEqual(
    told(() => Buffer.alloc(5_000_000, 'a')),
    [],
  );
});
