// The order of the boxes in each row, so that few arrows cross.

import type { Arrow, Box } from './box.ts';
import { mean, type Steps, stepsOf } from './steps.ts';

type Rows = readonly (readonly Box[])[];

interface BothWays {
  readonly up: Steps;
  readonly down: Steps;
}

/** Sweeping finds the best order near its start only: it begins from so many, and the best of all stays. */
const STARTS = 40;
const SWEEPS = 12;

export function inGoodOrder(rows: Rows, arrows: readonly Arrow[]): Rows {
  const steps = { up: stepsOf(arrows, 'up'), down: stepsOf(arrows, 'down') };
  let best = rows;
  for (let start = 0; start < STARTS; start += 1)
    for (const order of sweeps(mixed(rows, start), steps))
      if (crossings(order, steps.down) < crossings(best, steps.down)) best = order;
  return best;
}

/** The same for the same start, on every machine: a linear congruential generator gives each box its key. */
function mixed(rows: Rows, start: number): Rows {
  let key = start;
  return rows.map(row =>
    row
      .map(box => {
        key = (key * 1_103_515_245 + 12_345) % 2_147_483_648;
        return { box, key };
      })
      .sort((one, other) => (start === 0 ? 0 : one.key - other.key))
      .map(({ box }) => box),
  );
}

/** The orders found by going down and up through the rows. */
function sweeps(start: Rows, steps: BothWays): readonly Rows[] {
  const found: Rows[] = [];
  let rows = [...start];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const toward = sweep % 2 === 0 ? 'up' : 'down';
    const order = toward === 'up' ? rows.keys() : [...rows.keys()].reverse();
    for (const index of order) {
      const near = rows[toward === 'up' ? index - 1 : index + 1];
      const row = rows[index];
      if (near && row) rows[index] = sortedByNeighbours(row, near, steps[toward]);
    }
    for (const index of rows.keys()) rows[index] = withFewerCrossings(rows, index, steps);
    found.push(rows);
    rows = [...rows];
  }
  return found;
}

function sortedByNeighbours(row: readonly Box[], near: readonly Box[], steps: Steps): Box[] {
  const at = new Map(near.map(({ id }, index) => [id, index]));
  const keys = new Map(
    row.map(({ id }, index) => [id, mean((steps.get(id) ?? []).map(step => at.get(step) ?? 0)) ?? index]),
  );
  return [...row].sort((one, other) => (keys.get(one.id) ?? 0) - (keys.get(other.id) ?? 0));
}

/** Two boxes that stand side by side change places where fewer arrows cross then. */
function withFewerCrossings(rows: Rows, index: number, { up, down }: BothWays): Box[] {
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

const crossings = (rows: Rows, down: Steps): number =>
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
