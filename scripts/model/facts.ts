// What an archive says but for the texts of its items: its meetings with their items, decisions, votes, actions and people, its committees,
// matters and settings. Most pages and files look at that alone, and a word changed in the text of an item changes none of them.

import type { Archive } from './archive.ts';
import { notedFacts } from './checksums.ts';
import { digestOf } from './digest.ts';
import type { Item } from './item.ts';
import type { Meeting } from './meeting.ts';

/** A checksum of them. */
export function factsKey({ committees, ...rest }: Archive): string {
  const heads = committees.map(({ meetings: _, ...head }) => head);
  const held = committees.map(({ meetings }) =>
    meetings.map(meeting => notedFacts(meeting) ?? digestOf(factsOf(meeting))),
  );
  return digestOf(JSON.stringify([rest, heads, held]));
}

/** Written out. */
export const factsOf = ({ items, ...meeting }: Pick<Meeting, 'items'>): string =>
  JSON.stringify([meeting, items.map(withoutText)]);

/** The text is not even made, where that is left to whoever asks for it. */
const withoutText = (item: Item): Partial<Item> =>
  Object.fromEntries(
    Object.keys(item).flatMap(name => (name === 'body' ? [] : [[name, item[name as keyof Item]]])),
  );
