// Where each room stands in the drawing: computed, so that a new room needs no placing by hand.
//
// This is the usual way to draw a graph that has a direction (Sugiyama, Tagawa and Toda 1981): each room in a row above all
// that it uses, long arrows cut into a piece for each row, rows ordered so that few arrows cross (order.ts), then each box
// moved near its neighbours (columns.ts). Why not a library: dagre would be two more dependencies for one drawing of some
// 25 boxes.

import type { Arrow, Box, Placed, Sizes } from './box.ts';
import { reachable } from './circles.ts';
import { placed } from './columns.ts';
import { inGoodOrder } from './order.ts';
import type { Use } from './rooms.ts';

export interface Layers {
  /** From the top; the last row uses nothing. */
  readonly rows: readonly (readonly Placed[])[];
  readonly arrows: readonly Arrow[];
  /** Uses that a longer way down shows as well: minutebook.ts → commands → model says that commands come before model. */
  readonly implied: readonly Use[];
}

/** @throws where there is a circle: it has no direction to draw */
export function layersOf(rooms: readonly string[], uses: readonly Use[], sizes: Sizes): Layers {
  const reached = reachable(uses);
  const circular = rooms.find(room => reached.get(room)?.has(room));
  if (circular !== undefined) throw new Error(`${circular} stands in a circle of imports`);

  const isImplied = ({ from, to }: Use): boolean =>
    uses.some(use => use.from === from && use.to !== to && reached.get(use.to)?.has(to));
  const shown = uses.filter(use => !isImplied(use));
  const heights = heightsOf(rooms, uses);
  const arrows = shown.map(use => ({ use, way: wayOf(use, heights) }));
  const rows = inGoodOrder(rowsOf(heights, arrows), arrows);
  return { rows: placed(rows, arrows, sizes), arrows, implied: uses.filter(isImplied) };
}

/** A wider drawing would be too small to read on a page. */
const MOST_A_ROW = 4;

/**
 * The row of each room, counted from the bottom: above all that it uses. Where a row is full, those with the longest way up
 * stand in it, so that the drawing stays as low as it can (list scheduling).
 */
function heightsOf(rooms: readonly string[], uses: readonly Use[]): ReadonlyMap<string, number> {
  const waysUp = longestWaysUp(rooms, uses);
  const heights = new Map<string, number>();
  for (let height = 0; heights.size < rooms.length; height += 1) {
    const ready = rooms
      .filter(room => !heights.has(room) && uses.every(({ from, to }) => from !== room || heights.has(to)))
      .sort((one, other) => (waysUp.get(other) ?? 0) - (waysUp.get(one) ?? 0));
    for (const room of ready.slice(0, MOST_A_ROW)) heights.set(room, height);
  }
  return heights;
}

function longestWaysUp(rooms: readonly string[], uses: readonly Use[]): ReadonlyMap<string, number> {
  const ways = new Map<string, number>();
  const wayUp = (room: string): number => {
    const way =
      ways.get(room) ??
      Math.max(0, ...uses.filter(({ to }) => to === room).map(({ from }) => wayUp(from) + 1));
    ways.set(room, way);
    return way;
  };
  for (const room of rooms) wayUp(room);
  return ways;
}

function wayOf({ from, to }: Use, heights: ReadonlyMap<string, number>): readonly string[] {
  const [top, bottom] = [heights.get(from) ?? 0, heights.get(to) ?? 0];
  const between = Array.from({ length: top - bottom - 1 }, (_, index) => `${from} ${to} ${top - index - 1}`);
  return [from, ...between, to];
}

function rowsOf(heights: ReadonlyMap<string, number>, arrows: readonly Arrow[]): readonly (readonly Box[])[] {
  const highest = Math.max(...heights.values());
  const rows = Array.from({ length: highest + 1 }, (): Box[] => []);
  for (const [room, height] of [...heights].sort(([one], [other]) => (one < other ? -1 : 1)))
    rows[highest - height]?.push({ id: room, room });
  for (const { use, way } of arrows) {
    const first = highest - (heights.get(use.from) ?? 0);
    for (const [index, id] of way.slice(1, -1).entries()) rows[first + index + 1]?.push({ id });
  }
  return rows;
}
