// A title that stands in the first line of a paragraph, with what was said of it in the lines below: "**The fence**", "Amber moved to …".

import { inlineOf, inlineText, type ParsedBlock } from './markdown/blocks.ts';
import type { Token } from './markdown/tokens.ts';

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
  const isSetOff = children[end]?.type === 'hardbreak' || isBold(line);
  const below = inlineText(children.slice(end + 1));
  return isSetOff && title.length <= LONGEST && IS_OPEN.test(title) && BEGINS.test(below)
    ? title.length + 1
    : 0;
}

const IS_BREAK = /^(?:soft|hard)break$/;
/** No sentence ends there, and none goes on. */
const IS_OPEN = /^\P{L}{0,8}\p{Lu}.*[\p{L}\d)”"’]\s*$/u;
const BEGINS = /^\s*\p{Lu}/u;

function isBold(line: readonly Token[]): boolean {
  const words = line.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  return (
    words[0]?.type === 'strong_open' &&
    words.findIndex(({ type }) => type === 'strong_close') === words.length - 1
  );
}
