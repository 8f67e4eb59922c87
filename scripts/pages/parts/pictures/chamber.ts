// Who voted how, as seats: those for on one bench, those against on another, those who abstained between the benches.
//
//   (Fo)(Li)(Th)   ( ? )   [Ca][Il]
//   (Tr)(Ya)               [Ma][Ru]
//
// The sides differ in shape and not in colour. The names stand in words below, so a screen reader passes over the picture.

import { SIDES, type Side, type Vote } from '../../../model/vote.ts';
import { draw, written } from './svg.ts';

/** In pixels: from one seat to the next, and between two benches. */
const SEAT = 28;
const GAP = 16;
/** More than these would not fit beside one another on a phone. */
const MOST_IN_A_ROW = 9;

/** The seats of those whose names were recorded; empty where there are too few to make a picture. */
export function chamberSvg(names: Vote['names']): string {
  const benches = ORDER.map(side => ({ side, names: names[side].map(({ name }) => name) })).filter(
    bench => bench.names.length > 0,
  );
  const total = SIDES.reduce((sum, side) => sum + names[side].length, 0);
  if (total < 3) return '';
  const rows = Math.max(1, Math.ceil(total / MOST_IN_A_ROW));
  let x = 0;
  const seats = benches.flatMap(bench => {
    const start = x;
    x += SEAT * Math.ceil(bench.names.length / rows) + GAP;
    return bench.names.map((name, index) =>
      seat(bench.side, name, start + SEAT * Math.floor(index / rows), SEAT * (index % rows)),
    );
  });
  const [width, height] = [x - GAP, SEAT * rows];
  return draw(
    'svg',
    { class: 'chamber', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    ...seats,
  );
}

/** From one side of the room to the other. */
const ORDER: readonly Side[] = ['for', 'abstained', 'against'];

function seat(side: Side, name: string, left: number, top: number): string {
  const [x, y, half] = [left + SEAT / 2, top + SEAT / 2, SEAT / 2 - 2];
  const shape =
    side === 'against'
      ? draw('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half })
      : draw('circle', { cx: x, cy: y, r: half });
  const letters = draw('text', { x, y, dy: '0.35em', 'text-anchor': 'middle' }, written(lettersOf(name)));
  return draw(
    'g',
    { class: `chamber__seat chamber__seat--${side}` },
    draw('title', {}, written(name)),
    shape,
    letters,
  );
}

/** "Councillor Ruth Adeyemi" => "Ad": the surname is what minutes call people by. */
const lettersOf = (name: string): string => [...(name.split(/\s+/).at(-1) ?? '')].slice(0, 2).join('');
