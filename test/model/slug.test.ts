import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugFrom, uniqueNames } from '../../scripts/model/slug.ts';

test('an address keeps letters and figures and drops the rest', () => {
  assert.equal(slugFrom('Café & Bar: 14 Quay Street'), 'cafe-bar-14-quay-street');
  assert.equal(slugFrom('Director’s report'), 'directors-report');
});

test('an address keeps the letters of other scripts', () => {
  assert.equal(slugFrom('Протокол № 5'), 'протокол-no-5');
});

test('a title without letters or figures has a fallback', () => {
  assert.equal(slugFrom('???'), 'item');
});

test('a heading of 30,000 characters gets a short address', () => {
  assert.ok(slugFrom('word '.repeat(6000)).length <= 80);
});

test('a repeated name gets the next number that is free', () => {
  const unique = uniqueNames();
  assert.deepEqual(['a', 'a-2', 'a', 'a'].map(unique), ['a', 'a-2', 'a-3', 'a-4']);
});

test('a letter that takes two units is not cut in two', () => {
  assert.equal(slugFrom(`a${'𠀀'.repeat(60)}`), `a${'𠀀'.repeat(39)}`);
});
