import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Candidate, rank } from '../../assets/search/rank.ts';

interface Found extends Candidate {
  readonly name: string;
}

const found = (name: string, score: number, inTitle: readonly boolean[], date = '2026-01-01'): Found => ({
  name,
  score,
  inTitle,
  date,
});
const order = (candidates: readonly Found[], titles: readonly number[]): readonly string[] =>
  rank(
    candidates,
    titles.map(count => ({ titles: count })),
    1000,
  ).map(({ name }) => name);

test('a heading that holds the whole query comes before a body that repeats it', () => {
  const body = found('body', 6, [false, false]);
  const heading = found('heading', 4, [true, true]);
  assert.deepEqual(order([body, heading], [3, 5]), ['heading', 'body']);
});

test('a heading that holds half of the query does not', () => {
  const body = found('body', 6, [false, false]);
  const heading = found('heading', 4, [true, false]);
  assert.deepEqual(order([body, heading], [3, 5]), ['body', 'heading']);
});

test('of two headings with a word each the one with the rarer word comes first', () => {
  const common = found('common', 4, [true, false]);
  const rare = found('rare', 4, [false, true]);
  assert.deepEqual(order([common, rare], [400, 2]), ['rare', 'common']);
});

test('a long question keeps the order that lunr gave it', () => {
  const most = found('most', 5, [false, false, false, false, false, false, false, false]);
  const some = found('some', 4.5, [true, true, true, false, false, false, false, false]);
  assert.deepEqual(order([most, some], [9, 9, 9, 9, 9, 9, 9, 9]), ['most', 'some']);
});

test('newer comes before older only among equals', () => {
  const old = found('old', 4, [false], '2024-03-01');
  const recent = found('recent', 4, [false], '2026-03-01');
  const better = found('better', 4.01, [false], '2020-03-01');
  assert.deepEqual(order([old, recent, better], [10]), ['better', 'recent', 'old']);
});

test('equals of one day stay as lunr gave them, and nothing is lost or made up', () => {
  const all = ['a', 'b', 'c', 'd'].map(name => found(name, 1, [false]));
  assert.deepEqual(order(all, [1]), ['a', 'b', 'c', 'd']);
  assert.deepEqual(order([], [1]), []);
  assert.deepEqual(order(all, []), ['a', 'b', 'c', 'd']);
});
