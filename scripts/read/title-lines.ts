// A title that stands in the first line of a paragraph, with what was said of it in the lines below: "**The fence**", "Amber moved to …";
// and one that is the whole paragraph.

import { inlineOf, inlineText, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { isInBold, isOneBold } from './markdown/bold.ts';

const LONGEST = 240;

/**
 * Where, among the words of a paragraph, the lines below its title begin; 0 where no title heads it. A title is bold, or its line is
 * ended on purpose; it goes on in no other line.
 */
export function endOfTitle(block: ParsedBlock): number {
  const children = inlineOf(block)?.children ?? [];
  const end = children.findIndex(({ type }) => IS_BREAK.test(type));
  if (end < 1) return 0;
  const line = children.slice(0, end);
  const title = inlineText(line);
  const isSetOff = children[end]?.type === 'hardbreak' || isOneBold(line);
  const below = inlineText(children.slice(end + 1));
  return isSetOff && title.length <= LONGEST && IS_OPEN.test(title) && BEGINS.test(below)
    ? title.length + 1
    : 0;
}

const IS_BREAK = /^(?:soft|hard)break$/;
/** No sentence ends there, and none goes on. */
const IS_OPEN = /^\P{L}{0,8}\p{Lu}.*[\p{L}\d)”"’]\s*$/u;
const BEGINS = /^\s*\p{Lu}/u;

/** "**To agree the minutes**", all in bold: what stands on the agenda next. */
export const isTitleOfNext = (block: ParsedBlock): boolean =>
  isInBold(inlineOf(block)?.children ?? []) && /^to\b/i.test(wordsOf(block));
