// Field lines: `Officer: Sue Wilson`, straight below an item's heading.

import type { Field } from '../model/item.ts';
import { type Block, blockText, inlineLines, inlineOf, inlineText } from './blocks.ts';
import { FIELD_LABELS, type FieldKind } from './labels.ts';
import { type MarkdownEnv, renderInline, type Token } from './markdown.ts';
import { attribute, changed } from './tokens.ts';

export interface ReadField extends Field {
  readonly kind: FieldKind;
  readonly line: number;
}

export interface ReadFields {
  readonly fields: readonly ReadField[];
  /** Links that stand in the papers field or the list below it. */
  readonly paperLinks: readonly PaperLink[];
  /** The lines of the list below `Background papers:`. */
  readonly backgroundPapers: readonly string[];
  /** What is left of the item. */
  readonly rest: readonly Block[];
}

export interface PaperLink {
  readonly title: string;
  /** Empty where it leads nowhere, or where the paper is only named. */
  readonly href: string;
  /** The address as the clerk wrote it. */
  readonly written?: string;
}

/**
 * Takes the field lines off the head of an item. A paragraph may begin with known fields and go on as prose; a
 * list right below `Papers:` or `Background papers:` belongs to it.
 */
export function takeFields(blocks: readonly Block[], env: MarkdownEnv): ReadFields {
  const fields: ReadField[] = [];
  const paperLinks: PaperLink[] = [];
  const backgroundPapers: string[] = [];
  let rest = blocks;
  for (;;) {
    const [block, ...others] = rest;
    if (block?.type !== 'paragraph') break;
    const { found, prose } = fieldsOf(block, env);
    if (found.length === 0) break;
    fields.push(...found);
    rest = prose ? [prose, ...others] : others;
    const last = found.at(-1);
    for (const field of found)
      if (field.kind === 'papers') paperLinks.push(...papersIn(valueTokens(block, field)));
    for (const field of found)
      if (field.kind === 'background' && field.text !== '') backgroundPapers.push(field.text);
    const list = rest[0];
    if (
      !prose &&
      list &&
      /_list$/.test(list.type) &&
      (last?.kind === 'papers' || last?.kind === 'background')
    ) {
      if (last.kind === 'papers') {
        for (const token of list.tokens) paperLinks.push(...papersIn(token.children ?? []));
      } else backgroundPapers.push(...blockText(list.tokens).split('\n'));
      rest = rest.slice(1);
    }
    if (prose) break;
  }
  return { fields, paperLinks, backgroundPapers, rest };
}

function fieldsOf(block: Block, env: MarkdownEnv): { found: ReadField[]; prose: Block | undefined } {
  const inline = inlineOf(block);
  const found: ReadField[] = [];
  if (!inline) return { found, prose: block };
  const lines = inlineLines(inline);
  for (const [index, tokens] of lines.entries()) {
    const field = fieldOf(tokens, block.line + index, env);
    if (!field)
      return { found, prose: index === 0 ? block : proseFrom(block, inline, lines.slice(index), index) };
    found.push(field);
  }
  return { found, prose: undefined };
}

function fieldOf(tokens: readonly Token[], line: number, env: MarkdownEnv): ReadField | undefined {
  const text = inlineText(tokens);
  const match = /^\s*([\p{L}][\p{L} ]{2,24}?)\s*:-?\s*(.*)$/su.exec(text);
  const label = match?.[1];
  const kind = label === undefined ? undefined : FIELD_LABELS[label.toLowerCase()];
  if (label === undefined || kind === undefined) return undefined;
  return { kind, label, text: (match?.[2] ?? '').trim(), html: valueHtml(tokens, env), line };
}

/** The line's HTML without its label, which may be bold. */
function valueHtml(tokens: readonly Token[], env: MarkdownEnv): string {
  return renderInline([...tokens], env)
    .replace(
      /^(?:\s|<\/?(?:strong|em)>)*[\p{L}][\p{L} ]*\s*(?:<\/?(?:strong|em)>)*\s*:-?(?:<\/?(?:strong|em)>)*\s*/u,
      '',
    )
    .trim();
}

/** The lines of a paragraph after its fields, as a paragraph of their own. */
function proseFrom(
  block: Block,
  inline: Token,
  lines: readonly (readonly Token[])[],
  skipped: number,
): Block {
  const children = lines.flatMap((tokens, index) => (index === 0 ? tokens : [softbreak(inline), ...tokens]));
  const shorter = changed(inline, {
    children,
    content: inline.content.split('\n').slice(skipped).join('\n'),
  });
  return {
    ...block,
    line: block.line + skipped,
    tokens: block.tokens.map(token => (token === inline ? shorter : token)),
  };
}

const softbreak = (like: Token): Token =>
  changed(like, { type: 'softbreak', tag: 'br', children: null, content: '' });

/** The tokens of a field's line after its label. */
function valueTokens(block: Block, field: ReadField): readonly Token[] {
  const inline = inlineOf(block);
  const line = inline ? (inlineLines(inline)[field.line - block.line] ?? []) : [];
  const label = line.findIndex(token => token.type === 'text' && /:/.test(token.content));
  const colon = line[label];
  if (!colon) return line;
  const value = changed(colon, {
    content: colon.content.replace(/^[^:]*:-?\s*/, ''),
  });
  return [value, ...line.slice(label + 1)];
}

const writtenHref = (token: Token): string => String(token.meta?.['written'] ?? attribute(token, 'href'));

/** Every link among inline tokens, with its words; one that leads nowhere has an empty address. */
export function linksIn(tokens: readonly Token[]): readonly PaperLink[] {
  const links: PaperLink[] = [];
  let open: { href: string; written: string; words: Token[] } | undefined;
  for (const token of tokens) {
    if (token.type === 'link_open')
      open = { href: token.hidden ? '' : attribute(token, 'href'), written: writtenHref(token), words: [] };
    else if (token.type === 'link_close' && open) {
      links.push({ href: open.href, written: open.written, title: inlineText(open.words) });
      open = undefined;
    } else open?.words.push(token);
  }
  return links;
}

/**
 * The papers that a line names: its links, each with its words. Words around a single link are part of its title
 * ("Appendix B (to follow)"); a line without links names a paper by words alone.
 */
function papersIn(tokens: readonly Token[]): readonly PaperLink[] {
  const text = inlineText(tokens).replace(/\s+/g, ' ').trim();
  const links = linksIn(tokens);
  const [only] = links;
  if (!only) return text === '' ? [] : [{ title: text, href: '' }];
  if (links.length === 1) return [{ ...only, title: text }];
  const left = links
    .reduce((words, link) => words.replace(link.title, ''), text)
    .replace(/^[\s,;.]+|[\s,;.]+$/g, '');
  return /\p{L}/u.test(left.replace(/\band\b/g, '')) ? [...links, { title: left, href: '' }] : links;
}
