// The icon of Minute Book in the colour of a site: the drawing by its one colour, and the pictures for home screens pixel by
// pixel, each of which is a mixture of that colour and of white. A site that has icons of its own keeps them as they are.

import { crc32 } from 'node:zlib';
import { unzlibSync, zlibSync } from 'fflate';
import { MAIN } from '../model/colours.ts';

export const ICONS = ['icons/icon.svg', 'icons/icon-192.png', 'icons/icon-512.png'];

export const paintIcon = (file: string, bytes: Buffer, colour: string): Buffer =>
  file.endsWith('.svg')
    ? Buffer.from(bytes.toString('utf8').replaceAll(MAIN, colour))
    : paintPicture(bytes, colour);

/** Red, green, blue and how little is seen through: a byte each. */
const PIXEL = 4;

/** A PNG of eight bits and four channels, as `test/forms/icons.test.ts` draws them: https://www.w3.org/TR/png-3/ */
function paintPicture(png: Buffer, colour: string): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.of();
  const row = header.readUInt32BE(0) * PIXEL;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = unfiltered(unzlibSync(packed), row);
  const painted = new Uint8Array(pixels.length + pixels.length / row);
  const [from, to] = [channels(MAIN), channels(colour)];
  for (let at = 0; at < pixels.length; at += PIXEL) {
    // Each row begins with a byte that says how its pixels are to be read: as they are.
    const place = at + Math.floor(at / row) + 1;
    const share = (255 - (pixels[at] ?? 0)) / (255 - from[0]);
    for (const [channel, value] of to.entries())
      painted[place + channel] = Math.round(255 + (value - 255) * share);
    painted[place + 3] = pixels[at + 3] ?? 255;
  }
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(painted, { level: 9 })),
    chunk('IEND', Buffer.of()),
  ]);
}

type Channels = readonly [red: number, green: number, blue: number];

/** "#17508a" => 23, 80, 138. */
const channels = (colour: string): Channels => {
  const whole = Number.parseInt(colour.slice(1), 16);
  return [whole >> 16, (whole >> 8) & 255, whole & 255];
};

/** So many bytes say that a file is a PNG. */
const SIGNATURE = 8;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Its length, its name, what it holds, and a sum over the last two. */
function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A byte is written as how it differs from one that is guessed from those to its left, above it and above that to its left. */
type Guess = (left: number, above: number, corner: number) => number;

/** By the number of a filter: https://www.w3.org/TR/png-3/#9Filters */
const GUESSES: readonly Guess[] = [
  () => 0,
  left => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** Pixels as they are, from rows of which each begins with the number of its filter. */
function unfiltered(rows: Uint8Array, row: number): Uint8Array {
  const pixels = new Uint8Array((rows.length / (row + 1)) * row);
  for (let at = 0; at < pixels.length; at += 1) {
    const [line, column] = [Math.floor(at / row), at % row];
    const left = column < PIXEL ? 0 : (pixels[at - PIXEL] ?? 0);
    const above = pixels[at - row] ?? 0;
    const corner = column < PIXEL ? 0 : (pixels[at - row - PIXEL] ?? 0);
    const guess = GUESSES[rows[line * (row + 1)] ?? 0];
    pixels[at] = (rows[at + line + 1] ?? 0) + (guess?.(left, above, corner) ?? 0);
  }
  return pixels;
}

/** Paeth's guess. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
