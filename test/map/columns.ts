// How far to the left or right each box stands, its row's order being given.

import type { Arrow, Box, Placed, Sizes } from './box.ts';
import { mean, stepsOf } from './steps.ts';

const ROUNDS = 40;

/** Each box as near as its row allows to the middle of its neighbours, taken from all rows in turn. */
export function placed(
  rows: readonly (readonly Box[])[],
  arrows: readonly Arrow[],
  sizes: Sizes,
): readonly (readonly Placed[])[] {
  const widthOf = ({ room }: Box): number => (room === undefined ? sizes.passage : sizes.room);
  const [up, down] = [stepsOf(arrows, 'up'), stepsOf(arrows, 'down')];
  const xs = new Map<string, number>();
  for (const row of rows)
    for (const [index, { id }] of row.entries()) xs.set(id, (index - (row.length - 1) / 2) * sizes.room);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const row of round % 2 === 0 ? rows : [...rows].reverse()) {
      const wished = row.map(({ id }) => {
        const near = [...(up.get(id) ?? []), ...(down.get(id) ?? [])].map(step => xs.get(step) ?? 0);
        return mean(near) ?? xs.get(id) ?? 0;
      });
      const apart = row.map((box, index) => (widthOf(row[index - 1] ?? box) + widthOf(box)) / 2);
      for (const [index, x] of keptApart(wished, apart).entries()) xs.set(row[index]?.id ?? '', x);
    }
  return rows.map(row => row.map(box => ({ ...box, x: xs.get(box.id) ?? 0 })));
}

/**
 * The places nearest to those wished for that keep their order, each at least `apart[index]` from the one before it.
 * Where wishes collide, the boxes stand together around the middle of their wishes (isotonic regression by pooling).
 */
export function keptApart(wished: readonly number[], apart: readonly number[]): readonly number[] {
  const offsets = apart.map((_, index) => apart.slice(1, index + 1).reduce((sum, one) => sum + one, 0));
  const pools: { readonly sum: number; readonly size: number }[] = [];
  for (const [index, wish] of wished.entries()) {
    let pool = { sum: wish - (offsets[index] ?? 0), size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
    .map((x, index) => x + (offsets[index] ?? 0));
}
