import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { scratchFolder } from '../site/command-line.ts';
import { checksumOf, madeOnce } from './made-once.ts';

const NAME = `of-a-test-${process.pid}`;
const made: string[] = [];

/** Makes a file that says how often something was made. */
const make = async (texts: readonly string[], write = 'whole'): Promise<string> => {
  const folder = await madeOnce(NAME, { texts }, async folder => {
    made.push(folder);
    writeFileSync(path.join(folder, 'text'), write);
  });
  return readFileSync(path.join(folder, 'text'), 'utf8');
};

describe('what several test files look at', () => {
  after(() => {
    const cache = 'node_modules/.cache/tests';
    for (const entry of readdirSync(cache))
      if (entry.startsWith(NAME)) rmSync(path.join(cache, entry), { recursive: true });
  });

  test('is made once, also by those who ask at the same time', async () => {
    assert.deepEqual(await Promise.all([make(['a']), make(['a']), make(['a'])]), ['whole', 'whole', 'whole']);
    assert.equal(await make(['a']), 'whole');
    assert.equal(made.length, 1);
  });

  test('is made anew of anything else', async () => {
    assert.equal(await make(['b'], 'other'), 'other');
    assert.equal(await make(['a', ''], 'another'), 'another');
    assert.equal(made.length, 3);
  });

  test('is made by the next where making failed', async () => {
    const failing = madeOnce(NAME, { texts: ['c'] }, () => Promise.reject(new Error('no space')));
    await assert.rejects(failing, /no space/);
    assert.equal(await make(['c']), 'whole');
  });

  test('is made by the next where a process was killed while it made it', async () => {
    const folder = path.resolve('node_modules/.cache/tests', NAME);
    const killed = spawn(process.execPath, ['-e', '']);
    await new Promise(resolve => killed.on('close', resolve));
    const before = made.length;
    assert.equal(await make(['d']), 'whole');
    const [last = ''] = made.slice(-1);
    assert.ok(made.length === before + 1 && last.startsWith(folder));
    const whole = last.slice(0, -`.${process.pid}`.length);
    rmSync(whole, { recursive: true });
    writeFileSync(`${whole}.lock`, String(killed.pid));
    assert.equal(await make(['d'], 'again'), 'again');
    assert.ok(!existsSync(`${whole}.lock`));
  });
});

describe('the checksum under which it lies', () => {
  test('is another when a file is changed, added, renamed or taken away', () => {
    const { folder, remove } = scratchFolder();
    const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
    const sums: string[] = [];
    const sum = (): void => void sums.push(checksumOf([folder]));
    sum();
    write('a', 'one');
    sum();
    write('a', 'eno');
    sum();
    write('b', '');
    sum();
    rmSync(path.join(folder, 'a'));
    sum();
    write('c', '');
    rmSync(path.join(folder, 'b'));
    sum();
    assert.equal(new Set(sums).size, sums.length);
    write('b', '');
    rmSync(path.join(folder, 'c'));
    assert.equal(checksumOf([folder]), sums[4]);
    remove();
  });
});
