// Gives each different word a number, and reads a text as a list of such numbers. A known word is recognised letter by
// letter, without making a string of it: those strings would be most of the cost of building an index.

import { isJoint } from '../../shared/search/compounds.ts';
import { WORDS } from '../../shared/search/tokens.ts';

export interface KnownWords {
  /** The number of each word of a text, in order; numbers are given from 0 as words are first met. Good until the next call. */
  readonly wordsOf: (text: string) => Int32Array;
  /** Whether a word of that text stands behind the one before with but a hyphen or an apostrophe between them. */
  readonly isJoined: (place: number) => boolean;
  /** A word as it is written. */
  readonly written: (number: number) => string;
}

/**
 * For each UTF-16 unit whether it is part of a word, or half of a sign that must be looked at whole. All others part words; a joint may
 * do so within a compound.
 */
const UNITS = new Uint8Array(0x10000);
const LETTER = 1;
const HALF = 2;
const JOINT = 3;
const everyUnit = Array.from(UNITS, (_, unit) => String.fromCharCode(unit)).join('');
for (const { 0: letters, index } of everyUnit.matchAll(WORDS))
  UNITS.fill(LETTER, index, index + letters.length);
UNITS.fill(HALF, 0xd800, 0xe000);
for (const unit of UNITS.keys()) if (isJoint(unit)) UNITS[unit] = JOINT;

/** @param learn Is told each new word as it is written, in the order of their numbers. */
export function knownWords(learn: (written: string) => void): KnownWords {
  const words: string[] = [];
  const hashes: number[] = [];
  /** The units of all words, one behind the other, and where each of them ends. */
  let known = new Uint16Array(1 << 16);
  const ends: number[] = [];
  /** An open hash table: one more than the number of a word, 0 where a place is free. */
  let table = new Int32Array(1 << 12);
  let found = new Int32Array(1 << 12);
  let joints = new Uint8Array(1 << 12);
  /** The units of the text, since to ask a string for each of them takes three times as long. */
  let units = new Uint16Array(1 << 12);
  let bytes = Buffer.from(units.buffer);

  const isWord = (number: number, start: number, end: number): boolean => {
    const first = number === 0 ? 0 : (ends[number - 1] ?? 0);
    if ((ends[number] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at += 1) if (known[first + at - start] !== units[at]) return false;
    return true;
  };

  const numberOf = (text: string, start: number, end: number, hash: number): number => {
    const mask = table.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (; table[place] !== 0; place = (place + 1) & mask) {
      const number = (table[place] ?? 0) - 1;
      if (hashes[number] === hash && isWord(number, start, end)) return number;
    }
    table[place] = words.length + 1;
    // A copy of its own: a part of a text would keep the whole text in memory.
    const word = Buffer.from(text.slice(start, end)).toString();
    remember(start, end);
    words.push(word);
    hashes.push(hash);
    if (words.length * 2 > table.length) grow();
    learn(word);
    return words.length - 1;
  };

  const remember = (start: number, end: number): void => {
    const first = ends.at(-1) ?? 0;
    const last = first + end - start;
    if (last > known.length) {
      const longer = new Uint16Array(2 * last);
      longer.set(known);
      known = longer;
    }
    known.set(units.subarray(start, end), first);
    ends.push(last);
  };

  const grow = (): void => {
    table = new Int32Array(table.length * 2);
    const mask = table.length - 1;
    for (const [number, hash] of hashes.entries()) {
      let place = (hash ^ (hash >>> 15)) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = number + 1;
    }
  };

  const wordsOf = (text: string): Int32Array => {
    if (units.length <= text.length) {
      units = new Uint16Array(2 * text.length);
      bytes = Buffer.from(units.buffer);
      found = new Int32Array(text.length + 1);
      joints = new Uint8Array(text.length + 1);
    }
    bytes.write(text, 'utf16le');
    let count = 0;
    let lastEnd = -1;
    let start = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? (units[at] ?? 0) : 0;
      const kind = UNITS[unit];
      if (kind === LETTER || (kind === HALF && isHalfOfLetter(text, at))) {
        hash = Math.imul(hash ^ unit, 0x01000193);
        continue;
      }
      if (at > start) {
        found[count] = numberOf(text, start, at, hash);
        joints[count] = lastEnd === start - 1 && UNITS[units[lastEnd] ?? 0] === JOINT ? 1 : 0;
        count += 1;
        lastEnd = at;
      }
      start = at + 1;
      hash = 0;
    }
    return found.subarray(0, count);
  };
  return { wordsOf, isJoined: place => joints[place] === 1, written: number => words[number] ?? '' };
}

/** The number of a word; a new one gets the next. */
export function numberIn(numbers: Map<string, number>, word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  if (number === numbers.size) numbers.set(word, number);
  return number;
}

/** A sign beyond the first 65,536 is written as a high unit and a low one. */
function isHalfOfLetter(text: string, at: number): boolean {
  const isLow = text.charCodeAt(at) >= 0xdc00;
  const sign = isLow ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
  return [...sign].length === 1 && sign.length === 2 && sign.match(WORDS) !== null;
}
