// A parsed text as a row of blocks: the paragraphs, headings, lists and tables that stand at its outermost level.

import { addAll } from '../../model/add-all.ts';
import { linesEnded, type Token } from './tokens.ts';

export interface ParsedBlock {
  /** Type of the opening token, without `_open`: "paragraph", "heading", "bullet_list", "fence". */
  readonly type: string;
  readonly tokens: readonly Token[];
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Cuts tokens into outermost blocks. `firstLine` is the line of the file at which the parsed text began. */
export function blocksOf(tokens: readonly Token[], firstLine: number): readonly ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let start = 0;
  let depth = 0;
  tokens.forEach((token, index) => {
    depth += token.nesting;
    if (depth !== 0) return;
    const opening = tokens[start] ?? token;
    blocks.push({
      type: opening.type.replace(/_open$/, ''),
      tokens: tokens.slice(start, index + 1),
      line: (opening.map?.[0] ?? 0) + firstLine,
    });
    start = index + 1;
  });
  return blocks;
}

/** The line of the file at which the text was parsed that holds a block: tokens count theirs from there. */
export const firstLineOf = ({ line, tokens }: ParsedBlock): number => line - (tokens[0]?.map?.[0] ?? 0);

/** The tokens of some blocks, in one row. */
export function tokensOf(blocks: readonly ParsedBlock[]): Token[] {
  const all: Token[] = [];
  for (const { tokens } of blocks) addAll(all, tokens);
  return all;
}

/** The inline token of a paragraph or heading. */
export const inlineOf = (block: ParsedBlock): Token | undefined =>
  block.tokens.find(token => token.type === 'inline');

/** The words of inline tokens; a line break is a newline. */
export function inlineText(children: readonly Token[]): string {
  let text = '';
  for (const child of children) {
    if (child.type === 'text' || child.type === 'code_inline') text += child.content;
    else if (child.type === 'correction') text += ` [corrected to: ${child.content}]`;
    else if (child.type === 'softbreak' || child.type === 'hardbreak') text += '\n';
    else if (child.type === 'image') text += inlineText(child.children ?? []);
  }
  return text;
}

/** The words of a paragraph; none of any other block. */
export const wordsOf = (block: ParsedBlock): string =>
  block.type === 'paragraph' ? inlineText(inlineOf(block)?.children ?? []) : '';

/** The words of any tokens; blocks are parted by newlines, the cells of a table row by tabs. */
export function blockText(tokens: readonly Token[]): string {
  const parts: string[] = [];
  for (const token of tokens) {
    if (token.type === 'inline') parts.push(inlineText(token.children ?? []));
    else if (token.type === 'fence' || token.type === 'code_block') parts.push(token.content.trimEnd());
  }
  return parts.join('\n').trim();
}

export const isQuotation = ({ type }: ParsedBlock): boolean => type === 'blockquote';

/** How many letters some blocks hold: of two parts of minutes the longer tells more. */
export const lengthOf = (blocks: readonly ParsedBlock[]): number => blockText(tokensOf(blocks)).length;

/** A line of a paragraph, and where it stands in the file. */
export interface InlineLine {
  readonly tokens: readonly Token[];
  readonly line: number;
}

/** A paragraph line by line, where each may say something of its own. */
export function linesOf(block: ParsedBlock): readonly InlineLine[] {
  const lines: { tokens: Token[]; line: number }[] = [{ tokens: [], line: block.line }];
  let { line } = block;
  for (const child of inlineOf(block)?.children ?? []) {
    line += linesEnded(child);
    if (child.type === 'softbreak' || child.type === 'hardbreak') lines.push({ tokens: [], line });
    else lines.at(-1)?.tokens.push(child);
  }
  return lines;
}

/**
 * The line of the file at which the words of a paragraph or heading stand from `offset` on, counted in what `inlineText`
 * gives. A paragraph whose lines a PDF parted by empty ones is one block, so counting its newlines would not do.
 */
export function lineAt(block: ParsedBlock, offset: number): number {
  let { line } = block;
  let passed = 0;
  for (const child of inlineOf(block)?.children ?? []) {
    passed += inlineText([child]).length;
    if (passed > offset) break;
    line += linesEnded(child);
  }
  return line;
}

/** The items of a list block, each with its own tokens (without `list_item_open` and `_close`). */
export function listItems(
  block: ParsedBlock,
): readonly { readonly opening: Token; readonly tokens: readonly Token[] }[] {
  const items: { opening: Token; tokens: Token[] }[] = [];
  let depth = 0;
  for (const token of block.tokens.slice(1, -1)) {
    if (depth === 0 && token.type === 'list_item_open') items.push({ opening: token, tokens: [] });
    else if (!(depth === 1 && token.type === 'list_item_close')) items.at(-1)?.tokens.push(token);
    depth += token.nesting;
  }
  return items;
}

/** A row of a table. */
export interface TableRow {
  /** The words of each cell; lines within one are parted by newlines. */
  readonly cells: readonly string[];
  readonly line: number;
  /** The token that opens its first cell. */
  readonly first: Token | undefined;
}

/** The rows of a table, its head first. */
export function tableRows(block: ParsedBlock): readonly TableRow[] {
  const rows: { cells: string[]; line: number; first: Token | undefined }[] = [];
  const firstLine = firstLineOf(block);
  for (const token of block.tokens) {
    const row = rows.at(-1);
    if (token.type === 'tr_open')
      rows.push({ cells: [], line: (token.map?.[0] ?? 0) + firstLine, first: undefined });
    else if (/^t[hd]_open$/.test(token.type) && row) row.first ??= token;
    else if (token.type === 'inline') row?.cells.push(inlineText(token.children ?? []).trim());
  }
  return rows;
}
