// The blocks of a minutes file => its preamble and the items, each still a heading with what stands below it.

import type { Reading } from '../../model/found-by.ts';
import { type Heading, itemAddresses } from '../../model/heading.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import { blockText, listItems, type ParsedBlock } from '../markdown/blocks.ts';
import { itemsBesideHeadings } from './beside-headings.ts';
import { type ItemGrammar, levelOf, USUAL_LEVEL } from './headings.ts';
import { headingOf, type ItemSource } from './item-source.ts';
import { itemStarts } from './item-starts.ts';
import { linkedTopics } from './linked-topics.ts';
import type { TableGrammar } from './minute-table.ts';
import { tableItems } from './minute-tables.ts';
import { numberedBelow } from './numbered-below.ts';
import { type PlainItems, plainItems, pointsWithin } from './plain-items.ts';
import { numberAt } from './written-number.ts';

/** What the cut depends on beside the blocks. */
export interface CutContext {
  readonly grammar: ItemGrammar & TableGrammar;
  readonly reading: Reading;
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
  const titled = context.itemLevel === 1 ? undefined : titleOf(blocks, context);
  const titleText = titled && blockText(titled.tokens).replace(/\n/g, ' ');
  const sameTitle = context.title === undefined || context.title === titleText;
  const rest = blocks.filter(block => block !== titled || !sameTitle);
  if (titled && !sameTitle) demote(titled);

  const { blocks: cut, starts } = startsIn(rest, context);
  const before = cut.slice(0, starts[0]?.at);
  const isWhole =
    before.length > 0 &&
    (starts.every(({ section }) => section !== undefined) || holdsBusiness(before, context));
  const read = starts.slice(0, MOST_ITEMS);
  const headings = read.map(({ at, heading }) => heading ?? headingAt(cut, at));
  const addresses = itemAddresses(isWhole ? [WHOLE, ...headings] : headings).slice(isWhole ? 1 : 0);
  const above = titlesAbove(read.map(({ at }, index) => ({ block: cut[at], title: headings[index]?.title })));
  const sources = read.flatMap((start, index): ItemSource[] => {
    const heading = cut[start.at];
    if (!heading) return [];
    const parsed = headings[index] ?? { title: '' };
    return [
      {
        ...parsed,
        title: parsed.title || 'Item',
        address: addresses[index] ?? '',
        heading,
        blocks: cut.slice(start.at + 1, starts[index + 1]?.at ?? cut.length),
        line: start.line ?? heading.line,
        ...(start.section && { section: start.section }),
        ...(above[index] !== undefined && { above: above[index] }),
        ...(start.isTopic && { isTopic: true }),
      },
    ];
  });
  const isBusiness = context.reading === 'marked';
  const whole: ItemSource = {
    ...{ ...WHOLE, address: 'minutes', blocks: before, line: before[0]?.line ?? 1 },
    ...(!isBusiness && { section: 'holder' }),
  };
  const beyond = cut[starts[MOST_ITEMS]?.at ?? -1]?.line;
  return {
    title: sameTitle ? titleText : undefined,
    preamble: isWhole ? [] : before,
    sources: isWhole ? [whole, ...sources] : sources,
    ...(beyond !== undefined && { beyond }),
  };
}

/**
 * "Amber proposed that a cup be bought. It was carried.", and more of it before the first heading: read as an item's text. One such
 * paragraph, in which nobody seconds, may be a note: "These minutes were approved in May."
 */
function holdsBusiness(above: readonly ParsedBlock[], { grammar: { items }, reading }: CutContext): boolean {
  if (reading === 'marked') return false;
  const texts = above.flatMap(tellingTexts);
  return texts.filter(items.tellsMotion).length > 1 || texts.some(items.tellsSeconded);
}

/** A paragraph, and each point of a list: "1. Grant. Action: On a motion by Amber, seconded by Birch, and carried …" */
function tellingTexts(block: ParsedBlock): readonly string[] {
  if (block.type === 'paragraph') return [blockText(block.tokens)];
  return /_list$/.test(block.type) ? listItems(block).map(({ tokens }) => blockText(tokens)) : [];
}

/** Minutes in which nothing heads an item are one text, which is no item of business. */
const WHOLE = { title: 'Minutes' };

const headingAt = (blocks: readonly ParsedBlock[], at: number): Heading => {
  const block = blocks[at];
  return block ? headingOf(block) : { title: '' };
};

/** For each heading the title of the last one before it that lies higher. */
function titlesAbove(
  headings: readonly { readonly block: ParsedBlock | undefined; readonly title: string | undefined }[],
): readonly (string | undefined)[] {
  const open: { readonly level: number; readonly title: string | undefined }[] = [];
  return headings.map(({ block, title }) => {
    const level = levelOf(block);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const over = open.at(-1)?.title;
    open.push({ level, title });
    return over;
  });
}

/** Where items and sections begin: at headings, else at numbers in plain text. Only what is marked counts where the body wants that. */
function startsIn(blocks: readonly ParsedBlock[], { grammar, itemLevel, reading }: CutContext): PlainItems {
  if (reading === 'marked') {
    const starts = itemStarts(blocks, itemLevel ?? USUAL_LEVEL, grammar);
    return { blocks, starts: starts.map(({ at }) => ({ at })) };
  }
  const starts = itemStarts(blocks, itemLevel, grammar);
  if (itemLevel !== undefined) return { blocks, starts };
  const titleAt = (at: number): string => headingAt(blocks, at).title;
  const inTable = tableItems(blocks, starts, titleAt, grammar);
  if (inTable) return inTable;
  const [first, ...others] = starts;
  const isOne = others.every(({ section }) => section !== undefined);
  const isNone = isOne && first?.section !== undefined;
  // One heading at the very top of items in plain text is a title like the one above it: "# University", "## SENATE".
  const isTop = isOne && first?.at === 0 && headingAt(blocks, 0).number === undefined;
  const isTalk = isTop && grammar.items.sectionOf(titleAt(0)) === 'may-hold';
  const section = isTalk ? 'holder' : 'above';
  const known = isTop && !isNone ? [{ ...first, section } as const, ...others] : starts;
  const topics = linkedTopics(blocks, known, titleAt, grammar.items);
  if (topics) return topics;
  if (starts.length > 0 && !isNone && !isTop) {
    return (
      numberedBelow(blocks, starts, grammar.items) ??
      pointsWithin(blocks, starts, titleAt, grammar.items) ??
      itemsBesideHeadings(blocks, starts, at => headingAt(blocks, at), grammar.items) ?? { blocks, starts }
    );
  }
  return plainItems(blocks, known, grammar.items) ?? { blocks, starts };
}

/** The first heading, unless it is an item or a section of somebody who writes all of them so: "# 1. Apologies", "# Present". */
function titleOf(
  blocks: readonly ParsedBlock[],
  { grammar: { items, datesIn }, title: known }: CutContext,
): ParsedBlock | undefined {
  const [first, ...others] = blocks.filter(block => block.type === 'heading');
  if (!first || levelOf(first) !== 1) return undefined;
  const { number, title } = headingOf(first);
  // "24 March 2026: minutes" is no item 24.
  const isItem = number !== undefined && datesIn(`${number} ${title}`).length === 0;
  const isAttendance = /^(?:attendance|apologies)$/.test(items.sectionOf(title) ?? '');
  // "TOP 1: Wahl" above "TOP 2: …" at the same level
  const written = numberAt(title, items);
  const isNumbered = written !== undefined && written.number === undefined;
  // "# Roof", "# Quay", "# Fair", and no other headings, where the front matter has the title
  const isOneOfAll =
    known !== undefined &&
    known !== title &&
    !items.isOfMeeting(title) &&
    others.length > 1 &&
    others.every(one => levelOf(one) === 1);
  const isFirst = isOneOfAll || ((isAttendance || isNumbered) && others.some(one => levelOf(one) === 1));
  return isItem || isFirst ? undefined : first;
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
