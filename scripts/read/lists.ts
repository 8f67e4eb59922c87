// The interests that the lists of an item hold.

import type { Grammar } from '../grammar/grammar.ts';
import type { Interest } from '../model/interest.ts';
import { firstLineOf, inlineText, type ParsedBlock } from './markdown/blocks.ts';

/** The interests declared in a list, one a line. */
export const readInterests = (block: ParsedBlock, { parseInterest }: Grammar): readonly Interest[] =>
  block.tokens
    .filter(token => token.type === 'inline')
    .flatMap(token => {
      const line = (token.map?.[0] ?? 0) + firstLineOf(block);
      return parseInterest(inlineText(token.children ?? []), line) ?? [];
    });
