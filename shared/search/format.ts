// How numbers and sorted words are written in the files of the search index. Shared by the build and the browser.
//
// Why letters and not bytes? A script is the one kind of file that a page may load from a folder on disk, and a script
// holds text. Compressed, numbers written so are four hundredths longer than bytes.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128);
for (let value = 0; value < 64; value += 1) VALUES[LETTERS.charCodeAt(value)] = value;

/** A whole number from 0, five bits a letter, the lowest first; the sixth bit says that more follow: 5 => "F", 100 => "kD". */
export function writeNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest > 31) {
    text += LETTERS[(rest & 31) | 32];
    rest >>>= 5;
  }
  return text + LETTERS[rest];
}

/** A number below 64 in one letter, whatever stands beside it. */
export const writeSign = (value: number): string => LETTERS.charAt(value);
export const readSign = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? 0;

/** Where in a text of numbers a reader is. */
export interface Cursor {
  readonly text: string;
  at: number;
}

export const cursorOf = (text: string): Cursor => ({ text, at: 0 });

export function readNumber(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; ; shift += 5) {
    const digit = VALUES[cursor.text.charCodeAt(cursor.at)] ?? 0;
    cursor.at += 1;
    value |= (digit & 31) << shift;
    if (digit < 32) return value;
  }
}

/** All numbers of a text. */
export function readNumbers(text: string): number[] {
  const cursor = cursorOf(text);
  const numbers: number[] = [];
  while (cursor.at < text.length) numbers.push(readNumber(cursor));
  return numbers;
}

/** Sorted words without spaces, each as what it shares with the one before and the rest: "plan planned" => "Aplan Ened". */
export function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map(word => {
      let shared = 0;
      while (shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return writeNumber(shared) + word.slice(shared);
    })
    .join(' ');
}

export function readWords(text: string): string[] {
  if (text === '') return [];
  let before = '';
  return text.split(' ').map(written => {
    const cursor = cursorOf(written);
    const shared = readNumber(cursor);
    before = before.slice(0, shared) + written.slice(cursor.at);
    return before;
  });
}

/** The place of the last bound that is not after the key, in sorted bounds; 0 where all are after it. */
export function placeIn<Key extends string | number>(bounds: readonly Key[], key: Key): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] ?? key) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
