// The pieces of a file that was published: those that are made of the same are copied into the new one.

import { readFileSync } from 'node:fs';

/** From where to where a piece stands, in bytes. */
export type PlaceOfPiece = readonly [from: number, to: number];

/** By checksums of what the pieces were made of. */
export type PlacesOfPieces = ReadonlyMap<string, PlaceOfPiece>;

export interface LastPieces {
  /** The bytes of a piece; undefined where none was made of this. */
  readonly find: (madeOf: string) => Uint8Array | undefined;
}

/** Reads the file when the first piece is found in it. */
export function lastPieces(file: string, places: PlacesOfPieces | undefined): LastPieces {
  let bytes: Uint8Array | undefined;
  return {
    find: madeOf => {
      const place = places?.get(madeOf);
      if (!place) return undefined;
      bytes ??= readFileSync(file);
      return bytes.subarray(...place);
    },
  };
}
