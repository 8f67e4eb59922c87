// Which items were related to which in the last build, as far as that still holds.
//
// What an item is related to hangs on its own telling words, and on those of the items near to it. So where few items changed, or are
// new, or are gone, only they and what was near to them, or is now, are looked at again; how rare a word is goes in steps, and seldom
// changes for one item more.

import type { CountedWords } from './counted-words.ts';
import { type FindNear, openNear } from './near-items.ts';
import { type TellingWords, tellingWords } from './telling-words.ts';

/** To so many others an item leads. */
export const MOST = 5;

/** By item, `MOST` places of others, the nearest first; then nothing. Filled in as items are asked for. */
export type Relations = Uint32Array;

/** What a build keeps of all items: their words, and what they are related to as far as somebody asked. */
export interface KeptRelations {
  readonly counted: CountedWords;
  readonly relations: Relations;
}

/** No place: nobody has asked yet, or there is no other. */
export const UNKNOWN = 0xffffffff;
export const NONE = 0xfffffffe;

/** Where so great a part of all items changed, it costs less to look at all. */
const MANY = 1 / 8;

const allUnknown = (items: number): Relations => new Uint32Array(items * MOST).fill(UNKNOWN);

const itemsIn = ({ starts }: Pick<CountedWords, 'starts'>): number => starts.length - 1;

/** What is known of the items of a build before any was asked for. */
export function knownRelations(
  before: KeptRelations | undefined,
  counted: CountedWords,
  telling: TellingWords,
  near: FindNear,
): Relations {
  if (before?.counted === counted) return before.relations.slice();
  const unknown = allUnknown(itemsIn(counted));
  const moved = before && placesNow(before.counted, counted);
  if (!before || !moved) return unknown;
  const told = tellingWords(before.counted);
  const { gone, anew } = changedItems(told, telling, moved);
  if (gone.length + anew.length > itemsIn(counted) * MANY) return unknown;
  const relations = movedTo(moved, before.relations, unknown);
  const nearBefore = openNear(told);
  const forget = (place: number): unknown => relations.fill(UNKNOWN, place * MOST, (place + 1) * MOST);
  for (const place of gone)
    for (const other of nearBefore(place, true))
      if (isThere(moved[other.place])) forget(moved[other.place] ?? 0);
  for (const place of anew) {
    forget(place);
    for (const other of near(place, true)) forget(other.place);
  }
  return relations;
}

const isThere = (place: number | undefined): boolean => place !== undefined && place !== NONE;

/** By place in the last build, the place of the same item now, or none. Undefined where two have changed their order. */
function placesNow(before: CountedWords, counted: CountedWords): Uint32Array | undefined {
  const places = new Uint32Array(itemsIn(before)).fill(NONE);
  let last = -1;
  for (const [key, [first, end]] of counted.meetings) {
    const known = before.meetings.get(key);
    if (!known) continue;
    if (known[0] < last) return undefined;
    last = known[1];
    for (let at = 0; at < end - first; at += 1) places[known[0] + at] = first + at;
  }
  return places;
}

/** The items that are not there any more, or have other telling words, by their places before; those and new ones by their places now. */
function changedItems(
  before: TellingWords,
  now: TellingWords,
  moved: Uint32Array,
): { readonly gone: readonly number[]; readonly anew: readonly number[] } {
  const isSame = new Uint8Array(itemsIn(now));
  const gone: number[] = [];
  for (let place = 0; place < moved.length; place += 1) {
    const there = moved[place] ?? NONE;
    if (there !== NONE && isAlike(before, place, now, there)) isSame[there] = 1;
    else gone.push(place);
  }
  const anew: number[] = [];
  for (let place = 0; place < isSame.length; place += 1) if (isSame[place] === 0) anew.push(place);
  return { gone, anew };
}

function isAlike(before: TellingWords, place: number, now: TellingWords, there: number): boolean {
  const from = before.starts[place] ?? 0;
  const first = now.starts[there] ?? 0;
  const words = (now.starts[there + 1] ?? 0) - first;
  if ((before.starts[place + 1] ?? 0) - from !== words) return false;
  for (let word = 0; word < words; word += 1) {
    if (before.terms[from + word] !== now.terms[first + word]) return false;
    if (before.weights[from + word] !== now.weights[first + word]) return false;
  }
  return true;
}

/** Of items that lead to one that is gone nothing is known: they were near to it, and are asked again. */
function movedTo(moved: Uint32Array, before: Relations, unknown: Relations): Relations {
  for (let place = 0; place < moved.length; place += 1) {
    const there = moved[place] ?? NONE;
    if (there === NONE) continue;
    for (let at = 0; at < MOST; at += 1) {
      const other = before[place * MOST + at] ?? UNKNOWN;
      unknown[there * MOST + at] = other < NONE ? (moved[other] ?? NONE) : other;
    }
  }
  return unknown;
}
