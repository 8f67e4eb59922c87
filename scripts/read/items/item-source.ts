// An item before it is read: its heading, if it has one, and what stands below.

import { type Heading, parseHeading } from '../../model/heading.ts';
import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';
import type { ItemStart } from './item-start.ts';

export interface ItemSource {
  readonly address: string;
  readonly title: string;
  readonly number?: string;
  readonly heading?: ParsedBlock;
  readonly blocks: readonly ParsedBlock[];
  readonly line: number;
  /** Where it is no item of business: what stands below it. */
  readonly section?: ItemStart['section'];
  /** The title of the heading of a higher level in whose part of the minutes it stands. */
  readonly above?: string;
  /** Of one that was a point of a list of topics. */
  readonly isTopic?: true;
}

/** Number and title of a heading block. */
export function headingOf(block: ParsedBlock): Heading {
  return parseHeading(
    inlineText(inlineOf(block)?.children ?? [])
      .replace(/\n/g, ' ')
      .trim(),
  );
}
