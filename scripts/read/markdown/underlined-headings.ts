// Headings that are underlined, as Markdown has them: a line above as many dashes or equals signs.
//
// Why not Markdown's own rule? Minutes underline things: a line above `---` is mostly the last of a printed page. So the line must
// look like a title, and a row of dashes be about as long as it.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './tokens.ts';

export function underlinedHeadings(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'underlined_heading', underlinedHeading);
}

const UNDERLINE = /^(={4,100}|-{4,100})[ \t]*$/;
const TITLE = /^[\p{Lu}\p{N}#“"'‘(].{0,98}[^\s.,;:?!|]$/u;
/** How much longer or shorter than its line a row of dashes may be. */
const NEARLY = 4;

function underlinedHeading(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || startLine + 1 >= endLine) return false;
  const isIndented = [startLine, startLine + 1].some(
    line => (state.sCount[line] ?? 0) - state.blkIndent >= 4,
  );
  const [, row = ''] = UNDERLINE.exec(lineText(state, startLine + 1)) ?? [];
  if (isIndented || row === '' || (state.sCount[startLine + 1] ?? 0) < state.blkIndent) return false;
  const title = lineText(state, startLine).trim();
  if (!TITLE.test(title)) return false;
  if (row.startsWith('-') && Math.abs(row.length - title.length) > NEARLY) return false;
  const tag = row.startsWith('=') ? 'h1' : 'h2';
  const open = state.push('heading_open', tag, 1);
  open.markup = row.charAt(0);
  open.map = [startLine, startLine + 2];
  const inline = state.push('inline', '', 0);
  inline.content = title;
  inline.map = [startLine, startLine + 1];
  inline.children = [];
  state.push('heading_close', tag, -1).markup = row.charAt(0);
  state.line = startLine + 2;
  return true;
}
