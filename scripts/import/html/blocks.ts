// HTML as other programs write it, Word's above all, as blocks of Markdown.

import { addAll } from '../../model/add-all.ts';
import { listNumber } from '../../model/list-marks.ts';
import { quoted, tidy } from '../markdown-text.ts';
import {
  attributeOf,
  BLOCKS,
  type HtmlElement,
  type HtmlNode,
  htmlNodes,
  SKIPPED,
  wordsOf,
} from './elements.ts';
import { inlineMarkdown, plainText, type Run } from './inline-text.ts';
import { type ListLine, listMarkdown, markedLine } from './list-markdown.ts';
import { type LinkOptions, type Look, lookOf, runOf } from './look.ts';
import { tableMarkdown } from './table-markdown.ts';
import { cellsOf, isLayout, rowsOf } from './tables.ts';

export interface HtmlBlock {
  /** An item is a paragraph that bears a list marker, as Word writes lists. */
  readonly type: 'heading' | 'paragraph' | 'item' | 'list' | 'table' | 'quote';
  /** 1 to 6 for a heading. */
  readonly level?: number;
  readonly markdown: string;
  /** Its words without Markdown. */
  readonly text: string;
  readonly item?: ListLine;
  /** Whether it is a further paragraph of the list's item above it. */
  readonly continues?: true;
  readonly links: readonly HtmlLink[];
  /** Of a list, what each item says. */
  readonly entries?: readonly Pick<HtmlBlock, 'text' | 'links'>[];
  /** The names and ids in it and directly above it, to which links can lead. */
  readonly anchors: readonly string[];
}

export interface HtmlLink {
  readonly text: string;
  readonly href: string;
}

export interface HtmlOptions extends LinkOptions {
  /** Whether a table is there for the layout alone: its cells are read one after the other. */
  readonly isLayout?: (table: HtmlElement) => boolean;
  /** What a table that is there for the layout alone says, row by row; undefined for a table of data. */
  readonly laidOut?: (rows: CellBlocks) => readonly HtmlBlock[] | undefined;
}

/** The rows of a table, each of cells, each of blocks. */
export type CellBlocks = readonly (readonly (readonly HtmlBlock[])[])[];

/** What it says, block after block, as Markdown. */
export const htmlMarkdown = (html: string, options: HtmlOptions = {}): string =>
  blocksMarkdown(htmlBlocks(htmlNodes(html), options));

/** Blocks as Markdown; paragraphs with list markers that follow one another are a list. */
export function blocksMarkdown(blocks: readonly HtmlBlock[], between = '\n\n'): string {
  const parts: string[] = [];
  let lines: ListLine[] = [];
  const endList = (): void => {
    if (lines.length > 0) parts.push(listMarkdown(lines));
    lines = [];
  };
  for (const { item, level, type, markdown, continues } of blocks) {
    const last = continues ? lines.at(-1) : undefined;
    if (item) lines.push(item);
    else if (last) lines[lines.length - 1] = { ...last, text: `${last.text}\n\n${markdown}` };
    else {
      endList();
      // Below an item's own heading others are of the third level or less.
      parts.push(type === 'heading' ? `${'#'.repeat(Math.max(level ?? 3, 3))} ${markdown}` : markdown);
    }
  }
  endList();
  return parts.join(between);
}

/** No page nests deeper than this: a file that does is broken, or made to do harm. */
const DEEPEST = 200;

export function htmlBlocks(
  nodes: readonly HtmlNode[],
  options: HtmlOptions = {},
  depth = 0,
): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const plain: Look = { depth, indent: 0, isListed: false, isPre: false };
  let runs: Run[] = [];
  let anchors: string[] = [];
  let heading: number | undefined;

  const flush = (look: Look): void => {
    const found = runs;
    runs = [];
    for (const part of paragraphsOf(found)) {
      const block = { ...paragraphBlock(part, look), anchors };
      blocks.push(heading === undefined ? block : { ...headingBlock(part, heading), anchors });
      anchors = [];
    }
  };
  const push = (block: Omit<HtmlBlock, 'links' | 'anchors'>): void => {
    if (block.text === '') return;
    blocks.push({ ...block, links: [], anchors });
    anchors = [];
  };
  const within = (element: HtmlElement, look: Look): readonly HtmlBlock[] =>
    htmlBlocks(element.childNodes, options, look.depth);

  const visit = (node: HtmlNode, look: Look): void => {
    if ('value' in node && node.nodeName === '#text') runs.push(runOf(node.value, look));
    else if ('tagName' in node && !SKIPPED.has(node.tagName)) visitElement(node, look);
  };

  const visitElement = (element: HtmlElement, outer: Look): void => {
    const { tagName: tag } = element;
    const look = lookOf(element, outer, options);
    for (const name of ['id', 'name'])
      addAll(anchors, (attributeOf(element, name) ?? '').split(' ').filter(Boolean));
    if (look.depth > DEEPEST) runs.push(runOf(wordsOf(element), outer));
    else if (tag === 'br') runs.push({ text: '\n' });
    else if (tag === 'img') runs.push(runOf(tidy(attributeOf(element, 'alt') ?? ''), outer));
    else if (!BLOCKS.has(tag)) for (const child of element.childNodes) visit(child, look);
    else {
      flush(outer);
      visitBlock(element, look);
      flush(look);
    }
  };

  const visitBlock = (element: HtmlElement, look: Look): void => {
    const { tagName: tag } = element;
    const text = tidy(wordsOf(element));
    if (tag === 'ul' || tag === 'ol')
      push({
        type: 'list',
        text,
        markdown: listOf(element, look, within),
        entries: entriesOf(element, item => within(item, look)),
      });
    else if (tag === 'blockquote')
      push({ type: 'quote', text, markdown: quoted(blocksMarkdown(within(element, look))) });
    else if (tag === 'table' && !isReadAsLayout(element, options)) {
      const rows = rowsOf(element);
      const cells = rows.map(row => row.map(cell => within(cell, look)));
      const laid = options.laidOut?.(cells) ?? (isLayout(element) ? cells.flat(2) : undefined);
      if (laid) addAll(blocks, laid);
      else {
        const markdown = cells.map(row => row.map(cell => blocksMarkdown(cell)));
        push({ type: 'table', text, markdown: tableMarkdown(cellsOf(rows, markdown)) });
      }
    } else {
      const level = /^h([1-6])$/.exec(tag)?.[1];
      if (level !== undefined) heading = Number(level);
      for (const child of element.childNodes) visit(child, look);
      flush(look);
      if (level !== undefined) heading = undefined;
    }
  };

  for (const node of nodes) visit(node, plain);
  flush(plain);
  return blocks;
}

function paragraphBlock(runs: readonly Run[], look: Look): Omit<HtmlBlock, 'anchors'> {
  const text = tidy(plainText(runs));
  const links = runs.flatMap(({ text: words, href }) =>
    href === undefined ? [] : [{ text: tidy(words), href }],
  );
  const marked = look.isListed ? markedLine(plainText(runs).replace(/[\s\u00A0]+/g, ' ')) : undefined;
  const continues = look.isContinued && { continues: true as const };
  if (!marked) return { type: 'paragraph', text, markdown: inlineMarkdown(runs), links, ...continues };
  const item = { marker: marked.marker, indent: look.indent, text: inlineMarkdown(withoutMarker(runs)) };
  return { type: 'item', text, markdown: inlineMarkdown(runs), links, item };
}

const headingBlock = (runs: readonly Run[], level: number): Omit<HtmlBlock, 'anchors'> => {
  const plain = runs.map(({ bold: _, ...run }) => ({ ...run, text: run.text.replace(/\n/g, ' ') }));
  return {
    ...paragraphBlock(plain, { depth: 0, indent: 0, isListed: false, isPre: false }),
    type: 'heading',
    level,
  };
};

/** Two line breaks end a paragraph. */
function paragraphsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    if (run.text === '\n') breaks += 1;
    else if (/\S/.test(run.text)) breaks = 0;
    if (breaks === 2) paragraphs.push([]);
    paragraphs.at(-1)?.push(run);
  }
  return paragraphs.filter(paragraph => plainText(paragraph).trim() !== '');
}

/** The runs without the marker at their beginning and the space behind it, which may be runs of their own. */
function withoutMarker(runs: readonly Run[]): readonly Run[] {
  const flat = plainText(runs);
  const marked = markedLine(flat);
  let left = marked ? flat.length - marked.rest.length : 0;
  return runs.map(run => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
}

function listOf(
  list: HtmlElement,
  look: Look,
  within: (element: HtmlElement, look: Look) => readonly HtmlBlock[],
): string {
  const numberOf = itemNumbers(list);
  const lines: ListLine[] = [];
  for (const child of list.childNodes) {
    if (!('tagName' in child)) continue;
    const text = blocksMarkdown(within(child, look)).replace(/\n\n(?=- )/g, '\n');
    const isItem = child.tagName === 'li';
    const marker = isItem ? numberOf(child) : '';
    if (text === '') continue;
    const last = lines.at(-1);
    // A list right inside a list, as old programs write them, is part of the item above.
    if (!isItem && last) lines[lines.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else lines.push({ marker, text, indent: 0 });
  }
  return listMarkdown(lines);
}

/** The number of each item in turn, as a browser shows it; empty in a list of dashes. */
function itemNumbers(list: HtmlElement): (item: HtmlElement) => string {
  if (list.tagName !== 'ol') return () => '';
  const style = attributeOf(list, 'type') || '1';
  const isBracketed = /\bbracketed\b/.test(attributeOf(list, 'class') ?? '');
  let next = Number(attributeOf(list, 'start') || 1);
  return item => {
    const value = Number(attributeOf(item, 'value') || next);
    next = value + 1;
    const number = listNumber(value, style);
    return isBracketed ? `(${number})` : `${number}.`;
  };
}

const entriesOf = (
  list: HtmlElement,
  within: (item: HtmlElement) => readonly HtmlBlock[],
): NonNullable<HtmlBlock['entries']> =>
  list.childNodes
    .filter((child): child is HtmlElement => 'tagName' in child)
    .map(item => ({ text: tidy(wordsOf(item)), links: within(item).flatMap(({ links }) => links) }));

/** Whether the cells of a table are read as if there were no table; `laidOut`, where given, decides first. */
const isReadAsLayout = (table: HtmlElement, options: HtmlOptions): boolean =>
  options.isLayout?.(table) === true || (options.laidOut === undefined && isLayout(table));
