// A table in HTML, as web pages and their exports hold it, is a table: its rows and cells, with the words in them. Words that
// stand between its cells are kept as paragraphs above it; a table within a cell is words of that cell, a list a line for each point.
//
// Why not an HTML parser? What is read is a closed list of tags (html-tags.ts); all else is text, as everywhere in minutes.

import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import {
  columnsOf,
  type HtmlTag,
  htmlTagAt,
  isBreak,
  listTagAt,
  rowsSpannedBy,
} from '../../model/html-tags.ts';
import { gridOf } from '../../model/table-grid.ts';
import { lineText } from './tokens.ts';

export function htmlTables(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'html_table', htmlTable, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

/** Cells of all tables of a text: no archive has so many, and beyond them a table is text. */
const MOST_CELLS = 20_000;

const BEGINS = /^(?:<(?:figure|div|center|p)(?:\s[^<>]{0,200})?>\s*){0,3}<table[\s>]/i;

/** The line from which on none is looked for, since one there does not end, or is too large: asked from each line anew, a text of beginnings would be read over and over. */
const endless = new WeakMap<StateBlock, number>();

function htmlTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!BEGINS.test(lineText(state, startLine).slice(0, 800))) return false;
  if (startLine >= (endless.get(state) ?? Number.POSITIVE_INFINITY)) return false;
  const end = endOfTable(state, startLine, endLine);
  if (end === 'endless') endless.set(state, startLine);
  if (typeof end === 'string') return false;
  const source = state.getLines(startLine, end, state.blkIndent, false);
  const table = readTable(source);
  if (table.cells > MOST_CELLS) {
    endless.set(state, startLine);
    return false;
  }
  if (silent) return true;
  state.line = end;
  pushWords(state, table.above, startLine, end);
  if (table.rows.length > 0) pushTable(state, table, startLine, end);
  pushWords(state, table.behind, end - 1, end);
  return true;
}

/** The line behind the one in which as many tables have ended as have begun. */
function endOfTable(state: StateBlock, startLine: number, endLine: number): number | 'endless' | 'cut off' {
  let depth = 0;
  for (let line = startLine; line < endLine; line += 1) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return 'cut off';
    for (const [tag] of lineText(state, line).matchAll(/<\/?table(?=[\s>])/gi))
      depth += tag[1] === '/' ? -1 : 1;
    if (depth <= 0) return line + 1;
  }
  return 'endless';
}

interface HtmlCell {
  readonly isHead: boolean;
  readonly columns: number;
  /** How many rows it takes up, its own among them. */
  readonly rows: number;
  /** Its tags and the words between them, in pieces: a long cell is not copied for each of its points. */
  readonly words: string[];
  /** How many lines of the source stand above it. */
  readonly line: number;
}

interface HtmlTable {
  readonly rows: readonly (readonly HtmlCell[])[];
  readonly cells: number;
  /** Words that stand in no cell: a caption, and what was forgotten there. */
  readonly above: string;
  readonly behind: string;
}

function readTable(source: string): HtmlTable {
  const rows: HtmlCell[][] = [];
  const outside = { above: '', behind: '' };
  let depth = 0;
  let line = 0;
  let hasEnded = false;
  let cell: HtmlCell | undefined;
  const say = (words: string): void => {
    if (cell) cell.words.push(words);
    else outside[hasEnded ? 'behind' : 'above'] += words;
  };
  // Of each list that has begun the number of its last point; none where it has dashes.
  let lists: (number | undefined)[] = [];
  const inLine = (words: string): void => {
    const said = cell?.words ?? [];
    // What ends the line above ends it once.
    while (/^(?:\s*|<\/(?:p|div)>)$/i.test(said.at(-1) ?? 'x')) said.pop();
    const isBegun = said.length === 0 || /^<(?:br|p|div)[\s/>]/i.test(said.at(-1) ?? '');
    if (!isBegun) say('<br>');
    if (words !== '') say(words);
  };
  const inList = ({ name, isClosing }: HtmlTag): void => {
    if (name === 'li') {
      if (isClosing) return;
      const last = lists.at(-1);
      if (last !== undefined) lists[lists.length - 1] = last + 1;
      inLine(last === undefined ? '- ' : `${last + 1}. `);
      return;
    }
    if (!isClosing) lists.push(name === 'ol' ? 0 : undefined);
    else {
      lists.pop();
      inLine('');
    }
  };
  const tagWithin = (tag: HtmlTag): void => {
    const { name, isClosing } = tag;
    if (name === 'table') {
      depth += isClosing ? -1 : 1;
      hasEnded ||= depth === 0;
      if (depth === 0) cell = undefined;
      else if (cell) say(' ');
    } else if (depth === 1 && name === 'tr') {
      cell = undefined;
      if (!isClosing) rows.push([]);
    } else if (depth === 1 && (name === 'td' || name === 'th')) {
      lists = [];
      cell = isClosing
        ? undefined
        : { isHead: name === 'th', columns: columnsOf(tag), rows: rowsSpannedBy(tag), words: [], line };
      if (cell) {
        if (rows.length === 0) rows.push([]);
        rows.at(-1)?.push(cell);
      }
    } else if (isOfTable(name)) say(' ');
    // `<li><p>` begins the point's line once.
    else if (cell && isBreak(name) && !isClosing && POINT.test(cell.words.findLast(isWord) ?? '')) return;
    else say(tag.written);
  };
  for (let at = 0; at < source.length; ) {
    const next = source.indexOf('<', at);
    const words = source.slice(at, next < 0 ? undefined : next);
    say(words.replace(/\s+/g, ' '));
    line += words.split('\n').length - 1;
    if (next < 0) break;
    const tag = htmlTagAt(source, next) ?? (cell && listTagAt(source, next));
    if (tag) {
      if (/^(?:[uo]l|li)$/.test(tag.name)) inList(tag);
      else tagWithin(tag);
      line += tag.written.split('\n').length - 1;
    } else say('<');
    at = next + (tag?.written.length ?? 1);
  }
  return { ...spread(rows.filter(row => row.length > 0)), ...outside };
}

/** Each row in full. An empty place is of the head where all of its row is. */
function spread(rows: readonly (readonly HtmlCell[])[]): Pick<HtmlTable, 'rows' | 'cells'> {
  const grid = gridOf(rows, {
    place: cell => cell,
    empty: row => ({
      isHead: row.every(one => one.isHead),
      columns: 1,
      rows: 1,
      words: [],
      line: row[0]?.line ?? 0,
    }),
    most: MOST_CELLS,
  });
  return { rows: grid, cells: grid.reduce((count, { length }) => count + length, 0) };
}

/** What begins a point of a list. */
const POINT = /^(?:- |\d{1,6}\. )$/;

const isWord = (piece: string): boolean => piece.trim() !== '';

const isOfTable = (name: string): boolean =>
  /^(?:thead|tbody|tfoot|tr|td|th|caption|colgroup|col)$/.test(name);

/** Without the tags that only part lines at either end. */
function trimmed(words: string): string {
  let text = words.trim();
  for (;;) {
    const first = htmlTagAt(text, 0);
    if (!first || !isBreak(first.name)) break;
    text = text.slice(first.written.length).trimStart();
  }
  for (;;) {
    const at = text.lastIndexOf('<');
    const last = at < 0 ? undefined : htmlTagAt(text, at);
    if (!last || !isBreak(last.name) || at + last.written.length !== text.length) break;
    text = text.slice(0, at).trimEnd();
  }
  return text;
}

function pushWords(state: StateBlock, words: string, line: number, end: number): void {
  const content = trimmed(words.replace(/<\/?(?:figure|figcaption|center)(?:\s[^<>]*)?>/gi, ' '));
  if (content === '') return;
  state.push('paragraph_open', 'p', 1).map = [line, end];
  pushInline(state, content, line);
  state.push('paragraph_close', 'p', -1);
}

function pushInline(state: StateBlock, content: string, line: number): void {
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.map = [line, line + 1];
  inline.children = [];
}

function pushTable(state: StateBlock, { rows }: HtmlTable, startLine: number, end: number): void {
  const table = state.push('table_open', 'table', 1);
  table.map = [startLine, end];
  const [first = [], ...others] = rows;
  const hasHead = others.length > 0 && first.every(({ isHead }) => isHead);
  if (hasHead) pushRows(state, 'thead', [first], startLine);
  pushRows(state, 'tbody', hasHead ? others : rows, startLine);
  state.push('table_close', 'table', -1);
}

function pushRows(
  state: StateBlock,
  part: 'thead' | 'tbody',
  rows: readonly (readonly HtmlCell[])[],
  startLine: number,
): void {
  state.push(`${part}_open`, part, 1);
  const cell = part === 'thead' ? 'th' : 'td';
  const push = (words: string, line: number): void => {
    state.push(`${cell}_open`, cell, 1);
    pushInline(state, trimmed(words), line);
    state.push(`${cell}_close`, cell, -1);
  };
  for (const row of rows) {
    const line = startLine + (row[0]?.line ?? 0);
    const opening: Token = state.push('tr_open', 'tr', 1);
    opening.map = [line, line + 1];
    for (const { words, line: own } of row) push(words.join(''), startLine + own);
    state.push('tr_close', 'tr', -1);
  }
  state.push(`${part}_close`, part, -1);
}
