// Links and pictures: each address is resolved by the reader of the text, who knows what lies where. A link that
// leads nowhere stays as words.
//
// The reader gets the address as it was typed: written as bytes, "a b.pdf" and "a%20b.pdf" would be one name. Only what
// leads outside is written so afterwards.

import type { MarkdownIt } from 'markdown-it';
import type { MarkdownEnv, ResolveLink } from './env.ts';
import { attribute, leadTo, type Token } from './tokens.ts';

export function resolvedLinks(markdown: MarkdownIt): void {
  const asBytes = markdown.normalizeLink;
  markdown.normalizeLink = address => address;
  markdown.core.ruler.push('resolved_links', state => {
    const env = state.env as MarkdownEnv;
    const { resolveLink } = env;
    if (!resolveLink) return;
    const resolve: ResolveLink = (address, line) => {
      const target = resolveLink(address, line);
      return target?.kind === 'outside' ? { ...target, url: asBytes(target.url) } : target;
    };
    for (const token of state.tokens) {
      if (token.children) resolveIn(token.children, token.map?.[0] ?? 0, resolve);
    }
  });
}

function resolveIn(children: readonly Token[], line: number, resolve: ResolveLink): void {
  for (const child of children) {
    if (child.type === 'image') leadTo(child, resolve(attribute(child, 'src'), line));
    else if (child.type === 'link_open') leadTo(child, resolve(attribute(child, 'href'), line));
  }
}
