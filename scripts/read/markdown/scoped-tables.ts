// Tables: each header cell says that it heads its column, and a wide table scrolls in a region of its own.

import type { MarkdownIt, Token } from 'markdown-it';
import { attribute } from './tokens.ts';

export function scopedTables(markdown: MarkdownIt): void {
  markdown.core.ruler.push('scoped_tables', state => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'th_open') continue;
      // A header cell with no words heads nothing.
      if (state.tokens[index + 1]?.content === '') token.tag = 'td';
      else token.attrSet('scope', 'col');
      const close = state.tokens[index + 2];
      if (close?.type === 'th_close') close.tag = token.tag;
    }
    for (const token of state.tokens) alignByClass(token);
  });
  markdown.renderer.rules['table_open'] = (tokens, index, _options, _env, renderer) => {
    const attributes = tokens[index] ? renderer.renderAttrs(tokens[index]) : '';
    return `<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table${attributes}>\n`;
  };
  markdown.renderer.rules['table_close'] = () => '</table></div>\n';
}

// The site's policy allows no style attribute, which markdown-it writes for `| ---: |`.
function alignByClass(token: Token): void {
  if (token.type !== 'th_open' && token.type !== 'td_open') return;
  const side = /text-align:\s*(\w+)/.exec(attribute(token, 'style'))?.[1];
  if (side === undefined) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  token.attrJoin('class', `align-${side}`);
}
