// The blocks of a minutes file => its preamble and the items, each still a heading with what stands below it.

import type { Grammar, ItemWords } from '../../grammar/grammar.ts';
import { itemAddresses } from '../../model/heading.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import { blockText, type ParsedBlock } from '../markdown/blocks.ts';
import { levelOf } from './headings.ts';
import { headingOf, type ItemSource } from './item-source.ts';
import { itemStarts } from './item-starts.ts';

/** What the cut depends on beside the blocks. */
export interface CutContext {
  readonly grammar: Pick<Grammar, 'items'>;
  /** The level of the headings that are items, where the committee says it. */
  readonly itemLevel?: number;
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

/**
 * Cuts the blocks at the item headings. A heading above the item level begins an item too, unless it is the title.
 * Minutes without any item heading are one item.
 */
export function cutIntoItems(blocks: readonly ParsedBlock[], context: CutContext): CutMinutes {
  const titled = context.itemLevel === 1 ? undefined : titleOf(blocks, context.grammar.items);
  const titleText = titled && blockText(titled.tokens).replace(/\n/g, ' ');
  const sameTitle = context.title === undefined || context.title === titleText;
  const rest = blocks.filter(block => block !== titled || !sameTitle);
  if (titled && !sameTitle) demote(titled);

  const starts = itemStarts(rest, context.itemLevel, context.grammar.items);
  const above = rest.slice(0, starts[0]?.at);
  const isWhole = above.length > 0 && starts.every(({ isSection }) => isSection);
  const read = starts.slice(0, MOST_ITEMS);
  const headings = read.flatMap(({ at }) => rest[at] ?? []).map(headingOf);
  const addresses = itemAddresses(isWhole ? [WHOLE, ...headings] : headings).slice(isWhole ? 1 : 0);
  const sources = read.flatMap((start, index): ItemSource[] => {
    const heading = rest[start.at];
    if (!heading) return [];
    const parsed = headingOf(heading);
    return [
      {
        ...parsed,
        title: parsed.title || 'Item',
        address: addresses[index] ?? '',
        heading,
        blocks: rest.slice(start.at + 1, starts[index + 1]?.at ?? rest.length),
        line: heading.line,
        ...(start.isSection && { isSection: true }),
      },
    ];
  });
  const whole = { ...WHOLE, address: 'minutes', blocks: above, line: above[0]?.line ?? 1 };
  const beyond = rest[starts[MOST_ITEMS]?.at ?? -1]?.line;
  return {
    title: sameTitle ? titleText : undefined,
    preamble: isWhole ? [] : above,
    sources: isWhole ? [whole, ...sources] : sources,
    ...(beyond !== undefined && { beyond }),
  };
}

/** Minutes in which nothing heads an item are one. */
const WHOLE = { title: 'Minutes' };

/** The first heading, unless it is an item or a section of somebody who writes all of them so: "# 1. Apologies", "# Present". */
function titleOf(blocks: readonly ParsedBlock[], words: ItemWords): ParsedBlock | undefined {
  const [first, ...others] = blocks.filter(block => block.type === 'heading');
  if (!first || levelOf(first) !== 1) return undefined;
  const { number, title } = headingOf(first);
  const isAttendance = /^(?:attendance|apologies)$/.test(words.sectionOf(title) ?? '');
  return number !== undefined || (isAttendance && others.some(one => levelOf(one) === 1)) ? undefined : first;
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
