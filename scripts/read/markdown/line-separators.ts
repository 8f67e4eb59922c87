// U+2028 and U+2029, which text copied from other programs holds, break the line.

import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const SEPARATOR = /[\u2028\u2029]/;

export function lineSeparators(markdown: MarkdownIt): void {
  markdown.core.ruler.push('line_separators', state => {
    if (!SEPARATOR.test(state.src)) return;
    for (const token of state.tokens) {
      if (token.children && SEPARATOR.test(token.content)) {
        token.children = token.children.flatMap(child => broken(child, state));
      }
    }
  });
}

function broken(token: Token, state: StateCore): Token[] {
  if (token.type !== 'text' || !SEPARATOR.test(token.content)) return [token];
  return token.content.split(SEPARATOR).flatMap((part, index) => {
    const text = new state.Token('text', '', 0);
    text.content = part;
    text.level = token.level;
    if (index === 0) return [text];
    const end = new state.Token('hardbreak', 'br', 0);
    // No line of the file ends here.
    end.markup = '\u2028';
    return [end, text];
  });
}
