// Cost against size as a picture: a line a contender on scales by powers of ten. What grows with the archive is straight there;
// what is steeper grows faster.

import { escaped, round, STYLE, textShape } from '../../map/svg.ts';

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

interface Point {
  readonly meetings: number;
  /** Of the processor. */
  readonly seconds: number;
}

interface Scale {
  readonly at: (value: number) => number;
  readonly tens: readonly number[];
}

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 540;
const TOP = 76;
const BOTTOM = 366;
/** Between the names of two lines. */
const APART = 16;
const DASHES = ['none', '8 4', '2 4', '10 4 2 4'];
const TITLE = 'What a build costs, by the number of meetings';

const LINES = `.line { fill: none; stroke: var(--arrow); stroke-width: 2 }
.dot { fill: var(--arrow) }
.grid { fill: none; stroke: var(--rule); stroke-width: 0.5 }
.end { text-anchor: end }
.middle { text-anchor: middle }
`;

/** @returns an SVG; the same figures give the same bytes */
export function chartOf(series: readonly Series[]): string {
  const points = series.flatMap(one => one.points);
  const across = scaleOf(
    points.map(({ meetings }) => meetings),
    LEFT,
    RIGHT,
  );
  const up = scaleOf(
    points.map(({ seconds }) => seconds),
    BOTTOM,
    TOP,
  );
  const names = namesApart(series.map(one => up.at(one.points.at(-1)?.seconds ?? 1)));
  const shapes = [
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    textShape('title', LEFT, 32, TITLE),
    textShape(
      'note',
      LEFT,
      54,
      'Seconds of processor time; each line of the grid is ten times the one before.',
    ),
    ...across.tens.flatMap(ten => [
      `<path class="grid" d="M${across.at(ten)} ${TOP}V${BOTTOM}"/>`,
      textShape('middle', across.at(ten), BOTTOM + 20, many(ten)),
    ]),
    ...up.tens.flatMap(ten => [
      `<path class="grid" d="M${LEFT} ${up.at(ten)}H${RIGHT}"/>`,
      textShape('end', LEFT - 8, up.at(ten) + 4, many(ten)),
    ]),
    textShape('middle', (LEFT + RIGHT) / 2, HEIGHT - 12, 'meetings'),
    ...series.flatMap((one, number) => lineShapes(one, number, across, up, names[number] ?? 0)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc">
<!-- Made by "npm run bench": do not edit. -->
<title id="title">${TITLE}</title>
<desc id="desc">${escaped(series.map(inWords).join(' '))}</desc>
<style>${STYLE}${LINES}</style>
${shapes.join('\n')}
</svg>
`;
}

/** From the power of ten below all values to the one above them. */
function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: value => round(from + ((Math.log10(value) - least) / (most - least)) * (to - from)),
    tens: Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step)),
  };
}

function lineShapes(
  { name, points }: Series,
  number: number,
  across: Scale,
  up: Scale,
  nameAt: number,
): readonly string[] {
  const places = points.map(({ meetings, seconds }) => [across.at(meetings), up.at(seconds)] as const);
  const dash = DASHES[number % DASHES.length];
  return [
    `<path class="line" stroke-dasharray="${dash}" d="M${places.map(place => place.join(' ')).join('L')}"/>`,
    ...places.map(([x, y]) => `<circle class="dot" cx="${x}" cy="${y}" r="3"/>`),
    textShape('note', (places.at(-1)?.[0] ?? RIGHT) + 10, nameAt + 4, name),
  ];
}

/** Heights near the given ones, none so near to another that their names would lie upon each other. */
function namesApart(wanted: readonly number[]): readonly number[] {
  const placed = [...wanted];
  const downwards = wanted.map((_, number) => number).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let lowest = Number.NEGATIVE_INFINITY;
  for (const number of downwards) {
    lowest = Math.max(wanted[number] ?? 0, lowest + APART);
    placed[number] = lowest;
  }
  return placed;
}

const inWords = ({ name, points }: Series): string =>
  `${name}: ${points.map(({ meetings, seconds }) => `${seconds.toFixed(1)} s for ${many(meetings)} meetings`).join(', ')}.`;

const many = (value: number): string => value.toLocaleString('en-GB');
