import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberBytes, numberReader } from '../../scripts/search/number-bytes.ts';
import { numberLists } from '../../scripts/search/number-lists.ts';
import {
  cursorOf,
  placeIn,
  readNumber,
  readNumbers,
  readWords,
  writeNumber,
  writeWords,
} from '../../shared/search/format.ts';
import { endOfNumbers, firstNumbers } from '../../shared/search/root.ts';
import { randomFrom } from './random.ts';

test('numbers come back as they were written', () => {
  const numbers = [0, 1, 31, 32, 100, 1023, 1024, 99_999, 2 ** 30];
  const text = numbers.map(writeNumber).join('');
  assert.deepEqual(readNumbers(text), numbers);
  assert.equal(writeNumber(5), 'F');
  assert.equal(writeNumber(100), 'kD');
  const cursor = cursorOf(`${writeNumber(77)}x`);
  assert.deepEqual([readNumber(cursor), cursor.at], [77, 2]);
});

test('numbers written many at a time are the same text as one by one, and come back', () => {
  const random = randomFrom(2);
  const written = numberBytes();
  const numbers: number[] = [];
  for (const count of [0, 1, 9000]) {
    const more = Array.from({ length: count }, () => Math.floor(2 ** (31 * random())));
    for (const number of more) written.write(number);
    numbers.push(...more);
    assert.equal(Buffer.from(written.bytes()).toString('latin1'), numbers.map(writeNumber).join(''));
  }
  const read = numberReader(written.bytes(), 0);
  assert.deepEqual(
    numbers.map(() => read()),
    numbers,
  );
});

test('sorted words come back as they were written, and share their beginnings', () => {
  const words = ['plan', 'planned', 'planner', 'plot', 'zürich', '日本'];
  assert.deepEqual(readWords(writeWords(words)), words);
  assert.equal(writeWords(words.slice(0, 3)), 'Aplan Ened Gr');
  assert.deepEqual(readWords(writeWords([])), []);
});

test('a key is looked for behind the last bound that is not after it', () => {
  const bounds = ['', 'c', 'm'];
  assert.deepEqual(
    ['a', 'c', 'cz', 'm', 'zz', ''].map(key => placeIn(bounds, key)),
    [0, 1, 1, 2, 2, 0],
  );
});

test('a meeting more leaves the numbers of other committees as they are', () => {
  const before = firstNumbers([{ documents: 1000 }, { documents: 40 }, { documents: 3 }]);
  const after = firstNumbers([{ documents: 1010 }, { documents: 41 }, { documents: 3 }]);
  assert.deepEqual(after, before);
  assert.ok(endOfNumbers([{ documents: 1000 }]) >= 1000 && endOfNumbers([{ documents: 1000 }]) < 1200);
  // And room is made where it is full.
  assert.notDeepEqual(firstNumbers([{ documents: 2000 }, { documents: 40 }]), before.slice(0, 2));
});

test('lists that grow side by side come back whole', () => {
  const lists = numberLists();
  const random = randomFrom(1);
  const expected: number[][] = Array.from({ length: 50 }, () => []);
  for (let at = 0; at < 60_000; at += 1) {
    const list = at < 50 ? at : Math.floor(50 * random() ** 3);
    const value = Math.floor(2 ** (31 * random()));
    expected[list]?.push(value);
    lists.push(list, value);
  }
  for (const [list, values] of expected.entries()) {
    const read = lists.reader(list);
    assert.deepEqual(
      values.map(() => read()),
      values,
    );
  }
});
