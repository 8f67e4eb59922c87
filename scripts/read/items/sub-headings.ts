// The headings within an item: the place that each has on the page, and a level that skips none.

import { type Heading, parseSubHeading } from '../../model/heading.ts';
import type { SubItem } from '../../model/item.ts';
import { slugFrom, uniqueNames } from '../../model/slug.ts';
import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';

interface PlacedHeading extends Heading {
  readonly block: ParsedBlock;
  /** All that it says, with its number. */
  readonly words: string;
  readonly id: string;
}

/** The headings among an item's blocks, each with its place. */
export function placedHeadings(blocks: readonly ParsedBlock[], address: string): readonly PlacedHeading[] {
  const unique = uniqueNames();
  return blocks
    .filter(({ type }) => type === 'heading')
    .map(block => {
      const words = inlineText(inlineOf(block)?.children ?? []).replace(/\n/g, ' ');
      const heading = parseSubHeading(words);
      const id = unique(`${address}-${slugFrom(heading.number ?? heading.title, 'part')}`);
      return { ...heading, block, words, id };
    });
}

/** Gives sub-headings their places and a level that skips none; returns the lettered ones. */
export function levelHeadings(blocks: readonly ParsedBlock[], address: string): readonly SubItem[] {
  const subItems: SubItem[] = [];
  let previous = 2;
  let levels: { readonly written: number; readonly shown: number }[] = [];
  for (const { block, number, title, id } of placedHeadings(blocks, address)) {
    const [opening] = block.tokens;
    const closing = block.tokens.at(-1);
    if (!opening || !closing) continue;
    const written = Number(opening.tag.slice(1));
    levels = levels.filter(level => level.written < written);
    const shown = Math.min((levels.at(-1)?.shown ?? 2) + 1, previous + 1, 6);
    levels.push({ written, shown });
    previous = shown;
    opening.tag = `h${shown}`;
    closing.tag = opening.tag;
    opening.attrSet('id', id);
    if (number !== undefined) subItems.push({ number, title, id, line: block.line });
  }
  return subItems;
}
