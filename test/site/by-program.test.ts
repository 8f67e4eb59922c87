// What one build writes for the next is what it was, however long its lists of numbers are.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serialize } from 'node:v8';
import { bytesBy, valueBy } from '../../scripts/site/by-program.ts';

/** With a letter more before it each time, so that lists of numbers begin where these cannot be read in place. */
const shifted = (bytes: Uint8Array, by: number): Uint8Array =>
  new Uint8Array([...new Uint8Array(by), ...bytes]).subarray(by);

describe('what a program keeps', () => {
  const long = Uint32Array.from({ length: 30_001 }, (_, at) => at * 70_001);
  const value = {
    name: 'Tarn “Łódź”',
    short: Uint16Array.from([1, 2, 65_535]),
    long,
    part: long.subarray(3, 25_000),
    letters: new Uint8Array(70_001).fill(65),
    floats: Float64Array.from({ length: 10_001 }, (_, at) => at / 3),
    known: new Map([['a', new Uint8Array(66_000)]]),
    none: undefined,
  };

  it('is given again, wherever its bytes lie', () => {
    const bytes = Buffer.concat(bytesBy('one', value));
    for (let by = 0; by < 9; by += 1) assert.deepEqual(valueBy('one', shifted(bytes, by)), value);
  });

  it('is read in place from a file that begins with a seal', () => {
    const file = Buffer.concat([new Uint8Array(12), ...bytesBy('one', value)]);
    const whole = new Uint8Array(file);
    const found = valueBy<typeof value>('one', whole.subarray(12));
    assert.deepEqual(found, value);
    for (const list of [found?.long, found?.part, found?.floats]) assert.equal(list?.buffer, whole.buffer);
  });

  it('is nothing to another program, nor is what cannot be read', () => {
    const bytes = Buffer.concat(bytesBy('one', value));
    assert.equal(valueBy('two', bytes), undefined);
    for (const other of [
      undefined,
      new Uint8Array(),
      new Uint8Array(100),
      bytes.subarray(0, 100),
      serialize({ program: 'one', value: 1 }),
    ])
      assert.equal(valueBy('one', other), undefined);
  });
});
