// Footnotes stand at the end of the item that refers to them, with the number they have in the whole minutes.

import type { Token } from 'markdown-it';
import { changed } from './tokens.ts';

/** Takes the footnotes off the end of a parsed text: the text's own tokens, and each footnote's by its id. */
export function takeFootnotes(tokens: readonly Token[]): {
  readonly body: Token[];
  readonly notes: ReadonlyMap<number, readonly Token[]>;
} {
  const start = tokens.findIndex(token => token.type === 'footnote_block_open');
  if (start < 0) return { body: [...tokens], notes: new Map() };
  const notes = new Map<number, Token[]>();
  let current: Token[] = [];
  for (const token of tokens.slice(start + 1)) {
    if (token.type === 'footnote_open') {
      current = [];
      notes.set(Number(token.meta?.['id'] ?? 0), current);
    }
    current.push(token);
  }
  const last = [...notes.values()].at(-1);
  if (last?.at(-1)?.type === 'footnote_block_close') last.pop();
  return { body: tokens.slice(0, start), notes };
}

/** The footnotes that some tokens refer to, as a block to stand after them; empty where there are none. */
export function footnotesOf(
  tokens: readonly Token[],
  notes: ReadonlyMap<number, readonly Token[]>,
): readonly Token[] {
  if (notes.size === 0) return [];
  const ids = new Set<number>();
  for (const token of tokens) {
    for (const child of token.children ?? []) {
      if (child.type === 'footnote_ref') ids.add(Number(child.meta?.['id'] ?? 0));
    }
  }
  const found = [...ids].sort((a, b) => a - b).flatMap(id => notes.get(id) ?? []);
  const [first] = found;
  if (!first) return [];
  const opening = changed(first, { type: 'footnote_block_open', tag: '', meta: null });
  const closing = changed(first, { type: 'footnote_block_close', tag: '', meta: null, nesting: -1 });
  return [opening, ...found, closing];
}
