// Counts as bars below one another, each with its words: a picture that answers the question above it.
//
//   How many members came to each meeting?
//   27 February 2025   ██████████████▌▌▌▌     14 present, 2 apologies
//   15 May 2025        ████████████████       16 present
//
// Parts differ in shape and not in colour, as those of a vote do (vote-bar.ts). The words say all that a bar shows, so a screen reader
// passes over it. Plain SVG and no library of charts: there are bars alone, made when the site is built, without a script or a style of
// their own.

import type { Link } from '../../link.ts';
import { type Attributes, draw, percent } from './svg.ts';

export interface BarsView {
  readonly question: string;
  /** What the parts of a bar mean; empty where there is one part alone. */
  readonly key: readonly BarKeyEntry[];
  readonly rows: readonly { readonly label: Link; readonly barHtml: string; readonly words: string }[];
}

interface BarKeyEntry {
  readonly text: string;
  readonly barHtml: string;
}

export interface BarRow {
  /** Without an address where it leads nowhere. */
  readonly label: Link;
  /** One for each name of the key. */
  readonly counts: readonly number[];
  /** All that the bar shows. */
  readonly words: string;
}

/** What names the parts, in their order; there are as many shapes. */
export const MOST_PARTS = 4;

const HEIGHT = 12;
const SHAPES: readonly Attributes[] = [
  { 'stroke-width': HEIGHT },
  { 'stroke-width': HEIGHT, 'stroke-dasharray': '2 2' },
  { 'stroke-width': HEIGHT / 4 },
  { 'stroke-width': HEIGHT / 2, 'stroke-dasharray': '1 4' },
];

/** Of the width, between two parts. */
const GAP = 0.006;

/** Undefined where there are no two rows to be compared. Parts that nothing counts are left out of the key. */
export function viewBars(
  question: string,
  parts: readonly string[],
  rows: readonly BarRow[],
): BarsView | undefined {
  const filled = rows.filter(({ counts }) => sum(counts) > 0);
  if (filled.length < 2) return undefined;
  const most = Math.max(...filled.map(({ counts }) => sum(counts)));
  const used = parts.flatMap((text, at) =>
    filled.some(({ counts }) => (counts[at] ?? 0) > 0) ? [{ text, at }] : [],
  );
  return {
    question,
    key:
      used.length < 2
        ? []
        : used.map(({ text, at }) => ({ text, barHtml: svg('bars__sample', strokeOf(at, 0, 1)) })),
    rows: filled.map(({ label, counts, words }) => ({ label, words, barHtml: barSvg(counts, most) })),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** The longest bar has the whole width, but for its gaps. */
function barSvg(counts: readonly number[], most: number): string {
  const drawn = 1 - GAP * (MOST_PARTS - 1);
  let start = 0;
  const parts = counts.flatMap((count, at) => {
    if (count === 0) return [];
    const length = (drawn * count) / most;
    const part = strokeOf(at, start, length);
    start += length + GAP;
    return [part];
  });
  return svg('bars__bar', ...parts);
}

const strokeOf = (part: number, start: number, length: number): string =>
  draw('line', {
    x1: percent(start),
    x2: percent(start + length),
    y1: HEIGHT / 2,
    y2: HEIGHT / 2,
    ...SHAPES[part],
  });

const svg = (name: string, ...inside: readonly string[]): string =>
  draw('svg', { class: name, height: HEIGHT, stroke: 'currentColor', 'aria-hidden': 'true' }, ...inside);
