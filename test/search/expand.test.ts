import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { expand } from '../../assets/search/expand.ts';
import { randomFrom } from './random.ts';

describe('words with a star', () => {
  test('match as many letters as there are, or none', () => {
    const words = ['modern', 'module', 'modules', 'motion'];
    assert.deepEqual(expand('mod*e', undefined, words).sort(), ['module']);
    assert.deepEqual(expand('*dule*', undefined, words).sort(), ['module', 'modules']);
    assert.deepEqual(expand('x*', undefined, words), []);
  });

  const random = randomFrom(4);
  const numbers = [
    ...new Set(Array.from({ length: 3000 }, () => String(Math.floor(random() * 99_999)))),
  ].sort();
  const right = numbers.filter(number => /^.*7.*3$/.test(number));

  test('match numbers too', () => {
    assert.ok(right.length > 50);
    assert.deepEqual(expand('*7*3', undefined, numbers).sort(), right);
  });
});

test('errors that are allowed are letters put in, left out, changed or swapped', () => {
  const words = ['mintes', 'minuets', 'minute', 'minuted', 'minutes', 'minxtes'];
  assert.deepEqual(expand('minutes', 1, words).sort(), words);
  assert.deepEqual(expand('minutes', 1, ['minxxes', 'nimutes']), []);
});
