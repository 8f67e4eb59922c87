// A quotation that goes on over several blocks: "“Resolved, that whoever", its points, and "… be given one week.”"

import { blockText, type ParsedBlock } from './markdown/blocks.ts';
import type { Row } from './statement.ts';

/** No motion has more parts. */
const MOST_BLOCKS = 6;

export interface Quotation {
  readonly blocks: readonly ParsedBlock[];
  /** All its words, without the quotes. */
  readonly text: string;
}

/** The quotation that `text`, the words of the block at a place, begins; undefined where it ends in it, or does not end. */
export function quotationFrom(row: Row, at: number, text: string): Quotation | undefined {
  if (!/^[“"][^“”"]*$/.test(text)) return undefined;
  for (let end = at + 1; end <= at + MOST_BLOCKS; end += 1) {
    const block = row.blockAt(end);
    if (!block || block.type === 'heading') return undefined;
    if (!/[”"]\.?\s*$/.test(blockText(block.tokens))) continue;
    const blocks = row.blocks.slice(at, end + 1);
    const below = blocks.slice(1).map(one => blockText(one.tokens));
    return { blocks, text: [text, ...below].join('\n').replace(/^[“"]|[”"]\.?\s*$/g, '') };
  }
  return undefined;
}
