// A room in the drawing: a box with its name, the number of its files, and what no arrow shows.

import type { Placed } from './box.ts';
import type { Room, Use } from './rooms.ts';
import { round, textShape } from './svg.ts';

export const ROOM = { width: 160, gap: 20, padding: 10 } as const;
const NAME_HEIGHT = 17;
const LINE_HEIGHT = 14.5;
const LETTERS_A_LINE = 23;

export interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly boxes: readonly Placed[];
}

/** What stands below the name, in lines that fit: "62 files", "also model 107, files 17". */
export function notesOf({ name, files }: Room, implied: readonly Use[]): readonly string[] {
  const also = implied
    .filter(({ from }) => from === name)
    .sort((one, other) => other.count - one.count)
    .map(({ to, count }) => `${to} ${count}`);
  const lines = [files === 1 ? '1 file' : `${files} files`];
  let line = 'also';
  for (const [index, use] of also.entries()) {
    const words = index === also.length - 1 ? use : `${use},`;
    if (`${line} ${words}`.length > LETTERS_A_LINE) {
      lines.push(line);
      line = words;
    } else line = `${line} ${words}`;
  }
  return also.length === 0 ? lines : [...lines, line];
}

export const roomHeight = (notes: readonly string[] = []): number =>
  2 * ROOM.padding + NAME_HEIGHT + notes.length * LINE_HEIGHT - 4;

export function roomShape(
  { top, bottom }: Row,
  x: number,
  room: string | undefined,
  notes: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (room === undefined) return [];
  const left = x - ROOM.width / 2;
  const inside = left + ROOM.padding;
  const firstLine = top + ROOM.padding + NAME_HEIGHT + 11;
  return [
    `<rect class="room" x="${round(left)}" y="${round(top)}" width="${ROOM.width}" height="${round(bottom - top)}" rx="5"/>`,
    textShape('name', inside, top + ROOM.padding + 13, room),
    ...(notes.get(room) ?? []).map((line, index) =>
      textShape('also', inside, firstLine + index * LINE_HEIGHT, line),
    ),
  ];
}
