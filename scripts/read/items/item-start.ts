// Where an item or a section begins among the blocks of a file.

import type { SectionKind } from '../../grammar/item-words.ts';
import type { Heading } from '../../model/heading.ts';

export interface ItemStart {
  /** The place of its heading among the blocks. */
  readonly at: number;
  /** Of a heading that is no business: what stands below it. One is `above` the items as their part of the minutes, or as a title. */
  readonly section?: SectionKind | 'above';
  /** Number and title, and the line of the number, of an item that was found in plain text. */
  readonly heading?: Heading;
  readonly line?: number;
  /** Of one that was a point of a list of topics: “Next steps” is talked of there, and heads no list of tasks. */
  readonly isTopic?: true;
}
