// What parse5 makes of a page or a drawing, unless it nests deeper than any paper: the parser looks through all open elements for
// each that it meets, which takes minutes of a hundred thousand within each other.

import { type DefaultTreeAdapterMap, defaultTreeAdapter, type ParserOptions } from 'parse5';
import type { Node } from './write-inert.ts';

type Options = ParserOptions<DefaultTreeAdapterMap>;

/** The nodes that `parse` gives when it is called with these options; undefined where they nest too deep. */
export function parsedWithin(
  deepest: number,
  parse: (options: Options) => readonly Node[],
): readonly Node[] | undefined {
  let depth = 0;
  const onItemPush = (): void => {
    depth += 1;
    if (depth > deepest) throw new RangeError('too deep');
  };
  const onItemPop = (): void => {
    depth -= 1;
  };
  try {
    return parse({ treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
