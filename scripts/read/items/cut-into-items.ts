// The blocks of a minutes file => its preamble and the items, each still a heading with what stands below it.

import { itemAddresses } from '../../model/heading.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import { blockText, type ParsedBlock } from '../markdown/blocks.ts';
import { headingOf, type ItemSource } from './item-source.ts';

/** What the cut depends on beside the blocks. */
export interface CutContext {
  /** The level of the headings that are items. */
  readonly itemLevel: number;
  /** Title in the front matter; a first level-1 heading that says something else is kept in the preamble. */
  readonly title?: string;
}

export interface CutMinutes {
  readonly title: string | undefined;
  readonly preamble: readonly ParsedBlock[];
  readonly sources: readonly ItemSource[];
  /** The line from which on nothing is read, where there are more items than a meeting can have. */
  readonly beyond?: number;
}

/** Each becomes a page. The longest agendas of large councils have two hundred. */
const MOST_ITEMS = 2000;

export const tooManyItems = (file: string, line: number): Problem => ({
  ...breachOf('too-many-items'),
  file,
  line,
  message: `From here on nothing was read: these minutes have more than ${MOST_ITEMS.toLocaleString('en')} headings of items.`,
  hint: 'Write what is no item as a heading of a lower level (###), or divide the file by meetings.',
});

const levelOf = (block: ParsedBlock): number =>
  block.type === 'heading' ? Number(block.tokens[0]?.tag.slice(1)) : 7;

/**
 * Cuts the blocks at the item headings. A heading above the item level begins an item too, unless it is the title.
 * Minutes without any item heading are one item.
 */
export function cutIntoItems(blocks: readonly ParsedBlock[], context: CutContext): CutMinutes {
  const title = blocks.find(block => block.type === 'heading');
  // "# 1. Apologies" is an item of somebody who writes all items so.
  const isTitle = title && levelOf(title) === 1 && context.itemLevel > 1;
  const titled = isTitle && headingOf(title).number === undefined ? title : undefined;
  const titleText = titled && blockText(titled.tokens).replace(/\n/g, ' ');
  const sameTitle = context.title === undefined || context.title === titleText;
  const rest = blocks.filter(block => block !== titled || !sameTitle);
  if (titled && !sameTitle) demote(titled);

  const starts = rest.flatMap((block, index) => (levelOf(block) <= context.itemLevel ? [index] : []));
  if (starts.length === 0) {
    const whole = { address: 'minutes', title: 'Minutes', blocks: rest, line: rest[0]?.line ?? 1 };
    return {
      title: sameTitle ? titleText : undefined,
      preamble: [],
      sources: rest.length > 0 ? [whole] : [],
    };
  }
  const read = starts.slice(0, MOST_ITEMS);
  const headings = read.flatMap(start => rest[start] ?? []).map(headingOf);
  const addresses = itemAddresses(headings);
  const sources = read.flatMap((start, index): ItemSource[] => {
    const heading = rest[start];
    if (!heading) return [];
    const parsed = headingOf(heading);
    return [
      {
        ...parsed,
        title: parsed.title || 'Item',
        address: addresses[index] ?? '',
        heading,
        blocks: rest.slice(start + 1, starts[index + 1] ?? rest.length),
        line: heading.line,
      },
    ];
  });
  const beyond = rest[starts[MOST_ITEMS] ?? -1]?.line;
  return {
    title: sameTitle ? titleText : undefined,
    preamble: rest.slice(0, starts[0]),
    sources,
    ...(beyond !== undefined && { beyond }),
  };
}

/** A title that is not the meeting's stays as a line of the preamble, since it is no item. */
function demote(block: ParsedBlock): void {
  for (const token of block.tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    token.type = token.type.replace('heading', 'paragraph');
    token.tag = 'p';
    if (token.nesting === 1) token.meta = { ...token.meta, isTitle: true };
  }
  (block as { type: string }).type = 'paragraph';
}
