// Looks for the words that a pattern needs before the pattern itself is asked: it is found by few sentences, costs fifty times as much
// where names stand in it, and is compiled, for some milliseconds, only where its words stand.
//
// What a pattern needs is read off it (pattern-words.ts), so nothing is to be added anywhere for a new one: ask `findIn(PATTERN, text)`
// for `PATTERN.exec(text)`, and `standsIn(PATTERN, text)` for `PATTERN.test(text)`. It is for patterns that have a name: one that is
// written where it is asked is another for each time.
//
// The words of all patterns are looked for together: a text is gone through once, however many patterns are asked of it. Four letters
// tell which words may begin there, "move" for "moved" and "movers"; nearly all places of a text are passed over by them.

import { isLatin, latinPattern } from './latin-pattern.ts';
import { neededWords, type Words } from './pattern-words.ts';

/** Letters, capitals or not, have a place each; digits share one, and so do other signs. Of a letter its last eight bits are looked at. */
const BITS = 5;
const DIGIT = 27;
const SPACE = 28;
const SIGNS = 29;
const LETTERS = 4;
const placeOf = new Uint8Array(256).map((_, byte) => SIGNS + (byte % (2 ** BITS - SIGNS)));
for (let place = 1; place <= 26; place += 1) {
  placeOf[96 + place] = place;
  placeOf[64 + place] = place;
}
placeOf.fill(DIGIT, 48, 58);
placeOf[32] = SPACE;

/** A word, the sets of words in which it is, and the last look that found it. */
interface Known {
  readonly bytes: Uint8Array;
  readonly isInAnyCase: boolean;
  readonly sets: number[];
  seenBy: number;
}

/** By the places of four letters the number of the words that begin with them; none is the first. And words of two signs. */
const beginnings = new Uint16Array(2 ** (BITS * LETTERS));
/**
 * Asked before those, since it stays at hand in the processor where two megabytes do not: whether any word may begin with four letters.
 * Some others share their place.
 */
const mayBegin = new Uint8Array(2 ** 14);
const narrow = (key: number): number => (key ^ (key >> 6)) & (mayBegin.length - 1);
const groups: Known[][] = [[]];
const signs: (Known | undefined)[] = Array.from(placeOf, () => undefined);

const setNumbers = new Map<string, number>();

/** What is known of a pattern that was asked for. */
interface Asked {
  /** The numbers of the sets of words that it needs. */
  readonly needs: readonly number[];
  /** Its form for texts in Latin letters, when one has been met. */
  latin?: RegExp;
}
const askedFor = new WeakMap<RegExp, Asked>();

/** Which sets of words, of so many that were known then, have a word in a text; a bit for each. */
interface Look {
  text: string;
  sets: number;
  found: Uint32Array;
  isLatin: boolean;
}

/** A paragraph and its sentences are asked by one reader after the other: what was seen of them waits in one of these places. */
const looks: readonly Look[] = Array.from({ length: 1024 }, () => ({
  text: '',
  sets: -1,
  found: new Uint32Array(0),
  isLatin: true,
}));
let last: Look = { text: '', sets: -1, found: new Uint32Array(0), isLatin: true };
let lastText = '';

/** Whether a pattern can find anything in a text: the words that it needs stand there. */
export const mayFind = (pattern: RegExp, text: string): boolean => formFor(pattern, text) !== undefined;

/** What `pattern.exec(text)` finds. */
export const findIn = (pattern: RegExp, text: string): RegExpExecArray | null =>
  formFor(pattern, text)?.exec(text) ?? null;

/** Whether `pattern.test(text)` finds anything. */
export const standsIn = (pattern: RegExp, text: string): boolean =>
  formFor(pattern, text)?.test(text) ?? false;

/** The form in which a pattern is asked of a text; none where a word that it needs is missing there. */
function formFor(pattern: RegExp, text: string): RegExp | undefined {
  const asked = askedFor.get(pattern) ?? learn(pattern);
  if (lastText !== text || last.sets !== setNumbers.size) last = lookOf(text);
  // The same again, and not only one like it: to compare that takes no time when the next pattern is asked of it.
  lastText = text;
  for (const set of asked.needs)
    if (((last.found[set >> 5] as number) & (1 << (set & 31))) === 0) return undefined;
  if (!last.isLatin) return pattern;
  asked.latin ??= latinPattern(pattern);
  return asked.latin;
}

/** What the first of several patterns finds that finds anything. */
export function firstIn(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = findIn(pattern, text);
    if (found) return found;
  }
  return null;
}

function lookOf(text: string): Look {
  const { length } = text;
  const place = length * 67 + text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length - 2) * 7;
  const look = looks[place & (looks.length - 1)] as Look;
  if (look.sets === setNumbers.size && look.text === text) return look;
  look.text = text;
  look.sets = setNumbers.size;
  if (look.found.length <= look.sets >> 5) look.found = new Uint32Array((look.sets >> 5) + 8);
  else look.found.fill(0);
  look.isLatin = isLatin(text);
  // Where case does not count, a pattern takes these for an "s" and a "k".
  if (!look.isLatin && /[\u017f\u212a]/.test(text)) look.found.fill(0xffffffff);
  else lookThrough(text, look.found);
  return look;
}

let bytes = Buffer.alloc(2 ** 14);
let lookNumber = 0;

/** Letter by letter in a row of bytes: to ask a string for each takes five times as long. */
function lookThrough(text: string, found: Uint32Array): void {
  if (bytes.length <= text.length) bytes = Buffer.alloc(text.length * 2);
  bytes.write(text, 'latin1');
  // A word of three letters may stand at the end.
  bytes[text.length] = 0;
  let key = 0;
  lookNumber += 1;
  for (let at = 0; at <= text.length; at += 1) {
    const byte = bytes[at] as number;
    const place = placeOf[byte] as number;
    key = ((key << BITS) | place) & (beginnings.length - 1);
    if (mayBegin[narrow(key)] !== 0)
      for (const known of groups[beginnings[key] as number] as Known[])
        if (known.seenBy !== lookNumber && isWritten(known, at - LETTERS + 1, text.length))
          mark(known, found);
    const sign = signs[byte];
    if (sign && sign.seenBy !== lookNumber) mark(sign, found);
  }
}

function mark(known: Known, found: Uint32Array): void {
  known.seenBy = lookNumber;
  for (const set of known.sets) found[set >> 5] = (found[set >> 5] as number) | (1 << (set & 31));
}

/** From behind, since the first letters are known to fit. */
function isWritten(known: Known, start: number, end: number): boolean {
  if (start + known.bytes.length > end) return false;
  for (let at = known.bytes.length - 1; at >= 0; at -= 1) {
    const byte = bytes[start + at] as number;
    const wanted = known.bytes[at] as number;
    if (byte !== wanted && !(known.isInAnyCase && placeOf[byte] === placeOf[wanted])) return false;
  }
  return true;
}

function learn(pattern: RegExp): Asked {
  const asked = { needs: neededWords(pattern).map(words => setOf(words, pattern.ignoreCase)) };
  askedFor.set(pattern, asked);
  return asked;
}

/** The number of a set of words, which many patterns may need. */
function setOf(words: Words, isInAnyCase: boolean): number {
  const key = `${isInAnyCase}:${words.join('|')}`;
  const known = setNumbers.get(key);
  if (known !== undefined) return known;
  const set = setNumbers.size;
  setNumbers.set(key, set);
  for (const word of words) knownAs(Buffer.from(word, 'latin1'), isInAnyCase).sets.push(set);
  return set;
}

function knownAs(word: Uint8Array, isInAnyCase: boolean): Known {
  const added: Known = { bytes: word, isInAnyCase, sets: [], seenBy: 0 };
  const places = Array.from(word.subarray(0, LETTERS), byte => placeOf[byte] as number);
  if (places.length < LETTERS - 1) {
    // A pair is known by the sign in it.
    const byte = word[
      Math.max(
        0,
        places.findIndex(place => place >= SIGNS || place === DIGIT),
      )
    ] as number;
    const sign = signs[byte] ?? added;
    signs[byte] = sign;
    return sign;
  }
  // Behind three letters anything may follow.
  const nexts = places.length < LETTERS ? Array.from({ length: 2 ** BITS }, (_, place) => [place]) : [[]];
  const keys = nexts.map(more => [...places, ...more].reduce((sum, place) => (sum << BITS) | place, 0));
  const isSame = (one: Known): boolean =>
    one.isInAnyCase === isInAnyCase && Buffer.compare(one.bytes, word) === 0;
  const known = groups[beginnings[keys[0] ?? 0] ?? 0]?.find(isSame);
  if (known) return known;
  for (const key of keys) groupAt(key).push(added);
  return added;
}

function groupAt(key: number): Known[] {
  mayBegin[narrow(key)] = 1;
  if (beginnings[key] === 0) beginnings[key] = groups.push([]) - 1;
  return groups[beginnings[key] as number] as Known[];
}
