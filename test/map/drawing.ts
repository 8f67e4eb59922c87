// The drawing of the rooms as SVG: boxes in rows, arrows that lead down to what is imported.

import type { Placed } from './box.ts';
import { type Layers, layersOf } from './layers.ts';
import { notesOf, ROOM, type Row, roomHeight, roomShape } from './room-shape.ts';
import type { Room, Use } from './rooms.ts';
import { escaped, round, STYLE, textShape } from './svg.ts';
import { arrowShape, countShape, type Ends, routesOf } from './use-shape.ts';

const PASSAGE = 26;
const ROW_GAP = 54;
const MARGIN = 24;
const HEAD = 96;

const EXPLANATION = [
  'An arrow leads down to a room that is imported; its number counts the imports, those of types too.',
  '“Also” names imports that the arrows show by a longer way. Dashed: files are read from disk, not imported.',
];

/**
 * @returns an SVG; the same rooms and uses give the same bytes
 * @throws where rooms stand in a circle
 */
export function drawRooms(rooms: readonly Room[], uses: readonly Use[]): string {
  const sizes = { room: ROOM.width + ROOM.gap, passage: PASSAGE };
  const layers = layersOf(
    rooms.map(({ name }) => name),
    uses,
    sizes,
  );
  const notes = new Map(rooms.map(room => [room.name, notesOf(room, layers.implied)]));
  const rows = rowsOf(layers, notes);
  const routes = routesOf(layers.arrows, endsOf(rows));

  const xs = layers.rows.flatMap(row => row.map(({ x }) => x));
  const left = round(Math.min(...xs) - ROOM.width / 2 - MARGIN);
  const width = round(Math.max(...xs) + ROOM.width / 2 + MARGIN - left);
  const height = round((rows.at(-1)?.bottom ?? 0) + MARGIN);
  const shapes = [
    `<rect class="ground" x="${left}" width="${width}" height="${height}"/>`,
    textShape('title', left + MARGIN, 36, 'The rooms of the code, and what they import'),
    ...EXPLANATION.map((line, index) => textShape('note', left + MARGIN, 58 + 18 * index, line)),
    ...routes.map(arrowShape),
    ...rows.flatMap(row => row.boxes.flatMap(({ room, x }) => roomShape(row, x, room, notes))),
    ...routes.map(countShape),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<!-- Made by "npm run map" from the code itself: do not edit. -->
<title id="title">The rooms of the code, and what they import</title>
<desc id="desc">${escaped(descriptionOf(layers, uses))}</desc>
<style>${STYLE}</style>
${shapes.filter(shape => shape !== '').join('\n')}
</svg>
`;
}

function rowsOf({ rows }: Layers, notes: ReadonlyMap<string, readonly string[]>): readonly Row[] {
  let top = HEAD;
  return rows.map(boxes => {
    const height = Math.max(
      ...boxes.map(({ room }) => (room === undefined ? 0 : roomHeight(notes.get(room)))),
    );
    const row = { top, bottom: top + height, boxes };
    top = row.bottom + ROW_GAP;
    return row;
  });
}

const endsOf = (rows: readonly Row[]): ReadonlyMap<string, Ends> =>
  new Map(
    rows.flatMap(({ top, bottom, boxes }) =>
      boxes.map(({ id, x }: Placed) => [id, { x, top, bottom }] as const),
    ),
  );

/** The whole drawing in words. */
function descriptionOf(layers: Layers, uses: readonly Use[]): string {
  const names = layers.rows.flatMap(row => row.flatMap(({ room }) => room ?? []));
  const sentences = names.map(name => {
    const own = uses.filter(({ from }) => from === name).map(useInWords);
    return `${name} ${own.length === 0 ? 'imports nothing' : own.join(', ')}.`;
  });
  return ['From the top; no room imports one above it.', ...sentences].join(' ');
}

const useInWords = ({ to, count, isNamed }: Use): string =>
  isNamed ? `reads the files of ${to}` : `imports ${to} ${count === 1 ? 'once' : `${count} times`}`;
