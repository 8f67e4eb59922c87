// The fields below a motion: points of a list, or lines of one paragraph, each with a label that tells of it.

import type { Grammar, MotionFields } from '../grammar/grammar.ts';
import { blockText, inlineText, linesOf, listItems, type ParsedBlock, wordsOf } from './markdown/blocks.ts';

/** "- Moved by: Amber", "- Vote: 5 for"; undefined for another list, and for other lines. */
export function fieldsIn(block: ParsedBlock, grammar: Grammar): MotionFields | undefined {
  if (/_list$/.test(block.type)) {
    const offset = block.line - (block.tokens[0]?.map?.[0] ?? 0);
    return grammar.motionFields(
      listItems(block).map(({ opening, tokens }) => ({
        text: blockText(tokens),
        line: offset + (opening.map?.[0] ?? 0),
      })),
    );
  }
  const isOfFields = block.type === 'paragraph' && /\S\s+second/i.test(wordsOf(block));
  return isOfFields
    ? grammar.motionFields(
        linesOf(block).map(({ tokens, line }) => ({ text: inlineText(tokens).trim(), line })),
      )
    : undefined;
}
