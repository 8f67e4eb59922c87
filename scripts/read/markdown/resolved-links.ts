// Links and pictures: each address is resolved by the reader of the text, who knows what lies where. A link that
// leads nowhere stays as words; a picture of another site becomes a link, since no page may load from elsewhere.

import type { MarkdownIt, Token } from 'markdown-it';
import type { MarkdownEnv, ResolveLink } from './env.ts';
import { attribute } from './tokens.ts';

export function resolvedLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('resolved_links', state => {
    const env = state.env as MarkdownEnv;
    if (!env.resolveLink) return;
    for (const token of state.tokens) {
      if (token.children) resolveIn(token.children, token.map?.[0] ?? 0, env.resolveLink);
    }
  });
  markdown.renderer.rules['image'] = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    const alt = renderer.renderInlineAsText(token.children ?? [], options, env);
    const src = attribute(token, 'src');
    const { escapeHtml } = markdown.utils;
    if (/^minutebook:/.test(src)) return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
    if (/^https?:/.test(src)) return `<a href="${escapeHtml(src)}">${escapeHtml(alt || src)}</a>`;
    return escapeHtml(alt);
  };
}

function resolveIn(children: readonly Token[], line: number, resolve: ResolveLink): void {
  const open: boolean[] = [];
  for (const child of children) {
    if (child.type === 'image') {
      child.attrSet('src', resolve(attribute(child, 'src'), line) ?? '');
    } else if (child.type === 'link_open') {
      const written = attribute(child, 'href');
      const href = resolve(written, line);
      open.push(href !== undefined);
      child.attrSet('href', href ?? '');
      child.hidden = href === undefined;
      child.meta = { ...child.meta, written };
    } else if (child.type === 'link_close') {
      child.hidden = open.pop() === false;
    }
  }
}
