// The entries of a catalogue as a list: each with its key, "record.papers.pages", and the places in it.

import type { Entries } from '../catalogue.ts';
import type { Phrase, PhrasePart } from '../phrase.ts';
import type { PlaceKind } from './place-kinds.ts';
import { PLACES } from './places.ts';

export type Say = (...values: readonly never[]) => string | Phrase;

export interface Entry {
  readonly key: string;
  readonly said: string | Phrase | Say;
  readonly places: readonly EntryPlace[];
}

export interface EntryPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  /** What always stands there, where that is known: a name set apart, or a link. */
  readonly part?: Exclude<PhrasePart, string>;
}

type Tree = Entry['said'] | { readonly [key: string]: Tree };
type PlaceTree = readonly string[] | { readonly [key: string]: PlaceTree } | undefined;

/** All entries, in the order of the catalogue. */
export const listEntries = (entries: Entries): readonly Entry[] => [...entriesIn(entries as Tree, PLACES)];

function* entriesIn(tree: Tree, places: PlaceTree, above: readonly string[] = []): Generator<Entry> {
  if (isSaid(tree)) {
    yield { key: above.join('.'), said: tree, places: placesIn(tree, places) };
    return;
  }
  // In the order of the alphabet, since a module lists its entries so.
  for (const [key, one] of Object.entries(tree))
    yield* entriesIn(one, isList(places) ? undefined : places?.[key], [...above, key]);
}

const isSaid = (tree: Tree): tree is Entry['said'] =>
  typeof tree === 'string' || typeof tree === 'function' || Array.isArray(tree);

const isList = (places: PlaceTree): places is readonly string[] => Array.isArray(places);

function placesIn(said: Entry['said'], places: PlaceTree): readonly EntryPlace[] {
  if (typeof said === 'string') return [];
  if (typeof said !== 'function') return numberedParts(said);
  return (isList(places) ? places : []).map(place => {
    const [name = '', kind] = place.split(': ');
    return { name, kind: kind as PlaceKind };
  });
}

/** What is set apart in a sentence that is always the same is called by number; the same again has the same number. */
const numberedParts = (said: Phrase): readonly EntryPlace[] =>
  [
    ...new Map(
      said.flatMap(part => (typeof part === 'string' ? [] : [[JSON.stringify(part), part]])),
    ).values(),
  ].map((part, index) => ({ name: String(index + 1), kind: 'part', part }));
