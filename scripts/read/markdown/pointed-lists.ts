// Lists with the points of word processors: "• paint", "▪ nails", and the signs of private fonts that PDFs keep of them.
// At a line's beginning one is enough; within a paragraph two are, behind words that lead to them: "agreed: • paint • nails".
//
// Why not "·" within a paragraph? It parts names and stands in words of Catalan. At a line's beginning it is a point.

import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { addAll } from '../../model/add-all.ts';
import { hideParagraphs, readWithinItem } from './list-item.ts';
import { lineText } from './tokens.ts';

const POINTS = '•▪●◦○■□◆‣⁃∙·►▸➢✓\\uF020-\\uF0FF';
const AT_BEGINNING = new RegExp(
  `^[${POINTS}](?:[ \\t\\u00A0]+(?![${POINTS}])|(?=[\\p{L}\\p{N}*_"“‘'(£€$[]))`,
  'u',
);
const ALONE = new RegExp(`^[${POINTS}]\\s*$`, 'u');

export function pointedLists(markdown: MarkdownIt): void {
  markdown.block.ruler.before('list', 'pointed_list', pointedList, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  markdown.core.ruler.before('inline', 'points_within', pointsWithin);
}

/** How long a line's point is, with the space behind it; 0 where it has none, or nothing behind it. */
const pointAt = (state: StateBlock, line: number): number => {
  const text = lineText(state, line);
  const width = AT_BEGINNING.exec(text)?.[0].length ?? 0;
  return width < text.trimEnd().length ? width : 0;
};

/** A PDF may give a point and its words as two paragraphs: the line of the words, from that of the point. */
function wordsBelow(state: StateBlock, line: number, endLine: number): number | undefined {
  if (!ALONE.test(lineText(state, line))) return undefined;
  const next = state.skipEmptyLines(line + 1);
  const isWords = next < endLine && /^[\p{L}\p{N}"“‘'(£€$*_]/u.test(lineText(state, next));
  return isWords && (state.sCount[next] ?? 0) >= state.blkIndent ? next : undefined;
}

function pointedList(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  // Below an item's own indentation this is the next item of its list.
  if (silent)
    return (state.sCount[startLine] ?? 0) - state.blkIndent < 4 && hasPoint(state, startLine, endLine);
  if (!beginsItem(state, startLine, endLine)) return false;
  const list = state.push('bullet_list_open', 'ul', 1);
  list.markup = '-';
  const opened = state.tokens.length - 1;
  let tight = true;
  let line = startLine;
  while (line < endLine && beginsItem(state, line, endLine)) {
    if (line > startLine && state.isEmpty(line - 1)) tight = false;
    tight = readItem(state, line, endLine) && tight;
    line = state.line;
  }
  state.push('bullet_list_close', 'ul', -1);
  list.map = [startLine, line];
  if (tight) hideParagraphs(state, opened);
  return true;
}

function beginsItem(state: StateBlock, line: number, endLine: number): boolean {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return false;
  return hasPoint(state, line, endLine);
}

const hasPoint = (state: StateBlock, line: number, endLine: number): boolean =>
  pointAt(state, line) > 0 || wordsBelow(state, line, endLine) !== undefined;

function readItem(state: StateBlock, line: number, endLine: number): boolean {
  const item = state.push('list_item_open', 'li', 1);
  item.markup = '-';
  const below = wordsBelow(state, line, endLine);
  let isTight = false;
  if (below === undefined) {
    const ends = (state.tShift[line] ?? 0) + pointAt(state, line);
    isTight = readWithinItem(state, line, endLine, ends, item);
  } else {
    // Of what stands below, one paragraph is the item's.
    let end = below;
    while (end < endLine && !state.isEmpty(end)) end += 1;
    state.md.block.tokenize(state, below, end);
    item.map = [line, state.line];
    state.push('list_item_close', 'li', -1);
  }
  state.line = state.skipEmptyLines(state.line);
  return isTight;
}

/** "[x] Dora Elder" above "[ ] Ben Fern": boxes are the points of a list, though nobody put a sign before them. */
const BOXES = /(?:^|\n)[ \t]*(?=\[[ xX]\] +\S)/g;
const BOX = /^\[[ xX]\] +\S/;

const WITHIN = /(?:^|[ \t\n])[•▪●■\uF0A7\uF0B7][ \t\u00A0]+(?=\S)/g;

/** What stands above a list. Else the points only part words: "Tel. 01 • Web x • Mail y". */
const LEADS = /(?:^|[:;.,!?)])[*_]*\s*$/;

/** Cuts a paragraph that holds several points into what leads to them and a list. */
function pointsWithin(state: StateCore): void {
  if (!/[•▪●■\uF0A7\uF0B7]|^[ \t]*\[[ xX]\] +\S/m.test(state.src)) return;
  const tokens: Token[] = [];
  for (let at = 0; at < state.tokens.length; at += 1) {
    const [opening, inline, closing] = state.tokens.slice(at, at + 3);
    if (opening?.type === 'paragraph_open' && inline?.type === 'inline' && closing) {
      addAll(tokens, withoutPoints({ opening, inline, closing }, state));
      at += 2;
    } else if (opening) tokens.push(opening);
  }
  state.tokens = tokens;
}

interface Paragraph {
  readonly opening: Token;
  readonly inline: Token;
  readonly closing: Token;
}

function withoutPoints({ opening, inline, closing }: Paragraph, state: StateCore): readonly Token[] {
  const { content } = inline;
  const isOfBoxes = BOX.test(content);
  const points = [...content.matchAll(isOfBoxes ? BOXES : WITHIN)];
  const lead = content.slice(0, points[0]?.index);
  if (points.length < 2 || !LEADS.test(lead.slice(-10))) return [opening, inline, closing];
  let line = inline.map?.[0] ?? 0;
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, deep: number): Token => {
    const token = new state.Token(type, tag, nesting);
    return Object.assign(token, { level: opening.level + deep, block: true, map: [line, line + 1] });
  };
  const items = points.flatMap((point, index) => {
    const behind = content.slice(point.index, points[index + 1]?.index);
    line += index === 0 ? lineEndsIn(lead) : 0;
    line += lineEndsIn(point[0]);
    const words = behind.slice(point[0].length);
    const tokens = [
      Object.assign(make('list_item_open', 'li', 1, 1), { markup: '-' }),
      Object.assign(make('paragraph_open', 'p', 1, 2), { hidden: true }),
      Object.assign(make('inline', '', 0, 3), { content: words.trim(), children: [] }),
      Object.assign(make('paragraph_close', 'p', -1, 2), { hidden: true }),
      Object.assign(make('list_item_close', 'li', -1, 1), { markup: '-' }),
    ];
    line += lineEndsIn(words);
    return tokens;
  });
  const list = Object.assign(make('bullet_list_open', 'ul', 1, 0), { markup: '-', attrs: opening.attrs });
  list.map = [items[0]?.map?.[0] ?? line, line + 1];
  inline.content = lead.trimEnd();
  return [
    ...(inline.content === '' ? [] : [opening, inline, closing]),
    ...[list, ...items, make('bullet_list_close', 'ul', -1, 0)],
  ];
}

const lineEndsIn = (text: string): number => text.split('\n').length - 1;
