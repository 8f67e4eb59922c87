// Writes very many numbers as text, in the format of `writeNumber`, but into a buffer: joining strings letter by letter
// would take longer than all other work on a term.

import { writeSign } from '../../shared/search/format.ts';

/** The letter of each number below 64. */
const LETTERS = Uint8Array.from({ length: 64 }, (_, value) => writeSign(value).charCodeAt(0));
/** Letters that the longest number takes. */
const LONGEST = 7;

export interface NumberText {
  readonly write: (value: number) => void;
  /** Gives what was written since it was last called. */
  readonly take: () => string;
}

export function numberText(): NumberText {
  let letters = Buffer.alloc(1 << 12);
  let end = 0;
  return {
    write: value => {
      if (end + LONGEST > letters.length) letters = Buffer.concat([letters], 2 * letters.length);
      let rest = value;
      for (; rest > 31; rest >>>= 5) {
        letters[end] = LETTERS[(rest & 31) | 32] ?? 0;
        end += 1;
      }
      letters[end] = LETTERS[rest] ?? 0;
      end += 1;
    },
    take: () => {
      const text = letters.toString('latin1', 0, end);
      end = 0;
      return text;
    },
  };
}
