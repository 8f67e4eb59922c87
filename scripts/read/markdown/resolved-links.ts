// Links and pictures: each address is resolved by the reader of the text, who knows what lies where. A link that
// leads nowhere stays as words.

import type { MarkdownIt } from 'markdown-it';
import type { MarkdownEnv, ResolveLink } from './env.ts';
import { attribute, leadTo, type Token } from './tokens.ts';

export function resolvedLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('resolved_links', state => {
    const env = state.env as MarkdownEnv;
    if (!env.resolveLink) return;
    for (const token of state.tokens) {
      if (token.children) resolveIn(token.children, token.map?.[0] ?? 0, env.resolveLink);
    }
  });
}

function resolveIn(children: readonly Token[], line: number, resolve: ResolveLink): void {
  for (const child of children) {
    if (child.type === 'image') leadTo(child, resolve(attribute(child, 'src'), line));
    else if (child.type === 'link_open') leadTo(child, resolve(attribute(child, 'href'), line));
  }
}
