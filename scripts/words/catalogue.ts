// The shape of a catalogue of words. English is the first, and gives it.

import type { en } from './en.ts';
import type { Phrase } from './phrase.ts';

/** A catalogue: the entries of English, with any language's words. */
export type Words = Widened<typeof en>;

/** `typeof en` without its English: an entry that yields `"item" | "items"` may yield any string. */
type Widened<Entry> = Entry extends string
  ? string
  : Entry extends Phrase
    ? Phrase
    : Entry extends (...values: infer Values) => infer Result
      ? (...values: Values) => Widened<Result>
      : { readonly [Key in keyof Entry]: Widened<Entry[Key]> };
