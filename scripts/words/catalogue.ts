// The shapes of a catalogue of words. English is the first, and gives them.

import type { en, entries } from './en.ts';
import type { Widened } from './widened.ts';

/** What a catalogue holds: each entry is said in one piece, so that a site may say it its own way. */
export type Entries = Widened<typeof entries>;

/** What the program says: the entries, and what is said by choosing and joining several of them. */
export type Words = Widened<typeof en>;

export interface Catalogue {
  readonly entries: Entries;
  /** What is said by several entries, said by these. */
  readonly say: (entries: Entries) => Words;
  readonly words: Words;
}
