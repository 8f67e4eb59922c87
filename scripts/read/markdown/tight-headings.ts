// Headings with no space behind their signs, as older programs took them: "##Fences". One sign may begin a number, "#12", or a tag.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './tokens.ts';

export function tightHeadings(markdown: MarkdownIt): void {
  markdown.block.ruler.before('heading', 'tight_heading', tightHeading, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
}

const TIGHT = /^(#{2,6})(?=[\p{L}[*])(.*?)(?:\s*#+)?\s*$/u;

function tightHeading(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const [, signs = '', title = ''] = TIGHT.exec(lineText(state, startLine).trim()) ?? [];
  if (signs === '') return false;
  if (silent) return true;
  const tag = `h${signs.length}`;
  const open = state.push('heading_open', tag, 1);
  open.markup = signs;
  open.map = [startLine, startLine + 1];
  const inline = state.push('inline', '', 0);
  inline.content = title.trim();
  inline.map = [startLine, startLine + 1];
  inline.children = [];
  state.push('heading_close', tag, -1).markup = signs;
  state.line = startLine + 1;
  return true;
}
