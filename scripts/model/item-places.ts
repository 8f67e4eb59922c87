// Where items stand: each on a page of its own besides its meeting's, or on their meeting's page alone.

export const ITEM_PLACES = ['pages', 'anchors'] as const;
export type ItemPlaces = (typeof ITEM_PLACES)[number];

/** What tells it: the site. */
export interface PlacesItems {
  readonly items: ItemPlaces;
}
