// Cuts blocks where items begin in plain text: each item gets a heading of its words, and what stands behind stays below it.

import { addAll } from '../../model/add-all.ts';
import { shortened } from '../../model/shortened.ts';
import { blocksOf, inlineOf, inlineText, lineAt, listItems, type ParsedBlock } from '../markdown/blocks.ts';
import { changed, type Token } from '../markdown/tokens.ts';
import { onItsOwn, partParagraph } from '../parted-paragraphs.ts';
import type { Candidate } from './candidates.ts';
import type { ItemStart } from './item-start.ts';

/** Gives the blocks anew, and where among them the items and the known sections begin. */
export function cutAt(
  blocks: readonly ParsedBlock[],
  items: readonly Candidate[],
  sections: readonly ItemStart[],
): { readonly blocks: readonly ParsedBlock[]; readonly starts: readonly ItemStart[] } {
  const itemsOf = groupedBy(items, ({ block }) => block);
  const sectionAt = new Map(sections.map(section => [section.at, section]));
  const made: Made = { blocks: [], starts: [] };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    const section = sectionAt.get(at);
    if (section) made.starts.push({ ...section, at: made.blocks.length });
    const here = itemsOf.get(at);
    if (!here) made.blocks.push(block);
    else if (block.type === 'paragraph') cutParagraph(block, here, blocks[at + 1], made);
    else cutList(block, here, blocks[at + 1], made);
    if (here?.at(-1)?.takesNext) at += 1;
  }
  return made;
}

function groupedBy(
  items: readonly Candidate[],
  placeOf: (item: Candidate) => number,
): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const item of items) {
    const known = groups.get(placeOf(item));
    if (known) known.push(item);
    else groups.set(placeOf(item), [item]);
  }
  return groups;
}

interface Made {
  readonly blocks: ParsedBlock[];
  readonly starts: ItemStart[];
}

function cutList(
  list: ParsedBlock,
  items: readonly Candidate[],
  next: ParsedBlock | undefined,
  made: Made,
): void {
  const [opening, closing] = [list.tokens[0], list.tokens.at(-1)];
  const first = opening?.map?.[0] ?? 0;
  let left: Token[] = [];
  const leave = (): void => {
    if (opening && closing && left.length > 0) made.blocks.push(listOf(opening, left, closing, list));
    left = [];
  };
  const itemsOf = groupedBy(items, ({ point = 0 }) => point);
  listItems(list).forEach((point, at) => {
    const here = itemsOf.get(at) ?? [];
    const close = changed(point.opening, { type: 'list_item_close', nesting: -1, attrs: null });
    if (here.length === 0) {
      left.push(point.opening, ...point.tokens, close);
      return;
    }
    leave();
    const line = list.line + (point.opening.map?.[0] ?? first) - first;
    const [paragraph, ...rest] = blocksOf(point.tokens, list.line - first).map(shownWhole);
    if (paragraph) cutParagraph(paragraph, here, next, made);
    else if (here[0] && next) startItem(here[0], headingFrom(next, line), line, made);
    for (const block of rest) made.blocks.push(block);
  });
  leave();
}

/** What a tight list held is a paragraph like any other. */
const shownWhole = (block: ParsedBlock): ParsedBlock =>
  block.tokens.some(({ hidden, level }) => hidden && level >= 0) && block.type === 'paragraph'
    ? {
        ...block,
        tokens: block.tokens.map(token => (token.hidden ? changed(token, { hidden: false }) : token)),
      }
    : block;

function listOf(opening: Token, tokens: Token[], closing: Token, { line, type }: ParsedBlock): ParsedBlock {
  const [first] = tokens;
  const start = Number.parseInt(first?.info ?? '', 10);
  const open = changed(opening, {
    attrs: opening.attrs?.filter(([name]) => name !== 'start') ?? null,
    map: first?.map ?? null,
  });
  if (start > 1) open.attrSet('start', String(start));
  const shift = (first?.map?.[0] ?? 0) - (opening.map?.[0] ?? 0);
  return { type, tokens: [open, ...tokens, closing], line: line + shift };
}

/** Cuts a paragraph at its items; what stands before the first stays a paragraph. */
function cutParagraph(
  block: ParsedBlock,
  items: readonly Candidate[],
  next: ParsedBlock | undefined,
  made: Made,
): void {
  const [first] = items;
  const places = items.map(({ from }) => from).filter(from => from > 0);
  const parts = partParagraph(block, places).map(onItsOwn);
  const isCut = parts.length === places.length + 1;
  if (!isCut || first === undefined) {
    // A place within a link: the paragraph stays whole below the first item's heading.
    if (first) startItem(first, titleOf(block, first), lineAt(block, first.from), made);
    made.blocks.push(block);
    return;
  }
  if (first.from > 0 && parts[0]) made.blocks.push(parts[0]);
  const own = first.from > 0 ? parts.slice(1) : parts;
  own.forEach((part, index) => {
    const item = items[index];
    if (!item) return;
    if (item.takesNext && next) {
      startItem(item, headingFrom(next, part.line), part.line, made);
      return;
    }
    const titleAt = item.titleFrom - item.from;
    const textAt = item.titleEnds - item.from;
    const [title, ...text] = cutTitle(part, titleAt, item.titleEnds < 0 ? undefined : textAt);
    if (item.title === undefined || item.isTitledAbove || !title) {
      startItem(item, titleOf(part, item), part.line, made);
      addAll(made.blocks, cutTitle(part, titleAt, undefined));
      return;
    }
    startItem(item, headingFrom(title, part.line), part.line, made);
    addAll(made.blocks, text);
  });
}

/** A part of a paragraph without the number, its title parted from the text. */
function cutTitle(part: ParsedBlock, titleAt: number, textAt: number | undefined): readonly ParsedBlock[] {
  const places = [titleAt, ...(textAt === undefined ? [] : [textAt])].filter(place => place > 0);
  const pieces = partParagraph(part, places).map(onItsOwn);
  if (pieces.length !== places.length + 1) return [part];
  return titleAt > 0 ? pieces.slice(1) : pieces;
}

function startItem(item: Candidate, heading: ParsedBlock, line: number, made: Made): void {
  const title = item.title ?? inlineText(inlineOf(heading)?.children ?? []);
  made.starts.push({
    at: made.blocks.length,
    line,
    ...(item.section && { section: item.section }),
    ...(item.isTopic && { isTopic: true }),
    heading: { ...(item.number !== undefined && { number: item.number }), title },
  });
  made.blocks.push(heading);
}

/** A paragraph as a heading, without what parts it from the text. */
function headingFrom(block: ParsedBlock, line: number): ParsedBlock {
  const [opening, inline, closing] = block.tokens;
  if (!opening || !inline || !closing) return block;
  const last = (inline.children ?? []).findLastIndex(({ type }) => type === 'text');
  const children = (inline.children ?? []).map((token, at) =>
    at === last ? changed(token, { content: token.content.replace(/[\s:.–—-]+$/, '') }) : token,
  );
  return {
    type: 'heading',
    line,
    tokens: [
      changed(opening, { type: 'heading_open', tag: 'h2', hidden: false, meta: null, attrs: null }),
      changed(inline, { children }),
      changed(closing, { type: 'heading_close', tag: 'h2', hidden: false }),
    ],
  };
}

/** A title of the first words, where the whole is a sentence. */
function titleOf(block: ParsedBlock, item: Candidate): ParsedBlock {
  const inline = inlineOf(block);
  const text = inlineText(inline?.children ?? [])
    .slice(item.titleFrom - item.from, 400)
    .replace(/\n/g, ' ');
  const word = inline?.children?.find(({ type }) => type === 'text');
  const heading = headingFrom(block, block.line);
  if (!word) return heading;
  const children = [changed(word, { content: shortened(item.title ?? text, 80) })];
  return {
    ...heading,
    tokens: heading.tokens.map(token => (token.type === 'inline' ? changed(token, { children }) : token)),
  };
}
