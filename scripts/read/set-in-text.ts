// Minutes most of which stand in quotations, "> The meeting agreed to …": what converters make of text that was set in. Nobody quotes
// all that was said, so each is read and shown as the paragraphs that it holds.

import { blocksOf, firstLineOf, isQuotation, lengthOf, type ParsedBlock } from './markdown/blocks.ts';

const FEWEST = 5;
const SHARE = 0.5;

export function withoutIndentation(blocks: readonly ParsedBlock[]): readonly ParsedBlock[] {
  const quotations = blocks.filter(isQuotation);
  if (quotations.length < FEWEST || lengthOf(quotations) < lengthOf(blocks) * SHARE) return blocks;
  return blocks.flatMap(block =>
    isQuotation(block) ? blocksOf(block.tokens.slice(1, -1), firstLineOf(block)) : [block],
  );
}
