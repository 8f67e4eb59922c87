// Whole builds of folders in which something cannot be read: said in a sentence, and the last site stays as it was.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checksums, type Finished, finished, scratchFolder, writeFiles } from '../site/command-line.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';

/** Who runs the computer may read everything; so the build is run by nobody in particular. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const SOUND = {
  'site.yaml': 'name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\ncopies: zip\n',
  'parish/2026-07-02/minutes.md': '## 1. Trees\n\n[Map](map.csv)\n',
  'parish/2026-07-02/map.csv': 'oak,pond\n',
};

/** Faults that are put beside sound minutes, and taken away again. */
const PLANTED: Readonly<
  Record<string, readonly [file: string, plant: (file: string) => void, says: RegExp]>
> = {
  'a PDF of more than two gigabytes': [
    'large.pdf',
    file => {
      writeFileSync(file, '%PDF-1.7\n');
      truncateSync(file, 2200 * 2 ** 20);
    },
    /large\.pdf\n {2}This file has 2\.3 GB: more than can be read/,
  ],
  'a paper that may not be read': [
    'locked.pdf',
    file => {
      writeFileSync(file, '%PDF-1.7\n');
      chmodSync(file, 0);
    },
    /locked\.pdf/,
  ],
  'a report that may not be read': [
    'locked.md',
    file => {
      writeFileSync(file, '# Report\n');
      chmodSync(file, 0);
    },
    /locked\.md/,
  ],
  'a folder that may not be read': [
    'annex',
    file => {
      mkdirSync(file);
      chmodSync(file, 0);
    },
    /annex\/\n {2}This folder cannot be opened/,
  ],
  'a pipe': [
    'pipe.csv',
    file => execFileSync('mkfifo', [file]),
    /pipe\.csv\n {2}This is no file that can be read/,
  ],
  'a link to nothing': ['gone.csv', file => symlinkSync('nowhere', file), /gone\.csv/],
};

describe('a build of a folder with', () => {
  const { folder, remove } = scratchFolder();
  const content = path.join(folder, 'content');
  const output = path.join(folder, 'site');
  const build = (): Promise<Finished> =>
    finished(
      spawn(
        process.execPath,
        [
          ...[
            '--import',
            import.meta.resolve('tsx'),
            path.resolve('scripts/minutebook.ts'),
            'build',
            '--content',
            content,
            '--output',
            output,
          ],
          ...['--today', SAMPLE_TODAY],
        ],
        { ...NOBODY, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder } },
      ),
    );
  let last: Readonly<Record<string, string>> = {};
  before(async () => {
    writeFiles(content, SOUND);
    if (NOBODY.uid !== undefined) chownSync(folder, NOBODY.uid, NOBODY.gid);
    const { code, stderr } = await build();
    assert.equal(code, 0, stderr);
    last = checksums(output);
  });
  after(remove);

  for (const [what, [name, plant, says]] of Object.entries(PLANTED))
    it(`${what} says so, and harms nothing`, async () => {
      const file = path.join(content, 'parish/2026-07-02', name);
      plant(file);
      try {
        const { code, stderr } = await build();
        assert.match(stderr, says);
        assert.doesNotMatch(stderr, /\n +at |fault of Minute Book/);
        // What leads nowhere is no file: it is told of, and all else is published.
        assert.equal(code, what === 'a link to nothing' ? 0 : 1);
        if (code !== 0) assert.match(stderr, /Not published: /);
        assert.deepEqual(checksums(output), last);
        assert.deepEqual(
          readdirSync(folder).filter(one => /minutebook/.test(one)),
          [],
        );
      } finally {
        rmSync(file, { recursive: true, force: true });
      }
    });
});
