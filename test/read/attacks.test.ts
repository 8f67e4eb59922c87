// No text keeps a reader waiting. What grows with the square of its length would take minutes here, or hours: a process that
// is not done with one of them after a minute is ended. `test/speed/attacks.ts` measures them.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { attackReader } from './attack-reader.ts';
import { attacksOf } from './attacks.ts';

const LONGEST = 60_000;

/** Half a megabyte of each is enough for what grows with the square to take more than that. */
const SHARE = 0.5;

const reader = attackReader({ longest: LONGEST });
after(() => reader.end());

for (const name of attacksOf(SHARE).keys())
  test(`is read and checked, or refused with a message: ${name}`, async () => {
    assert.equal((await reader.read(name, SHARE))?.meetings, 1, 'it kept the reader, or ended it');
  });
