// The cells of a table as blocks: a paragraph for each line that stands for itself, a list where lines begin with dashes.

import { inlineText, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { changed, type Token } from '../markdown/tokens.ts';
import { onItsOwn, partParagraph } from '../parted-paragraphs.ts';

export interface Cell {
  /** The token that opens it. */
  readonly opening: Token;
  readonly inline: Token;
  readonly text: string;
  /** The line of the file. */
  readonly line: number;
  /** The line at which the parsed text began. */
  readonly firstLine: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly line: number;
}

export function rowsOf({ tokens, line }: ParsedBlock): readonly Row[] {
  const firstLine = line - (tokens[0]?.map?.[0] ?? 0);
  const rows: { cells: Cell[]; line: number }[] = [];
  let opening: Token | undefined;
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push({ cells: [], line: (token.map?.[0] ?? 0) + firstLine });
    const row = rows.at(-1);
    if (/^t[hd]_open$/.test(token.type)) opening = token;
    if (token.type !== 'inline' || !opening || !row) continue;
    const text = inlineText(token.children ?? []).trim();
    row.cells.push({
      opening,
      inline: token,
      text,
      line: token.map ? token.map[0] + firstLine : row.line,
      firstLine,
    });
  }
  return rows;
}

/** A cell like another, with other words. */
export const cellOf = (cell: Cell, children: readonly Token[]): Cell => ({
  ...cell,
  inline: changed(cell.inline, { children: [...children] }),
  text: inlineText(children).trim(),
});

export const saysAnything = ({ text }: Cell): boolean => /[\p{L}\p{N}]/u.test(text);

/** A block token like the one that opens a cell. */
const made = (
  { opening, line, firstLine }: Cell,
  type: string,
  tag: string,
  nesting: -1 | 0 | 1,
  level: number,
): Token =>
  changed(opening, {
    ...{ type, tag, nesting, level, attrs: null, meta: null, hidden: false, markup: '', info: '' },
    map: nesting < 0 ? null : [line - firstLine, line - firstLine + 1],
  });

export function paragraphOf(cell: Cell, children: readonly Token[], meta: Token['meta'] = null): ParsedBlock {
  const open = changed(made(cell, 'paragraph_open', 'p', 1, 0), { meta });
  const inline = changed(cell.inline, { children: [...children], level: 1, map: open.map });
  return {
    type: 'paragraph',
    line: cell.line,
    tokens: [open, inline, made(cell, 'paragraph_close', 'p', -1, 0)],
  };
}

/** Words in bold. */
export function boldWords({ inline }: Cell, words: string): readonly Token[] {
  const token = (type: string, nesting: -1 | 0 | 1, content = ''): Token =>
    changed(inline, {
      ...{ type, nesting, content, children: null, map: null, level: 0, attrs: null, meta: null },
      ...{ tag: nesting === 0 ? '' : 'strong', markup: nesting === 0 ? '' : '**' },
    });
  return [token('strong_open', 1), token('text', 0, words), token('strong_close', -1)];
}

/** Words without markup, behind other tokens. */
export const plainWords = ({ inline }: Cell, content: string): Token =>
  changed(inline, { type: 'text', tag: '', content, children: null, map: null, level: 0, meta: null });

/** The lines of a cell that stand for themselves, a paragraph each. */
export function linesOf(cell: Cell): readonly ParsedBlock[] {
  if (!saysAnything(cell)) return [];
  const text = inlineText(cell.inline.children ?? []);
  const places = [...text.matchAll(/\n\s*(?=\S)/g)].flatMap(match => {
    const place = match.index + match[0].length;
    return goesOn(text.slice(0, match.index), text.slice(place)) ? [] : [place];
  });
  return partParagraph(paragraphOf(cell, cell.inline.children ?? []), places)
    .map(part => ({ ...onItsOwn(part), line: cell.line }))
    .filter(({ tokens }) => inlineText(tokens[1]?.children ?? []).trim() !== '');
}

/** "The Clerk will", and below it "write to the owner.": a line that was too long for its cell. */
const goesOn = (before: string, behind: string): boolean =>
  /^\p{Ll}/u.test(behind) && !/[.:;!?]["”’)]*\s*$/.test(before);

const POINT = /^\s*[-–•*·▪◦‣●○]\s+(?=\S)/;

/** The same as paragraphs and lists. */
export const blocksIn = (cell: Cell): readonly ParsedBlock[] => blocksOfLines(cell, linesOf(cell));

export function blocksOfLines(cell: Cell, lines: readonly ParsedBlock[]): readonly ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let points: ParsedBlock[] = [];
  const end = (): void => {
    if (points.length > 0) blocks.push(listOf(cell, points));
    points = [];
  };
  for (const line of lines) {
    if (POINT.test(wordsOf(line))) {
      points.push(withoutPoint(line));
      continue;
    }
    end();
    blocks.push(line);
  }
  end();
  return blocks;
}

/** A line without the dash that begins it. */
export function withoutPoint(line: ParsedBlock): ParsedBlock {
  const children = line.tokens[1]?.children ?? [];
  const at = children.findIndex(({ type, content }) => type === 'text' && content.trim() !== '');
  const first = children[at];
  const mark = POINT.exec(first?.content ?? '')?.[0];
  if (!first || mark === undefined || !POINT.test(wordsOf(line))) return line;
  const kept = children.with(at, changed(first, { content: first.content.slice(mark.length) }));
  return {
    ...line,
    tokens: line.tokens.map(token => (token.type === 'inline' ? changed(token, { children: kept }) : token)),
  };
}

export function listOf(cell: Cell, points: readonly ParsedBlock[], meta: Token['meta'] = null): ParsedBlock {
  const list = changed(made(cell, 'bullet_list_open', 'ul', 1, 0), { meta, markup: '-' });
  const inner = points.flatMap(({ tokens }) => [
    changed(made(cell, 'list_item_open', 'li', 1, 1), { markup: '-' }),
    ...tokens.map(token =>
      changed(token, {
        level: token.type === 'inline' ? 3 : 2,
        ...(token.type !== 'inline' && { hidden: true }),
      }),
    ),
    made(cell, 'list_item_close', 'li', -1, 1),
  ]);
  return {
    type: 'bullet_list',
    line: cell.line,
    tokens: [list, ...inner, made(cell, 'bullet_list_close', 'ul', -1, 0)],
  };
}

/** Rows as a table of their own; the first as its head where that is wanted. */
export function tableOf(
  rows: readonly Row[],
  hasHead: boolean,
  meta: Token['meta'] = null,
): ParsedBlock | undefined {
  const [first] = rows;
  const [cell] = first?.cells ?? [];
  if (!first || !cell) return undefined;
  const top = { ...cell, line: first.line };
  const part = (name: 'thead' | 'tbody', tag: 'th' | 'td', some: readonly Row[]): readonly Token[] =>
    some.length === 0
      ? []
      : [
          made(top, `${name}_open`, name, 1, 1),
          ...some.flatMap(row => rowTokens(row, top, tag)),
          made(top, `${name}_close`, name, -1, 1),
        ];
  return {
    type: 'table',
    line: first.line,
    tokens: [
      changed(made(top, 'table_open', 'table', 1, 0), { meta }),
      ...part('thead', 'th', hasHead ? rows.slice(0, 1) : []),
      ...part('tbody', 'td', hasHead ? rows.slice(1) : rows),
      made(top, 'table_close', 'table', -1, 0),
    ],
  };
}

function rowTokens({ cells, line }: Row, top: Cell, tag: 'th' | 'td'): readonly Token[] {
  const at = { ...top, line };
  return [
    made(at, 'tr_open', 'tr', 1, 2),
    ...cells.flatMap(cell => [
      made(at, `${tag}_open`, tag, 1, 3),
      changed(cell.inline, { level: 4 }),
      made(at, `${tag}_close`, tag, -1, 3),
    ]),
    made(at, 'tr_close', 'tr', -1, 2),
  ];
}
