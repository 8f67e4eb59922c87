// A meeting as it lies in a pack, and as a thread sends it: the texts of its items as JSON, each of which is made into a tree again for
// whoever asks for one. They are most of what was read, and a build after a small change asks for those of few meetings: so they
// are bytes that lie where the pack was read to, and are no strings of V8's, which it would make and look through again and again.

import type { Body } from '../model/body.ts';
import type { Item } from '../model/item.ts';
import { withFields, withLate } from '../model/late-field.ts';
import type { RememberedMeeting } from '../read/remembered-meeting.ts';

export interface PackedMeeting {
  /** Its items without their texts. */
  readonly meeting: RememberedMeeting;
  /** Of all items, one behind the other: JSON in letters of ASCII. */
  readonly texts: Uint8Array;
  /** By item, where its text ends. */
  readonly ends: readonly number[];
}

export function packed(meeting: RememberedMeeting): PackedMeeting {
  const texts = itemsOf(meeting).map(textOf);
  let end = 0;
  return {
    meeting: withItems(meeting, item => withFields(item, { body: [] })),
    texts: Buffer.concat(texts),
    ends: texts.map(({ length }) => {
      end += length;
      return end;
    }),
  };
}

export const unpacked = ({ meeting, texts, ends }: PackedMeeting): RememberedMeeting =>
  withItems(meeting, (item, at) => withText(item, texts.subarray(ends[at - 1] ?? 0, ends[at])));

const itemsOf = ({ read }: RememberedMeeting): readonly Item[] => read.meeting.items;

const withItems = (
  remembered: RememberedMeeting,
  change: (item: Item, at: number) => Item,
): RememberedMeeting => {
  const { read } = remembered;
  const meeting = { ...read.meeting, items: read.meeting.items.map(change) };
  return { ...remembered, read: { ...read, meeting } };
};

/** Of items that came out of a pack. */
const known = new WeakMap<Item, Uint8Array>();

function withText(item: Item, text: Uint8Array): Item {
  const whole = withLate(item, 'body', () => JSON.parse(inWords(text)) as Body);
  known.set(whole, text);
  return whole;
}

const inWords = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1');

/** Half the bytes of one in which any letter may stand, and read in half the time. */
const textOf = (item: Item): Uint8Array =>
  known.get(item) ?? Buffer.from(JSON.stringify(item.body).replace(/[^\0-\x7F]/g, escaped), 'latin1');

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
