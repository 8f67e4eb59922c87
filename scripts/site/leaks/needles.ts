// What to look for: the words that stand in nothing but what was withheld.

import { visitWords } from './words.ts';

/** A text that must be in no output. */
export interface Secret {
  /** The minutes file that it belongs to, from the content folder. */
  readonly file: string;
  /** What it was, in words: “item 5, which is withdrawn”. */
  readonly what: string;
  readonly text: string;
}

export interface Needles {
  /** The secret to which a word, or five words in a row, belongs alone. */
  readonly words: ReadonlyMap<number, Secret>;
  readonly rows: ReadonlyMap<number, Secret>;
}

/**
 * Names and numbers are looked for one by one, all else five words in a row: single words of a text come up anywhere. What
 * also stands in one of `publicTexts` is no secret.
 */
export function needlesOf(secrets: readonly Secret[], publicTexts: Iterable<string>): Needles {
  const words = new Map<number, Secret>();
  const rows = new Map<number, Secret>();
  for (const secret of secrets) {
    const bytes = Buffer.from(secret.text);
    visitWords(bytes, 'none', {
      word: (key, from, to) => {
        if (isNameOrNumber(bytes, from, to)) words.set(key, secret);
      },
      row: key => void rows.set(key, secret),
    });
  }
  for (const text of publicTexts) {
    if (words.size + rows.size === 0) break;
    visitWords(Buffer.from(text), 'none', {
      word: key => void words.delete(key),
      row: key => void rows.delete(key),
    });
  }
  return { words, rows };
}

/** A name of four letters and more, for “Lee” may be the beginning of anything; a number that is longer than a year. */
function isNameOrNumber(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  const isCapital = first >= 65 && first <= 90;
  const isDigit = first >= 48 && first <= 57;
  const length = to - from;
  return (isCapital && length >= 4) || (isDigit && length >= 6);
}
