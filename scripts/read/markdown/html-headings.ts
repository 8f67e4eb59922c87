// A heading that a web page left, alone in its line: "<h3>Harbour lights</h3>". Other HTML is text.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './tokens.ts';

export function htmlHeadings(markdown: MarkdownIt): void {
  markdown.block.ruler.before('heading', 'html_heading', htmlHeading, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
}

/** A line of two is no heading, and nor is one that speaks of the tag. */
const WHOLE = /^<h([1-6])(?:\s[^<>]*)?>([^<>](?:(?!<\/?h[1-6]\b).)*)<\/h\1\s*>$/iu;
const LONGEST = 400;

function htmlHeading(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = lineText(state, startLine).trim();
  if (!line.startsWith('<') || line.length > LONGEST) return false;
  const [, level = '', title = ''] = WHOLE.exec(line) ?? [];
  if (level === '') return false;
  if (silent) return true;
  const open = state.push('heading_open', `h${level}`, 1);
  open.markup = '#'.repeat(Number(level));
  open.map = [startLine, startLine + 1];
  const inline = state.push('inline', '', 0);
  inline.content = title.trim();
  inline.map = [startLine, startLine + 1];
  inline.children = [];
  state.push('heading_close', `h${level}`, -1).markup = open.markup;
  state.line = startLine + 1;
  return true;
}
