// No text keeps a reader waiting. What grows with the square of its length would take ten minutes here, or hours: a process
// that is not done with one of them after a minute is ended.

import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { ATTACKS } from './attacks.ts';

const LONGEST = 60_000;

let reader: ChildProcess;

before(async () => {
  reader = fork(path.join(import.meta.dirname, 'read-attack.ts'), { execArgv: ['--import', 'tsx'] });
  await once(reader, 'message');
});

after(() => {
  reader.kill();
});

for (const name of ATTACKS.keys())
  test(`is read and checked, or refused with a message: ${name}`, { timeout: LONGEST }, async () => {
    assert.ok(reader.connected, 'the text before this one kept the reader, or ended it');
    reader.send(name);
    const [meetings] = await Promise.race([once(reader, 'message'), ended(reader)]);
    assert.equal(meetings, 1);
  });

const ended = async (child: ChildProcess): Promise<never> => {
  const [code] = await once(child, 'exit');
  throw new Error(`the reader ended with ${code}`);
};
