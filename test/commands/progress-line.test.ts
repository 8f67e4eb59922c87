import assert from 'node:assert/strict';
import test from 'node:test';
import { progressLine } from '../../scripts/commands/progress-line.ts';

/** What stands on the line after each step, shown at its second. */
function linesAt(
  steps: readonly (readonly [second: number, doing: string, part?: number])[],
  isTTY = true,
): readonly string[] {
  const lines: string[] = [];
  let second = 0;
  const terminal = { isTTY, write: (text: string) => lines.push(text.replace('\r\u001B[K', '')) };
  const { show, clear } = progressLine(terminal, () => second * 1000);
  for (const [at, doing, part] of steps) {
    second = at;
    show(doing, part);
  }
  clear();
  return lines;
}

test('after two seconds of a step what was done tells how long the rest takes', () => {
  assert.deepEqual(
    linesAt([
      [0, 'Reading 90 meetings', 0],
      [1, 'Reading 90 meetings', 0.1],
      [3, 'Reading 90 meetings', 0.2],
      [14, 'Reading 90 meetings', 0.5],
      [27.5, 'Reading 90 meetings', 0.97],
    ]),
    [
      'Reading 90 meetings 10%',
      'Reading 90 meetings 20%, about 12 seconds left',
      'Reading 90 meetings 50%, about 14 seconds left',
      'Reading 90 meetings 97%, nearly done',
      '',
    ],
  );
});

test('a step’s time is its own, not that of the steps before it', () => {
  const [, second] = linesAt([
    [60, 'Reading 90 meetings', 0.9],
    [61, 'Writing 900 pages', 0],
    [64, 'Writing 900 pages', 0.5],
  ]).slice(-3);
  assert.equal(second, 'Writing 900 pages 50%, about 3 seconds left');
});

test('long waits are told in minutes', () => {
  const lines = linesAt([
    [0, 'Making copies to keep', 0],
    [60, 'Making copies to keep', 0.1],
  ]);
  assert.equal(lines[0], 'Making copies to keep 10%, about 9 minutes left');
});

test('how long it takes is not told where nobody knows how much there is', () => {
  assert.deepEqual(linesAt([[9, 'Writing the search index']]), ['Writing the search index', '']);
});

test('nothing is shown of what is quick, nor where nobody watches', () => {
  assert.deepEqual(linesAt([[0.4, 'Reading 2 meetings', 0.5]]), []);
  assert.deepEqual(linesAt([[9, 'Reading 2 meetings', 0.5]], false), []);
});
