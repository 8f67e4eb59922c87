// A use in the drawing: an arrow that leaves a room at its lower side and enters another at its upper side.
//
//    ┌──────┐
//    │ site │
//    └─┬──┬─┘
//     10  6        each arrow has a place of its own at the side, in the order of where they lead
//      ╰╮ ╰─╮
//       ▼   ▼

import type { Arrow } from './box.ts';
import { ROOM } from './room-shape.ts';
import type { Use } from './rooms.ts';
import { round, textShape } from './svg.ts';

const TIP = { height: 7, half: 4 } as const;
const COUNT_BELOW = 16;

/** A box, or the point where an arrow passes a row: its middle and its two sides. */
export interface Ends {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Route {
  readonly use: Use;
  /** The first is where the arrow leaves, the last where it enters. */
  readonly stops: readonly Ends[];
}

export function routesOf(arrows: readonly Arrow[], ends: ReadonlyMap<string, Ends>): readonly Route[] {
  const at = (id: string | undefined): Ends => ends.get(id ?? '') ?? { x: 0, top: 0, bottom: 0 };
  const second = ({ way }: Arrow): number => at(way[1]).x;
  const lastButOne = ({ way }: Arrow): number => at(way.at(-2)).x;
  return arrows.map(arrow => {
    const { use, way } = arrow;
    const leaving = arrows.filter(other => other.use.from === use.from);
    const entering = arrows.filter(other => other.use.to === use.to);
    return {
      use,
      stops: [
        { ...at(use.from), x: at(use.from).x + besideMiddle(arrow, leaving, second) },
        ...way.slice(1, -1).map(at),
        { ...at(use.to), x: at(use.to).x + besideMiddle(arrow, entering, lastButOne) },
      ],
    };
  });
}

/** How far from the middle of its side an arrow stands. */
function besideMiddle(arrow: Arrow, own: readonly Arrow[], toward: (arrow: Arrow) => number): number {
  const index = [...own].sort((one, other) => toward(one) - toward(other)).indexOf(arrow);
  return ((index + 1) / (own.length + 1) - 0.5) * ROOM.width;
}

export function arrowShape({ use, stops }: Route): string {
  const [start, ...others] = stops;
  const end = others.at(-1);
  if (!start || !end) return '';
  const tipTop = end.top - TIP.height;
  let drawn = `M${round(start.x)} ${round(start.bottom)}`;
  let from = start;
  for (const stop of others) {
    const [x, y] = [round(stop.x), round(stop === end ? tipTop : stop.top)];
    const middle = round((from.bottom + y) / 2);
    // Leaves and arrives upright, and goes straight down beside the boxes of a row.
    drawn += `C${round(from.x)} ${middle} ${x} ${middle} ${x} ${y}`;
    if (stop !== end) drawn += `V${round(stop.bottom)}`;
    from = stop;
  }
  const tip = `M${round(end.x - TIP.half)} ${round(tipTop)}h${2 * TIP.half}l${-TIP.half} ${TIP.height}z`;
  return `<path class="arrow${use.isNamed ? ' named' : ''}" d="${drawn}"/><path class="tip" d="${tip}"/>`;
}

/** Where the arrow leaves: there the numbers stand apart. */
export function countShape({ use, stops: [start] }: Route): string {
  return use.isNamed || !start
    ? ''
    : textShape('count', start.x, start.bottom + COUNT_BELOW, String(use.count));
}
