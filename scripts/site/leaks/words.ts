// Words of a text as numbers, whatever stands between them: tags, escapes, punctuation, capitals.
//
// Every file of a site is gone through with this, so it works on bytes: a letter is one of ASCII's, or any byte of another
// letter's. A word, and five words in a row, are each known by a number of 53 bits.

/** So many words in a row are known again, wherever they stand. */
const IN_A_ROW = 5;

export interface Visitor {
  /** `from` and `to` are bytes. */
  readonly word: (key: number, from: number, to: number) => void;
  readonly row: (key: number, from: number, to: number) => void;
}

/** What surrounds the words: HTML and XML have tags and character references, JSON and scripts have escapes. */
export type Wrapping = 'tags' | 'escapes' | 'none';

/**
 * What is looked for, roughly: a byte for each word, and for each two last words of a row, by their lowest bits. Nearly all
 * words of a site fall through it, and only of the others the whole number is made.
 */
export interface Sieve {
  readonly words: Uint8Array;
  readonly pairs: Uint8Array;
}

const SIEVE = 2 ** 18;

/** Fills a sieve from the texts of rows, and from the keys of words. */
export function sieveOf(texts: Iterable<string>, words: Iterable<number>): Sieve {
  const sieve = { words: new Uint8Array(SIEVE), pairs: new Uint8Array(SIEVE) };
  for (const text of texts) scan(Buffer.from(text), 'none', {}, undefined, sieve.pairs);
  // The lower half of a key is what a word is sieved by.
  for (const key of words) sieve.words[(key % 0x100000000) & (SIEVE - 1)] = 1;
  return sieve;
}

export const visitWords = (
  bytes: Uint8Array,
  wrapping: Wrapping,
  visitor: Partial<Visitor>,
  sieve?: Sieve,
): void => scan(bytes, wrapping, visitor, sieve, undefined);

function scan(
  bytes: Uint8Array,
  wrapping: Wrapping,
  { word, row }: Partial<Visitor>,
  sieve: Sieve | undefined,
  pairs: Uint8Array | undefined,
): void {
  const firsts = new Int32Array(IN_A_ROW);
  const starts = new Int32Array(IN_A_ROW);
  const ends = new Int32Array(IN_A_ROW);
  let count = 0;
  let before = 0;
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    const skipped = skipFrom(bytes, at, wrapping);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const from = at;
    let first = 0x811c9dc5 | 0;
    for (; at < length; at += 1) {
      const byte = LETTERS[bytes[at] ?? 0] ?? 0;
      if (byte === 0 || (byte >= 0xc2 && isSymbol(bytes, at))) break;
      first = Math.imul(first ^ byte, 0x01000193);
    }
    const pair = (Math.imul(before, 0x9e3779b1) ^ first) & (SIEVE - 1);
    before = first;
    if (pairs) pairs[pair] = 1;
    if (word && (!sieve || sieve.words[first & (SIEVE - 1)] === 1))
      word(keyOf(first, secondOf(bytes, from, at)), from, at);
    const place = count % IN_A_ROW;
    firsts[place] = first;
    starts[place] = from;
    ends[place] = at;
    count += 1;
    if (!row || count < IN_A_ROW || (sieve && sieve.pairs[pair] !== 1)) continue;
    let a = 0;
    let b = 0;
    for (let back = 0; back < IN_A_ROW; back += 1) {
      const one = (count + back) % IN_A_ROW;
      a = Math.imul(a ^ (firsts[one] ?? 0), 0x9e3779b1);
      b = Math.imul(b ^ secondOf(bytes, starts[one] ?? 0, ends[one] ?? 0), 0x85ebca6b) ^ (a >>> 7);
    }
    row(keyOf(a, b), starts[count % IN_A_ROW] ?? from, at);
  }
}

/** The other half of a word's number, which few words need. */
function secondOf(bytes: Uint8Array, from: number, to: number): number {
  let second = 0x1000193;
  for (let at = from; at < to; at += 1)
    second = Math.imul(second ^ (LETTERS[bytes[at] ?? 0] ?? 0), 0x85ebca6b) ^ (second >>> 13);
  return second;
}

const keyOf = (first: number, second: number): number => (first >>> 0) + (second & 0x1fffff) * 0x100000000;

/** Each byte of a letter or a figure, in small letters; 0 for every other. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32;
  return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte >= 0x80 ? byte : 0;
});

/** Quotation marks, dashes and the like: U+0080 to U+00BF, U+2000 to U+207F. */
const isSymbol = (bytes: Uint8Array, at: number): boolean => {
  const byte = bytes[at];
  if (byte === 0xc2) return true;
  const next = bytes[at + 1];
  return byte === 0xe2 && (next === 0x80 || next === 0x81);
};

/** Behind what is no word at a place; the place itself where one begins. */
function skipFrom(bytes: Uint8Array, at: number, wrapping: Wrapping): number {
  const byte = bytes[at] ?? 0;
  if (byte >= 0x80) return isSymbol(bytes, at) ? at + (byte === 0xc2 ? 2 : 3) : at;
  if (LETTERS[byte] !== 0) return at;
  if (wrapping === 'tags' && byte === 0x3c) return afterThat(bytes, at, 0x3e, Number.POSITIVE_INFINITY);
  if (wrapping === 'tags' && byte === 0x26) return afterThat(bytes, at, 0x3b, 10);
  if (wrapping === 'escapes' && byte === 0x5c) return at + 2;
  return at + 1;
}

/** Behind the next byte of a kind, if it is near enough. */
function afterThat(bytes: Uint8Array, at: number, end: number, most: number): number {
  const found = bytes.indexOf(end, at);
  return found < 0 || found - at > most ? at + 1 : found + 1;
}
