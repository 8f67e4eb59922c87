// A meeting as it lies in a pack, and as a thread sends it: the texts of its items as JSON, each of which is made into a tree again for
// whoever asks for one. They are most of what was read, and a build after a small change asks for those of few meetings: so they
// are compressed bytes, a third of them, and are no strings of V8's, which it would make and look through again and again.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Body } from '../model/body.ts';
import type { Item } from '../model/item.ts';
import { withFields, withLate } from '../model/late-field.ts';
import { once } from '../model/once.ts';
import type { RememberedMeeting } from '../read/remembered-meeting.ts';

interface PackedTexts {
  /** Of all items, one behind the other: JSON in letters of ASCII, compressed. */
  readonly texts: Uint8Array;
  /** By item, where its text ends. */
  readonly ends: readonly number[];
}

export interface PackedMeeting extends PackedTexts {
  /** Its items without their texts. */
  readonly meeting: RememberedMeeting;
}

/** Of meetings that came out of a pack, by their items. */
const known = new WeakMap<readonly Item[], PackedTexts>();

export const packed = (meeting: RememberedMeeting): PackedMeeting => ({
  meeting: withItems(meeting, item => withFields(item, { body: [] })),
  ...(known.get(itemsOf(meeting)) ?? textsOf(itemsOf(meeting))),
});

/** The least of compression is nearly as good here as the most, in a fifth of the time. */
const LEVEL = 1;

function textsOf(items: readonly Item[]): PackedTexts {
  const texts = items.map(textOf);
  let end = 0;
  return {
    texts: deflateRawSync(Buffer.concat(texts), { level: LEVEL }),
    ends: texts.map(({ length }) => {
      end += length;
      return end;
    }),
  };
}

export function unpacked({ meeting, texts, ends }: PackedMeeting): RememberedMeeting {
  // Of their own: else all of the pack would stay in memory for them.
  const own = new Uint8Array(texts);
  const whole = once(() => inflateRawSync(own));
  const again = withItems(meeting, (item, at) =>
    withLate(item, 'body', () => JSON.parse(whole().toString('latin1', ends[at - 1] ?? 0, ends[at])) as Body),
  );
  known.set(itemsOf(again), { texts: own, ends });
  return again;
}

const itemsOf = ({ read }: RememberedMeeting): readonly Item[] => read.meeting.items;

const withItems = (
  remembered: RememberedMeeting,
  change: (item: Item, at: number) => Item,
): RememberedMeeting => {
  const { read } = remembered;
  const meeting = { ...read.meeting, items: read.meeting.items.map(change) };
  return { ...remembered, read: { ...read, meeting } };
};

/** Half the bytes of one in which any letter may stand, and read in half the time. */
const textOf = (item: Item): Uint8Array =>
  Buffer.from(JSON.stringify(item.body).replace(/[^\0-\x7F]/g, escaped), 'latin1');

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
