// Attributes are no words of the minutes: "{: #section4 .no_toc}" in a line below a heading, "{:toc}" below a list, as kramdown takes
// them, and "{#old_business}" behind a heading, as Pandoc writes them. They tell a program how to show what they stand by, and are
// left out of what is shown.

import type { MarkdownIt, Token } from 'markdown-it';

export function attributeLines(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'attribute_lines', state => {
    if (state.src.includes('{:')) state.tokens = withoutAttributes(state.tokens);
    if (state.src.includes('{#') || state.src.includes('{.')) bareHeadings(state.tokens);
  });
}

const ATTRIBUTES = /^\{::?[^{}]*\}$/;
/** "{#old_business}", "{#c3 .unnumbered}", "{.no_toc}" */
const BEHIND_HEADING = /(?:^|\s+)\{[#.][\w:.-]+(?:\s+[#.][\w:.-]+)*\s*\}\s*$/;

function bareHeadings(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.type === 'inline' && tokens[index - 1]?.type === 'heading_open')
      token.content = token.content.replace(BEHIND_HEADING, '');
  });
}

function withoutAttributes(tokens: readonly Token[]): Token[] {
  const isEmpty = new Set<number>();
  tokens.forEach((token, index) => {
    const opening = tokens[index - 1];
    if (token.type === 'inline' && opening?.type === 'paragraph_open' && !leaveAttributes(token, opening))
      for (const at of [index - 1, index, index + 1]) isEmpty.add(at);
  });
  return tokens.filter((_, index) => !isEmpty.has(index));
}

/** Takes such lines out at both ends of a paragraph, and says whether any words are left. */
function leaveAttributes(inline: Token, opening: Token): boolean {
  const lines = inline.content.split('\n');
  const isWord = (line: string): boolean => !ATTRIBUTES.test(line.trim());
  const first = lines.findIndex(isWord);
  if (first < 0) return false;
  const last = lines.findLastIndex(isWord);
  // The words that are left begin further down in the file.
  for (const token of [inline, opening])
    if (token.map) token.map = [token.map[0] + first, token.map[1] - (lines.length - 1 - last)];
  inline.content = lines.slice(first, last + 1).join('\n');
  return true;
}
