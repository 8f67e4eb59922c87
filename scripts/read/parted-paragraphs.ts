// A paragraph that says several things, as several: cut between sentences, so that each thing that it says has a place of its own.

import { inlineOf, inlineText, type ParsedBlock } from './markdown/blocks.ts';
import { changed, languageOf, linesEnded, type Token } from './markdown/tokens.ts';

/** Emphasis may be closed at a cut and opened again behind it. A link or a passage would become two. */
const REOPENED = /^(?:strong|em|s)_open$/;

/**
 * Cuts a paragraph at places of its words, as `inlineText` tells them, where a sentence begins. A place within a link, a
 * code or a passage in another language is left out. Each part knows its own line, and that it goes on from the one above.
 */
export function partParagraph(block: ParsedBlock, places: readonly number[]): readonly ParsedBlock[] {
  const inline = inlineOf(block);
  if (block.type !== 'paragraph' || !inline || places.length === 0) return [block];
  const parts = partInline(inline.children ?? [], places);
  if (parts.length < 2) return [block];
  let lines = 0;
  return parts.map((children, index) => {
    const shift = lines;
    lines += children.lines;
    return partOf(block, children.tokens, shift, index > 0);
  });
}

/** Whether it is a part of a paragraph, and not the first of them. */
export const goesOn = (block: ParsedBlock | undefined): boolean =>
  block?.tokens[0]?.meta?.['goesOn'] === true;

/** A part that goes on with nothing: an item's heading stands above it, or it is of another cell. */
export const onItsOwn = (block: ParsedBlock): ParsedBlock => ({
  ...block,
  tokens: block.tokens.map(token => (token.meta?.['goesOn'] ? changed(token, { meta: null }) : token)),
});

interface Part {
  readonly tokens: readonly Token[];
  /** How many lines of the file end in it. */
  readonly lines: number;
}

function partInline(children: readonly Token[], places: readonly number[]): readonly Part[] {
  const parts: { tokens: Token[]; lines: number }[] = [{ tokens: [], lines: 0 }];
  const open: Token[] = [];
  let at = 0;
  let next = 0;
  const add = (token: Token): void => {
    const part = parts.at(-1);
    part?.tokens.push(token);
    if (part) part.lines += linesEnded(token);
  };
  const cut = (): void => {
    for (const token of open.toReversed()) add(closing(token));
    parts.push({ tokens: open.map(token => changed(token, {})), lines: 0 });
  };
  for (const child of children) {
    const length = lengthOf(child);
    const isKept = open.every(token => REOPENED.test(token.type));
    // A line's end right at the cut ends the part before it: what follows is on the next line.
    if (/^(?:soft|hard)break$/.test(child.type) && places[next] === at && at > 0 && isKept) {
      add(child);
      cut();
      next += 1;
      at += length;
      continue;
    }
    // Behind a mark that closes, before one that opens: "**Agreed.** Cllr Amber" is cut behind the second pair of stars.
    const isBefore = child.nesting !== -1;
    while (isBefore && next < places.length && (places[next] ?? 0) <= at) {
      if (places[next] === at && at > 0 && open.every(token => REOPENED.test(token.type))) cut();
      next += 1;
    }
    if (child.type !== 'text' || !open.every(token => REOPENED.test(token.type))) {
      add(child);
      if (child.nesting === 1) open.push(child);
      else if (child.nesting === -1) open.pop();
      at += length;
      continue;
    }
    let from = 0;
    for (; next < places.length && (places[next] ?? 0) < at + length; next += 1) {
      const to = (places[next] ?? 0) - at;
      add(changed(child, { content: child.content.slice(from, to) }));
      cut();
      from = to;
    }
    add(from === 0 ? child : changed(child, { content: child.content.slice(from) }));
    at += length;
  }
  return parts.map(trimmed);
}

const lengthOf = (token: Token): number => inlineText([token]).length;

const closing = (token: Token): Token =>
  changed(token, { type: token.type.replace(/_open$/, '_close'), nesting: -1, attrs: null });

/** Space and line ends at a part's ends stood between two sentences; those of the file are still counted. */
function trimmed({ tokens, lines }: { readonly tokens: readonly Token[]; readonly lines: number }): Part {
  const kept = [...tokens];
  for (let last = kept.findLastIndex(token => token.nesting === 0); last >= 0; ) {
    const token = kept[last];
    if (!token || !kept.slice(last + 1).every(({ nesting }) => nesting === -1)) break;
    if (/^(?:soft|hard)break$/.test(token.type)) kept.splice(last, 1);
    else if (token.type === 'text' && token.content.trim() === '') kept.splice(last, 1);
    else {
      if (token.type === 'text') kept[last] = changed(token, { content: token.content.trimEnd() });
      break;
    }
    last = kept.findLastIndex(({ nesting }) => nesting === 0);
  }
  return { tokens: withoutEmpty(kept), lines };
}

/** Without emphasis of nothing, as a cut right behind its beginning would leave. */
function withoutEmpty(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (token.nesting === -1 && last?.nesting === 1 && REOPENED.test(last.type)) kept.pop();
    else kept.push(token);
  }
  return kept;
}

function partOf(block: ParsedBlock, children: readonly Token[], shift: number, goesOn: boolean): ParsedBlock {
  const tokens = block.tokens.map(token => {
    const map: [number, number] | null = token.map && [token.map[0] + shift, token.map[1]];
    if (token.type === 'inline') return changed(token, { children: [...children], map });
    if (token.nesting !== 1) return changed(token, { map });
    const attrs = goesOn ? languageAttributes(token) : (token.attrs?.map(one => [...one]) ?? null);
    const meta = goesOn ? { goesOn: true } : token.meta;
    return changed(token, { map, attrs: attrs as Token['attrs'], meta });
  });
  return { ...block, tokens, line: block.line + shift };
}

const languageAttributes = (token: Token): Token['attrs'] =>
  languageOf(token) ? (token.attrs?.filter(([name]) => name === 'lang' || name === 'dir') ?? null) : null;
