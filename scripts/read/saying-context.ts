// What is known of minutes when their words are asked what they say.

import type { Grammar } from '../grammar/grammar.ts';
import type { FindLabel, KnownName, MayTell, Saying } from '../grammar/said.ts';
import type { Reading } from '../model/found-by.ts';
import type { Token } from './markdown/tokens.ts';

export interface SayingContext {
  readonly grammar: Grammar;
  readonly findLabel: FindLabel;
  /** Whether anything may be read in a paragraph or a list. */
  readonly mayTell: MayTell;
  readonly reading: Reading;
  /** Of the item, where its blocks are read and not a list's. */
  readonly title?: string;
  /** Of the item, in lists as well, and of that of which it is a part: "4" of "4.6". */
  readonly titles?: readonly string[];
  /** Whether a name is that of somebody who was there. */
  readonly isKnown: KnownName;
  /** Whether capitals stand for somebody in these minutes: "CA". */
  readonly isInitials: (letters: string) => boolean;
  /** Names before what their bearers said: "Eric: I think so." */
  readonly speakers: ReadonlySet<string>;
  /** The first tokens of paragraphs that say nothing, as is known from a look at the outermost list in which they stand. */
  readonly silent?: Set<Token>;
  /** What parts of the points of a list say behind what stands before them: each is come to again as a paragraph of its own. */
  readonly answers?: Map<Token, Saying>;
}
