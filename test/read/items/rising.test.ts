import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, risingChain, type Step } from '../../../scripts/read/items/rising.ts';

/** The numbers of the chain; a number behind "~" is of little weight. */
const chainIn = (written: string): string => {
  const words = written.split(' ');
  const steps = words.flatMap((word): readonly (Step & { readonly word: string })[] => {
    const figures = figuresOf(word.replace('~', ''));
    return figures ? [{ ...figures, word, weight: word.startsWith('~') ? 0.4 : 1 }] : [];
  });
  return risingChain(steps)
    .map(({ word }) => word)
    .join(' ');
};

test('numbers that rise by one are a chain, wherever they begin', () => {
  assert.equal(chainIn('1 2 3 4'), '1 2 3 4');
  assert.equal(chainIn('118 119 120'), '118 119 120');
});

test('a list within an item is passed over', () => {
  assert.equal(chainIn('1 2 3 ~1 ~2 4 5'), '1 2 3 4 5');
  assert.equal(chainIn('1 2 3 ~1 ~2 ~3 ~4 4 5'), '1 2 3 4 5');
  assert.equal(chainIn('1 2 3 4 ~1 ~2 ~3 ~4 5'), '1 2 3 4 5');
});

test('a number may be missing, and a letter stands between two', () => {
  assert.equal(chainIn('1 2 4 5'), '1 2 4 5');
  assert.equal(chainIn('1 2 2a 2b 3'), '1 2 2a 2b 3');
});

test('a jump is another count', () => assert.equal(chainIn('1 2 3 2026 40 4'), '1 2 3 4'));

test('of a number with several figures one rises, whichever', () => {
  assert.equal(chainIn('118/26 119/26 120/26'), '118/26 119/26 120/26');
  assert.equal(chainIn('2026/7 2026/8'), '2026/7 2026/8');
  assert.equal(chainIn('26/03/4 26/03/5 27/04/6').length, '26/03/4 26/03/5'.length);
});

test('numbers of another shape are another count', () => {
  assert.equal(chainIn('1 118/26 2 119/26 3'), '1 2 3');
  assert.equal(figuresOf('(iv)'), undefined);
});

test('a hundred thousand numbers are no trouble', () => {
  const steps = Array.from({ length: 100_000 }, (_, at) => ({ shape: '#', figures: [at % 50], weight: 1 }));
  assert.ok(risingChain(steps).length >= 50);
});
