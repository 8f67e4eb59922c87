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

export function visitWords(bytes: Uint8Array, wrapping: Wrapping, { word, row }: Visitor): void {
  const keys = new Float64Array(IN_A_ROW);
  const starts = new Int32Array(IN_A_ROW);
  let count = 0;
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    const skipped = skipFrom(bytes, at, wrapping);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const from = at;
    let first = 0x811c9dc5;
    let second = 0x1000193;
    for (; at < length; at += 1) {
      const byte = lower(bytes[at] ?? 0);
      if (!isLetter(byte) || isSymbol(bytes, at)) break;
      first = Math.imul(first ^ byte, 0x01000193);
      second = Math.imul(second ^ byte, 0x85ebca6b) ^ (second >>> 13);
    }
    const key = keyOf(first, second);
    word(key, from, at);
    keys[count % IN_A_ROW] = key;
    starts[count % IN_A_ROW] = from;
    count += 1;
    if (count < IN_A_ROW) continue;
    let a = 0;
    let b = 0;
    for (let back = 0; back < IN_A_ROW; back += 1) {
      const one = keys[(count + back) % IN_A_ROW] ?? 0;
      a = Math.imul(a ^ (one >>> 0), 0x9e3779b1);
      b = Math.imul(b ^ Math.floor(one / 0x100000000), 0x85ebca6b) ^ (a >>> 7);
    }
    row(keyOf(a, b), starts[count % IN_A_ROW] ?? from, at);
  }
}

const keyOf = (first: number, second: number): number => (first >>> 0) + (second & 0x1fffff) * 0x100000000;

const lower = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);

const isLetter = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte >= 0x80;

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
  if (isLetter(lower(byte))) return at;
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
