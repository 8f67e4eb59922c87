// Very many numbers as text, in the format of `writeNumber`, but in a buffer: joining strings letter by letter would take longer
// than all other work on a term.

import { writeSign } from '../../shared/search/format.ts';

/** The letter of each number below 64, and the number of each letter. */
const LETTERS = Uint8Array.from({ length: 64 }, (_, value) => writeSign(value).charCodeAt(0));
const VALUES = new Uint8Array(128);
for (const [value, letter] of LETTERS.entries()) VALUES[letter] = value;
/** Letters that the longest number takes. */
const LONGEST = 7;

export interface NumberBytes {
  readonly write: (value: number) => void;
  /** Writes a letter that is no number. */
  readonly writeLetter: (letter: number) => void;
  readonly copy: (letters: Uint8Array) => void;
  readonly length: () => number;
  /** All that was written. */
  readonly bytes: () => Uint8Array;
}

/** @param room For so many letters there is room at first: where it ends, all are copied. */
export function numberBytes(room = 1 << 12): NumberBytes {
  let letters = Buffer.alloc(room);
  let end = 0;
  const makeRoom = (more: number): void => {
    if (end + more > letters.length) letters = Buffer.concat([letters], 2 * (end + more));
  };
  return {
    write: value => {
      makeRoom(LONGEST);
      let rest = value;
      for (; rest > 31; rest >>>= 5) {
        letters[end] = LETTERS[(rest & 31) | 32] ?? 0;
        end += 1;
      }
      letters[end] = LETTERS[rest] ?? 0;
      end += 1;
    },
    writeLetter: letter => {
      makeRoom(1);
      letters[end] = letter;
      end += 1;
    },
    copy: others => {
      makeRoom(others.length);
      letters.set(others, end);
      end += others.length;
    },
    length: () => end,
    bytes: () => letters.subarray(0, end),
  };
}

/** Reads one number after another. */
export function numberReader(letters: Uint8Array, start: number): () => number {
  let at = start;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = VALUES[letters[at] ?? 0] ?? 0;
      at += 1;
      value |= (digit & 31) << shift;
      if (digit < 32) return value;
    }
  };
}
