// Writes a file piece by piece: what the last such file holds already is copied from there.

import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { Chunk } from '../files/published-file.ts';
import type { LastPieces, PlaceOfPiece, PlacesOfPieces } from './last-pieces.ts';

/** A list of a large archive has a hundred thousand short pieces: they are written so many bytes at a time. */
const AT_ONCE = 2 ** 18;

/** Gives where those pieces stand of which is known what they are made of. */
export function writeChunks(target: string, chunks: Iterable<Chunk>, last?: LastPieces): PlacesOfPieces {
  const places = new Map<string, PlaceOfPiece>();
  const file = openSync(target, 'w');
  try {
    let waiting: Uint8Array[] = [];
    let waitingBytes = 0;
    let at = 0;
    for (const chunk of chunks) {
      const bytes = bytesOf(chunk, last);
      if (typeof chunk !== 'string') places.set(chunk.madeOf, [at, at + bytes.length]);
      at += bytes.length;
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes < AT_ONCE) continue;
      writeFileSync(file, Buffer.concat(waiting));
      waiting = [];
      waitingBytes = 0;
    }
    writeFileSync(file, Buffer.concat(waiting));
  } finally {
    closeSync(file);
  }
  return places;
}

function bytesOf(chunk: Chunk, last: LastPieces | undefined): Uint8Array {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return last?.find(chunk.madeOf) ?? Buffer.from(chunk.make());
}
