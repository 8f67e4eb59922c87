import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../scripts/words/en.ts';

const { duties, numbers } = en.record;

test('a term is told in figures', () => {
  assert.equal(duties.term({ count: 1, unit: 'months' }), '1 month');
  assert.equal(duties.term({ count: 7, unit: 'working days' }), '7 working days');
});

test('one number is missing, or several are', () => {
  assert.equal(numbers.missing({ before: 82, after: 84 }), '83 is missing');
  assert.equal(numbers.missing({ before: 82, after: 86 }), '83 to 85 are missing');
});
