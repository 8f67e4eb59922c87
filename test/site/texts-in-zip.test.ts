// A copy of everything may be larger than what is read in one go: its texts are looked through all the same.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { READ_WHOLE } from '../../scripts/site/built-files.ts';
import { textsInZip } from '../../scripts/site/leaks/texts-in-zip.ts';
import { scratchFolder } from './command-line.ts';

test('the texts of a ZIP come one by one, however large it is and however they are packed', () => {
  const { folder, remove } = scratchFolder();
  const long = 'words of a page '.repeat(100_000);
  for (const large of [10, READ_WHOLE]) {
    const file = path.join(folder, 'copy.zip');
    writeFileSync(
      file,
      zipSync({
        'a/first.html': Buffer.from('first'),
        'a/plan.pdf': [randomBytes(large), { level: 0 }],
        'a/stored.txt': [Buffer.from('stored'), { level: 0 }],
        'a/long.html': Buffer.from(long),
      }),
    );
    const texts = [...textsInZip(file, statSync(file).size, ({ name }) => !name.endsWith('.pdf'))];
    assert.deepEqual(
      texts.map(({ name, text }) => [name, Buffer.from(text).toString()]),
      [
        ['a/first.html', 'first'],
        ['a/stored.txt', 'stored'],
        ['a/long.html', long],
      ],
    );
  }
  remove();
});
