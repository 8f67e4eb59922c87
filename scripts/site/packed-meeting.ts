// A meeting as it lies in a pack: the texts of its items as JSON, which is made into a tree again for whoever asks for one. They are most
// of what was read, and a build after a small change asks for those of few meetings.

import type { Body } from '../model/body.ts';
import type { Item } from '../model/item.ts';
import { withFields, withLate } from '../model/late-field.ts';
import type { RememberedMeeting } from '../read/remembered-meeting.ts';

export interface PackedMeeting {
  /** Its items without their texts. */
  readonly meeting: RememberedMeeting;
  /** By item. */
  readonly texts: readonly string[];
}

export const packed = (meeting: RememberedMeeting): PackedMeeting => ({
  meeting: withItems(meeting, item => withFields(item, { body: [] })),
  texts: itemsOf(meeting).map(textOf),
});

export const unpacked = ({ meeting, texts }: PackedMeeting): RememberedMeeting =>
  withItems(meeting, (item, at) => withText(item, texts[at] ?? '[]'));

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
const known = new WeakMap<Item, string>();

function withText(item: Item, text: string): Item {
  const whole = withLate(item, 'body', () => JSON.parse(text) as Body);
  known.set(whole, text);
  return whole;
}

const textOf = (item: Item): string => known.get(item) ?? inAscii(JSON.stringify(item.body));

/** V8 needs a byte a letter for a text of these alone, and two where one of its letters is another, or was before. */
const inAscii = (json: string): string =>
  Buffer.from(json.replace(/[^\0-\x7F]/g, escaped), 'latin1').toString('latin1');

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
