// What has a feed of its own because it can be followed from meeting to meeting: a person, a matter.

import type { Archive } from '../model/archive.ts';
import type { Item } from '../model/item.ts';
import { matterUrl, personUrl } from '../model/url.ts';
import type { ItemRow } from './matters.ts';
import type { Registers } from './registers.ts';

export interface FollowedItems {
  readonly kind: 'people' | 'matters';
  /** The page that shows the same, and the folder in which the feed lies. */
  readonly page: string;
  readonly folder: string;
  readonly name: string;
  /** Oldest first. */
  readonly rows: readonly ItemRow[];
}

/** Those of whom there is something to tell, and whose kind `feeds:` in `site.yaml` does not leave out. */
export function* followedItems(archive: Archive, registers: Registers): Generator<FollowedItems> {
  for (const { slug, name } of archive.people) {
    const rows = itemsOfPerson(slug, archive, registers);
    const url = personUrl(slug);
    if (rows.length > 0) yield { kind: 'people', page: url, folder: url, name, rows };
  }
  for (const { slug, title } of archive.matters) {
    const rows = itemsOfMatter(slug, archive, registers);
    const url = matterUrl(slug);
    if (rows.length > 0) yield { kind: 'matters', page: url, folder: url, name: title, rows };
  }
}

/** The items in which a person moved, voted, declared an interest or was given something to do; none without a feed. */
export function itemsOfPerson(
  person: string,
  { site }: Archive,
  { records, actions }: Registers,
): readonly ItemRow[] {
  if (!site.feeds.includes('people')) return [];
  const record = records.get(person);
  const rows: readonly ItemRow[] = [
    ...(record?.motions ?? []),
    ...(record?.votes ?? []),
    ...(record?.interests ?? []),
    ...(actions.byOwner.get(person) ?? []).map(({ first }) => first),
  ];
  const distinct = new Map<Item, ItemRow>(rows.map(row => [row.item, row]));
  return [...distinct.values()].sort((a, b) => compare(a.meeting.date, b.meeting.date));
}

/** The steps of a matter; none without a feed. */
export const itemsOfMatter = (matter: string, { site }: Archive, { steps }: Registers): readonly ItemRow[] =>
  site.feeds.includes('matters') ? (steps.get(matter) ?? []) : [];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
