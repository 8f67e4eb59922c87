// What to look for: the words that stand in nothing but what was withheld.

import { type Sieve, sieveOf, visitWords } from './words.ts';

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
  readonly sieve: Sieve;
}

/**
 * Names and numbers are looked for one by one, all else five words in a row: single words of a text come up anywhere. What
 * also stands in one of `publicTexts` is no secret.
 */
export function needlesOf(secrets: readonly Secret[], publicTexts: Iterable<string>): Needles {
  const words = new Map<number, Secret>();
  const rows = new Map<number, Secret>();
  for (const secret of secrets) {
    for (const block of blocksOf(secret.text)) {
      const bytes = Buffer.from(block);
      visitWords(bytes, 'none', {
        word: (key, from, to) => {
          if (isNameOrNumber(bytes, from, to)) words.set(key, secret);
        },
        row: key => void rows.set(key, secret),
      });
    }
  }
  const sieve = sieveOf(
    secrets.flatMap(({ text }) => blocksOf(text)),
    words.keys(),
  );
  for (const text of publicTexts) {
    if (words.size + rows.size === 0) break;
    visitWords(
      Buffer.from(text),
      'none',
      { word: key => void words.delete(key), row: key => void rows.delete(key) },
      sieve,
    );
  }
  return { words, rows, sieve };
}

/** Where a paragraph, an entry or a cell ends, other words may follow on a page than in the file: “noted. Resolved: That”. */
const blocksOf = (text: string): readonly string[] => text.split(/\n\s*\n|\n\s*(?=[-*+|#>]|\d+[.)])|\|/);

/** A name of four letters and more, for “Lee” may be the beginning of anything; a number that is longer than a year. */
function isNameOrNumber(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  const isCapital = first >= 65 && first <= 90;
  const isDigit = first >= 48 && first <= 57;
  const length = to - from;
  return (isCapital && length >= 4) || (isDigit && length >= 6);
}
