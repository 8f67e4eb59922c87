// What may stand in an entry's places, and the shape of the table of them.

import type { LinkPart, Phrase, PhrasePart } from '../phrase.ts';

/** Words; a number, which can choose between one and several; a link, a day or words set apart; several links. */
export type PlaceKind = 'text' | 'number' | 'part' | 'list';

type KindOf<Value> = [Value] extends [number]
  ? 'number'
  : [Value] extends [string]
    ? 'text'
    : [Value] extends [PhrasePart]
      ? 'part'
      : [Value] extends [readonly LinkPart[]]
        ? 'list'
        : [Value] extends [Phrase]
          ? 'part'
          : 'list';

/** `typeof en` with the places of its functions, and without what has none: a place is "name: kind". */
export type PlacesOf<Entry> = Entry extends (...values: infer Values extends readonly unknown[]) => unknown
  ? { readonly [Index in keyof Values]: `${string}: ${KindOf<Values[Index]>}` }
  : {
      readonly [Key in keyof Entry as HasPlaces<Entry[Key]> extends true ? Key : never]: PlacesOf<Entry[Key]>;
    };

/** Whether a function is somewhere below. */
type HasPlaces<Entry> = Entry extends (...values: never[]) => unknown
  ? true
  : Entry extends string | Phrase
    ? false
    : true extends { [Key in keyof Entry]: HasPlaces<Entry[Key]> }[keyof Entry]
      ? true
      : false;
