// Checksums of what was read, by which it is known whether a thing is the same as in an earlier build. They are shown to nobody.

import { digestOf } from './digest.ts';

/** What was read is never changed. */
const known = new WeakMap<object, string>();

/** Notes a checksum that whoever made the thing knows for less than by writing it out. */
export const noteChecksum = (thing: object, checksum: string): unknown => known.set(thing, checksum);

/** The one that was noted, if one was. */
export const notedChecksum = (thing: object): string | undefined => known.get(thing);

/** By meeting or by its source: the checksum of all that it says but for the texts of its items. */
const facts = new WeakMap<object, string>();

export const noteFacts = (thing: object, checksum: string): unknown => facts.set(thing, checksum);

export const notedFacts = (thing: object): string | undefined => facts.get(thing);

/** Of all that a thing holds, or of what `partOf` gives of it: each thing is asked for by one of them alone. */
export function checksumOf<Thing extends object>(
  thing: Thing,
  partOf: (thing: Thing) => object = whole => whole,
): string {
  const before = known.get(thing);
  if (before !== undefined) return before;
  const checksum = digestOf(JSON.stringify(partOf(thing)));
  known.set(thing, checksum);
  return checksum;
}
