// The shape of English, for any words.

import type { Phrase } from './phrase.ts';

/** `typeof en` without its English: an entry that yields `"item" | "items"` may yield any string. */
export type Widened<Entry> = Entry extends string
  ? string
  : Entry extends Phrase
    ? Phrase
    : Entry extends (...values: infer Values) => infer Result
      ? (...values: Values) => Widened<Result>
      : { readonly [Key in keyof Entry]: Widened<Entry[Key]> };
