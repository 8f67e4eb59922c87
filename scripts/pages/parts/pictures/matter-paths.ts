// A matter's way through the committees: a row for each, with a numbered mark at each step on an axis of whole years.
//
//   Cabinet            │    (1)      │        (4) │
//   Council            │             │ (3)        │(5)
//                      2024          2025         2026
//
// Places are in parts of the width and sizes in ems, so the picture fits any screen and its words grow with the page's.

import { daysBetween, type IsoDate, yearOf } from '../../../model/calendar.ts';
import { draw, percent, written } from './svg.ts';

export interface PathStep {
  /** The row it stands in. */
  readonly committee: string;
  readonly date: IsoDate;
  /** Where its mark leads. */
  readonly href: string;
  /** What its mark says to whoever cannot see where it stands. */
  readonly label: string;
  readonly isDecided: boolean;
}

export interface MatterPaths {
  readonly rows: readonly { readonly committee: string; readonly lineHtml: string }[];
  readonly axisHtml: string;
}

/** Of the width, free at both ends so that a mark there is not cut. */
const MARGIN = 0.045;
/** Of the width: on the narrowest screen a mark is 24 pixels wide, and two must not touch. */
const CLEARANCE = 0.09;
/** In ems. */
const LANE = 2.1;
const RADIUS = 0.85;
const MOST_YEARS_NAMED = 8;

/** The picture of a matter's steps, which are numbered from 1 in the order given, oldest first. */
export function matterPaths(steps: readonly PathStep[]): MatterPaths {
  const years = yearsOf(steps);
  const placed = steps.map((step, index) => ({ ...step, number: index + 1, x: placeOf(step.date, years) }));
  const committees = [...new Set(steps.map(step => step.committee))];
  return {
    rows: committees.map(committee => ({
      committee,
      lineHtml: rowSvg(
        placed.filter(step => step.committee === committee),
        years,
      ),
    })),
    axisHtml: axisSvg(years),
  };
}

interface PlacedStep extends PathStep {
  readonly number: number;
  /** From 0 to 1. */
  readonly x: number;
}

/** First and last year, and the year after, where the axis ends. */
interface Years {
  readonly first: number;
  readonly end: number;
}

function yearsOf(steps: readonly PathStep[]): Years {
  const years = steps.map(({ date }) => yearOf(date));
  return { first: Math.min(...years), end: Math.max(...years) + 1 };
}

function placeOf(date: IsoDate, { first, end }: Years): number {
  const start = `${first}-01-01`;
  const part = daysBetween(start, date) / daysBetween(start, `${end}-01-01`);
  return MARGIN + part * (1 - 2 * MARGIN);
}

function rowSvg(steps: readonly PlacedStep[], years: Years): string {
  const lanes = lanesOf(steps);
  const height = LANE * (Math.max(...lanes) + 1);
  return draw(
    'svg',
    { class: 'paths__line', width: '100%', height: `${round(height)}em` },
    ...yearLines(years),
    draw('line', { class: 'paths__track', x1: 0, x2: '100%', y1: laneAt(0), y2: laneAt(0) }),
    ...steps.map((step, index) => markOf(step, lanes[index] ?? 0)),
  );
}

/** A lane for each step: one below where the mark before it is too near. */
function lanesOf(steps: readonly PlacedStep[]): readonly number[] {
  const ends: number[] = [];
  return steps.map(({ x }) => {
    const free = ends.findIndex(end => x - end >= CLEARANCE);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x;
    return lane;
  });
}

const round = (ems: number): number => Math.round(ems * 100) / 100;
const laneAt = (lane: number): string => `${round((lane + 0.5) * LANE)}em`;

function markOf({ number, x, href, label, isDecided }: PlacedStep, lane: number): string {
  const [cx, cy] = [percent(x), laneAt(lane)];
  return draw(
    'a',
    { class: `paths__step${isDecided ? ' paths__step--decided' : ''}`, href, 'aria-label': label },
    draw('circle', { cx, cy, r: `${RADIUS}em` }),
    draw('text', { x: cx, y: cy, dy: '0.36em', 'text-anchor': 'middle' }, written(String(number))),
  );
}

const range = (first: number, end: number, by = 1): readonly number[] =>
  Array.from({ length: Math.ceil((end - first) / by) }, (_, index) => first + index * by);

const yearLines = (years: Years): readonly string[] =>
  range(years.first, years.end + 1).map(year => {
    const x = percent(placeOf(`${year}-01-01`, years));
    return draw('line', { class: 'paths__year', x1: x, x2: x, y1: 0, y2: '100%' });
  });

/** The years below the rows. It repeats what the marks say, so a screen reader passes over it. */
function axisSvg(years: Years): string {
  const every = Math.ceil((years.end - years.first) / MOST_YEARS_NAMED);
  return draw(
    'svg',
    { class: 'paths__axis', width: '100%', height: '1.5em', 'aria-hidden': 'true' },
    ...range(years.first, years.end, every).map(year => {
      const middle = (placeOf(`${year}-01-01`, years) + placeOf(`${year + 1}-01-01`, years)) / 2;
      return draw('text', { x: percent(middle), y: '1.1em', 'text-anchor': 'middle' }, written(String(year)));
    }),
  );
}
