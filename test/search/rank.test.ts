import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from '../../assets/search/rank.ts';

const found = (document: number, score: number, inTitle: readonly boolean[], titleLength = 2) => ({
  document,
  score,
  inTitle,
  titleLength,
});
const order = (
  candidates: readonly ReturnType<typeof found>[],
  titles: readonly number[],
): readonly number[] =>
  rank(
    candidates,
    titles.map(count => ({ titles: count })),
    1000,
  ).map(({ document }) => document);

test('a heading that holds the whole query comes before a body that repeats it', () => {
  assert.deepEqual(order([found(1, 6, [false, false]), found(2, 4, [true, true])], [3, 5]), [2, 1]);
});

test('a heading that holds half of the query does not', () => {
  assert.deepEqual(order([found(1, 6, [false, false]), found(2, 4, [true, false])], [3, 5]), [1, 2]);
});

test('of two headings that hold the whole query the shorter comes first', () => {
  assert.deepEqual(order([found(1, 4, [true, true], 6), found(2, 4, [true, true], 3)], [3, 5]), [2, 1]);
});

test('of two headings with a word each the one with the rarer word comes first', () => {
  assert.deepEqual(order([found(1, 4, [true, false]), found(2, 4, [false, true])], [400, 2]), [2, 1]);
});

test('a long question keeps the order that lunr gave it', () => {
  const none = Array.from({ length: 8 }, () => false);
  const some = none.map((_, at) => at < 3);
  assert.deepEqual(order([found(1, 5, none), found(2, 4.5, some)], Array(8).fill(9)), [1, 2]);
});

test('a question too long for a heading is not led by one that holds all of it', () => {
  const all = (length: number): readonly boolean[] => Array(length).fill(true);
  const none = (length: number): readonly boolean[] => Array(length).fill(false);
  const ordered = (length: number): readonly number[] =>
    order([found(1, 5, none(length)), found(2, 4.5, all(length), 40)], Array(length).fill(9));
  assert.deepEqual(ordered(5), [2, 1]);
  assert.deepEqual(ordered(12), [1, 2]);
});

test('newer comes before older only among equals', () => {
  const all = [found(7, 4, [false]), found(9, 4, [false]), found(1, 4.01, [false])];
  assert.deepEqual(order(all, [10]), [1, 9, 7]);
});

test('nothing is lost or made up, whatever was asked', () => {
  assert.deepEqual(order([], [1]), []);
  assert.deepEqual(order([found(3, 2, []), found(1, 1, [])], []), [3, 1]);
  assert.deepEqual(order([found(3, 2, [true]), found(1, 1, [true])], [1000]), [3, 1]);
});
