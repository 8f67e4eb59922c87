// A line that ends in two backslashes, as wikis break lines: “Der Antrag ist angenommen.\\”. The signs are the wiki's, and no words.

import type { MarkdownIt, StateInline } from 'markdown-it';

export function wikiBreaks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', 'wiki_break', lineBreak);
}

const AT_END = /^\\\\[ \t]*(?:\n|$)/;

function lineBreak(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 0x5c || pos === 0 || src[pos - 1] === '\\') return false;
  const [written] = AT_END.exec(src.slice(pos, pos + 12)) ?? [];
  if (written === undefined || (!written.endsWith('\n') && pos + written.length < src.length)) return false;
  if (!silent && written.endsWith('\n')) state.push('hardbreak', 'br', 0);
  state.pos += written.length;
  while (/[ \t]/.test(src[state.pos] ?? '')) state.pos += 1;
  return true;
}
