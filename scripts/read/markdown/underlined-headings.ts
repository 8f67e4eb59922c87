// Headings that are underlined, as Markdown has them: a line above as many dashes or equals signs.
//
// Why not Markdown's own rule? Minutes underline things: a line above `---` is mostly the last of a printed page. So the line must
// look like a title, and a row of dashes be about as long as it. A row of equals signs may stand over it as well.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './tokens.ts';

export function underlinedHeadings(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'underlined_heading', underlinedHeading);
}

const UNDERLINE = /^(={4,100}|-{4,100})[ \t]*$/;
const TITLE = /^[\p{Lu}\p{N}#“"'‘(].{0,98}[^\s.,;:?!|]$/u;
/** Between two rows a title may end as sentences do: "Verein e.V." */
const BETWEEN = /^[\p{Lu}\p{N}#“"'‘(].{0,98}\S$/u;
/** How much longer or shorter than its line a row of dashes may be. */
const NEARLY = 4;

/** The same row below several lines: whoever types it so underlines all titles alike. */
const isUsual = (row: string, text: string): boolean =>
  row.length >= SURE && text.split(`\n${row}\n`).length > SEVERAL;
const SURE = 8;
const SEVERAL = 3;

function underlinedHeading(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || startLine + 1 >= endLine) return false;
  // A title between two rows: the first belongs to it.
  const isOverlined = startLine + 2 < endLine && /^=/.test(rowAt(state, startLine));
  const titleLine = isOverlined ? startLine + 1 : startLine;
  const rowLine = titleLine + 1;
  const isIndented = [startLine, titleLine, rowLine].some(
    line => (state.sCount[line] ?? 0) - state.blkIndent >= 4,
  );
  const row = rowAt(state, rowLine);
  if (isIndented || row === '' || (state.sCount[rowLine] ?? 0) < state.blkIndent) return false;
  if (isOverlined && row !== rowAt(state, startLine)) return false;
  const title = lineText(state, titleLine).trim();
  if (!(isOverlined ? BETWEEN : TITLE).test(title)) return false;
  const isAsLong = Math.abs(row.length - title.length) <= NEARLY;
  if (row.startsWith('-') && !isAsLong && !isUsual(row, state.src)) return false;
  const tag = row.startsWith('=') ? 'h1' : 'h2';
  const open = state.push('heading_open', tag, 1);
  open.markup = row.charAt(0);
  open.map = [titleLine, rowLine + 1];
  const inline = state.push('inline', '', 0);
  inline.content = title;
  inline.map = [titleLine, rowLine];
  inline.children = [];
  state.push('heading_close', tag, -1).markup = row.charAt(0);
  state.line = rowLine + 1;
  return true;
}

/** The row of signs that a line is; empty where it is none. */
const rowAt = (state: StateBlock, line: number): string => UNDERLINE.exec(lineText(state, line))?.[1] ?? '';
