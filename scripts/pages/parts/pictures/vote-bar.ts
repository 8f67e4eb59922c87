// A vote as a bar whose parts differ in shape and not in colour: it reads the same in print and in forced colours.
//
//   ██████████████ ▌▌▌▌▌ ───
//   for            against  abstained
//
// The numbers stand in words beside it, so a screen reader passes over the bar.

import { SIDES, type Side, type Vote } from '../../../model/vote.ts';
import type { Words } from '../../../words/words.ts';
import { draw } from './svg.ts';

const WIDTH = 120;
const HEIGHT = 10;
const GAP = 2;

const STROKES: Readonly<Record<Side, Readonly<Record<string, string | number>>>> = {
  for: { 'stroke-width': HEIGHT },
  against: { 'stroke-width': HEIGHT, 'stroke-dasharray': '2 2' },
  abstained: { 'stroke-width': 2 },
};

/** The bar of a vote as SVG; empty where nobody was counted. */
export function voteBarSvg(counts: Vote['counts']): string {
  const countOf = (side: Side): number => counts[side] ?? 0;
  const voted = SIDES.filter(side => countOf(side) > 0);
  const total = voted.reduce((sum, side) => sum + countOf(side), 0);
  if (total === 0) return '';
  const drawn = WIDTH - GAP * (voted.length - 1);
  let start = 0;
  const parts = voted.map(side => {
    const length = (drawn * countOf(side)) / total;
    const part = strokeOf(side, start, length);
    start += length + GAP;
    return part;
  });
  return bar(WIDTH, parts);
}

const strokeOf = (side: Side, x: number, length: number): string =>
  draw('line', { x1: x, x2: x + length, y1: HEIGHT / 2, y2: HEIGHT / 2, ...STROKES[side] });

const bar = (width: number, parts: readonly string[]): string =>
  draw(
    'svg',
    {
      class: 'vote-bar',
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      stroke: 'currentColor',
      'aria-hidden': 'true',
    },
    ...parts,
  );

/** What the parts of a bar mean. */
export interface VoteKeyEntry {
  readonly text: string;
  readonly barHtml: string;
}

const KEY_WIDTH = 22;

export const voteKey = ({ decisions }: Words): readonly VoteKeyEntry[] =>
  SIDES.map(side => ({
    text: decisions.sides[side],
    barHtml: bar(KEY_WIDTH, [strokeOf(side, 0, KEY_WIDTH)]),
  }));
