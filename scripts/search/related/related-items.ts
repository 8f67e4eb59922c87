// Which items are about the same thing: those that have their most telling words in common. The same for the same minutes,
// without a network.

import { type Kept, keptHere } from '../../files/remember.ts';
import type { Archive } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { once } from '../../model/once.ts';
import type { ItemRow } from '../../registers/matters.ts';
import type { MeetingRegister, MeetingRow } from '../../registers/meetings.ts';
import type { RelatedItems } from '../../registers/related.ts';
import { countWords, withoutUnused } from './counted-words.ts';
import { type KeptRelations, knownRelations, MOST, NONE, UNKNOWN } from './kept-relations.ts';
import { openNear } from './near-items.ts';
import { tellingWords } from './telling-words.ts';

/** What more meetings than these, and than this part of all, have under one heading is the order of business: "Apologies". */
const STANDING = 3;
const STANDING_OF_ALL = 0.1;

/**
 * Nothing is read before the first item is asked for: then the words of all are. What an item is related to is found for it alone,
 * where the last build does not tell.
 */
export function relatedItems(
  archive: Archive,
  { all }: MeetingRegister,
  kept: Kept<KeptRelations> = keptHere(),
): RelatedItems {
  const find = once(() => openFinder(archive, itemsOfBusiness(all), kept));
  const known = new Map<Item, readonly ItemRow[]>();
  return item => {
    const related = known.get(item) ?? find()(item);
    known.set(item, related);
    return related;
  };
}

function itemsOfBusiness(meetings: readonly MeetingRow[]): readonly ItemRow[] {
  const held = meetings.filter(({ meeting }) => meeting.withdrawn === undefined);
  const items = held.flatMap(row => row.meeting.items.map(item => ({ ...row, item })));
  const most = Math.max(STANDING, held.length * STANDING_OF_ALL);
  const byOpening = [...groupBy(items, ({ item }) => openingOf(item)).values()];
  const standing = new Set(byOpening.filter(rows => rows.length > most).flat());
  return items.filter(row => isShown(row.item) && !standing.has(row));
}

/** Of what is kept back nothing is known that it could be related by. */
const isShown = ({ withdrawn, exempt, isSection }: Item): boolean =>
  withdrawn === undefined && exempt === undefined && !isSection;

/** The first words of a heading: "Minutes of the meeting of 12 March". */
const openingOf = ({ title }: Item): string =>
  (title.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 3).join(' ');

/** @param items In the order of their meetings' days. */
function openFinder(archive: Archive, items: readonly ItemRow[], kept: Kept<KeptRelations>): RelatedItems {
  const before = kept.find();
  const counted = countWords(items, archive, before?.counted);
  const telling = tellingWords(counted);
  const near = openNear(telling);
  const relations = knownRelations(before, counted, telling, near);
  // What is found from now on is kept with it.
  kept.put({ counted: withoutUnused(counted), relations });
  const places = new Map(items.map(({ item }, at) => [item, at]));
  const find = (at: number): void => {
    const others = near(at).filter(
      ({ place }) => place !== at && !haveMatter(items[at]?.item, items[place]?.item),
    );
    // Among equals the newer first.
    const nearest = [...others].sort((a, b) => b.alike - a.alike || b.place - a.place);
    for (let one = 0; one < MOST; one += 1) relations[at * MOST + one] = nearest[one]?.place ?? NONE;
  };
  return item => {
    const at = places.get(item);
    if (at === undefined) return [];
    if (relations[at * MOST] === UNKNOWN) find(at);
    return [...relations.subarray(at * MOST, (at + 1) * MOST)].flatMap(place => items[place] ?? []);
  };
}

/** Where two items are of one matter, their pages lead to each other by it. */
const haveMatter = (item: Item | undefined, other: Item | undefined): boolean =>
  item?.matters.some(matter => other?.matters.includes(matter)) === true;
