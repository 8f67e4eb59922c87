// Items that are about the same thing, where no matter ties them.

import type { Item } from '../model/item.ts';
import type { ItemRow } from './matters.ts';

/** The others that are most about what an item is about, the nearest first. */
export type RelatedItems = (item: Item) => readonly ItemRow[];

/** Where nobody has looked. */
export const noneRelated: RelatedItems = () => [];
