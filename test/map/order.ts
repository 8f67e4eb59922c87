// The order of the boxes in each row, so that few arrows cross.

import type { Arrow, Box } from './box.ts';
import { mean, type Steps, stepsOf } from './steps.ts';

const SWEEPS = 40;

/** Sweeps down and up; the order with the fewest crossings stays. */
export function inGoodOrder(
  first: readonly (readonly Box[])[],
  arrows: readonly Arrow[],
): readonly (readonly Box[])[] {
  const steps = { up: stepsOf(arrows, 'up'), down: stepsOf(arrows, 'down') };
  let best = first;
  let rows = first.map(row => [...row]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const toward = sweep % 2 === 0 ? 'up' : 'down';
    const order = toward === 'up' ? rows.keys() : [...rows.keys()].reverse();
    for (const index of order) {
      const near = rows[toward === 'up' ? index - 1 : index + 1];
      const row = rows[index];
      if (near && row) rows[index] = sortedByNeighbours(row, near, steps[toward]);
    }
    rows = rows.map((_, index) => withFewerCrossings(rows, index, steps));
    if (crossings(rows, steps.down) < crossings(best, steps.down)) best = rows.map(row => [...row]);
  }
  return best;
}

function sortedByNeighbours(row: readonly Box[], near: readonly Box[], steps: Steps): Box[] {
  const at = new Map(near.map(({ id }, index) => [id, index]));
  const keys = new Map(
    row.map(({ id }, index) => [id, mean((steps.get(id) ?? []).map(step => at.get(step) ?? 0)) ?? index]),
  );
  return [...row].sort((one, other) => (keys.get(one.id) ?? 0) - (keys.get(other.id) ?? 0));
}

/** Two boxes that stand side by side change places where fewer arrows cross then. */
function withFewerCrossings(
  rows: readonly (readonly Box[])[],
  index: number,
  { up, down }: Readonly<Record<'up' | 'down', Steps>>,
): Box[] {
  const cost = (row: readonly Box[]): number =>
    crossingsBetween(row, rows[index - 1] ?? [], up) + crossingsBetween(row, rows[index + 1] ?? [], down);
  let row = [...(rows[index] ?? [])];
  for (let at = 0; at + 1 < row.length; at += 1) {
    const [left, right] = row.slice(at, at + 2);
    if (!left || !right) break;
    const swapped = row.toSpliced(at, 2, right, left);
    if (cost(swapped) < cost(row)) row = swapped;
  }
  return row;
}

const crossings = (rows: readonly (readonly Box[])[], down: Steps): number =>
  rows.reduce((sum, row, index) => sum + crossingsBetween(row, rows[index + 1] ?? [], down), 0);

function crossingsBetween(row: readonly Box[], near: readonly Box[], steps: Steps): number {
  const at = new Map(near.map(({ id }, index) => [id, index]));
  const ends = row.map(({ id }) => (steps.get(id) ?? []).flatMap(step => at.get(step) ?? []));
  return ends
    .flatMap((lefts, index) => ends.slice(index + 1).flatMap(rights => [[lefts, rights] as const]))
    .reduce((sum, [lefts, rights]) => sum + pairsInverted(lefts, rights), 0);
}

const pairsInverted = (lefts: readonly number[], rights: readonly number[]): number =>
  lefts.reduce((sum, left) => sum + rights.filter(right => right < left).length, 0);
