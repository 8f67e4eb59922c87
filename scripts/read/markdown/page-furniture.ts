// The numbers of printed pages are no words of the minutes: "Page 3 of 7" as a line of its own, and a number below the line
// across the page with which a converter marks that the next one begins. They alone are left out of what is shown.

import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { Grammar } from '../../grammar/grammar.ts';
import { blocksOf, inlineOf, type ParsedBlock } from './blocks.ts';
import type { MarkdownEnv } from './env.ts';

export function pageFurniture(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'page_furniture', state => {
    const { statements: grammar } = state.env as MarkdownEnv;
    if (grammar) state.tokens = withoutPageNumbers(state, grammar);
  });
}

const PAGE_NUMBER = /^\d{1,3}$/;

function withoutPageNumbers(state: StateCore, grammar: Grammar): Token[] {
  const blocks = blocksOf(state.tokens, 0);
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.type === 'hr' && next && isPageNumber(next)) return [];
    if (block.type !== 'paragraph') return block.tokens;
    const isBelowBreak = blocks[index - 1]?.type === 'hr';
    return leavePageNumbers(block, isBelowBreak, grammar) ? block.tokens : [];
  });
}

const isPageNumber = (block: ParsedBlock): boolean =>
  block.type === 'paragraph' && PAGE_NUMBER.test((inlineOf(block)?.content ?? '').split('\n', 1)[0] ?? '');

/** Takes the lines that number pages out of a paragraph, and says whether any words are left. */
function leavePageNumbers(block: ParsedBlock, isBelowBreak: boolean, grammar: Grammar): boolean {
  const inline = inlineOf(block);
  if (!inline) return true;
  const lines = inline.content.split('\n');
  const isPage = (line: string, at: number): boolean =>
    grammar.isPageLabel(line) || (at === 0 && isBelowBreak && PAGE_NUMBER.test(line));
  if (!lines.some(isPage)) return true;
  const kept = lines.map((line, at) => (isPage(line, at) ? '' : line));
  const first = kept.findIndex(line => line !== '');
  if (first < 0) return false;
  // The words that are left begin further down in the file.
  for (const token of block.tokens) if (token.map) token.map = [token.map[0] + first, token.map[1]];
  inline.content = kept.slice(first).join('\n').trimEnd();
  inline.meta = { ...inline.meta, hasGaps: true };
  return true;
}
