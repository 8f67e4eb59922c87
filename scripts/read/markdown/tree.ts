// markdown-it's tokens => the tree of a text. Nothing later knows tokens.

import type {
  Block,
  Body,
  Cell,
  Inline,
  List,
  ListItem,
  Note,
  Numbering,
  Statement,
} from '../../model/body.ts';
import type { Decision } from '../../model/decision.ts';
import type { Language } from '../../model/passage.ts';
import { withClausesBelow } from './clauses-below.ts';
import type { MarkdownEnv } from './env.ts';
import { parseMarkdown, unescaped } from './markdown.ts';
import { attribute, languageOf, saidBy, type Token, targetOf } from './tokens.ts';

/** Tokens and how far they are read. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** The tree of whole blocks. */
export const bodyOf = (tokens: readonly Token[]): Body => blocksIn({ tokens, at: 0 });

/** The words that some inline tokens hold, joined where nothing parts them. */
export function contentOf(tokens: readonly Token[]): readonly Inline[] {
  const cursor = { tokens, at: 0 };
  const content: Inline[] = [];
  // Of a line cut out of a paragraph a closing token may stand alone: what is behind it is read too.
  while (cursor.at < tokens.length) for (const node of inlinesIn(cursor)) add(content, node);
  return content;
}

/** The tree of a text that holds no items. */
export const readBody = (text: string, env: MarkdownEnv = {}): Body => bodyOf(parseMarkdown(text, env));

/** Reads blocks to the end, or to the token that closes what they stand in, which is passed. */
function blocksIn(cursor: Cursor): Body {
  const blocks: Block[] = [];
  for (let token = next(cursor); token && token.nesting >= 0; token = next(cursor)) {
    const read = BLOCKS[token.type];
    if (read) blocks.push(read(token, cursor));
  }
  return blocks;
}

function next(cursor: Cursor): Token | undefined {
  const token = cursor.tokens[cursor.at];
  cursor.at += 1;
  return token;
}

type BlockReader = (token: Token, cursor: Cursor) => Block;

const BLOCKS: Readonly<Record<string, BlockReader>> = {
  paragraph_open: readParagraph,
  heading_open: (token, cursor) => ({
    type: 'heading',
    level: Number(token.tag.slice(1)),
    ...marked(token),
    content: readContent(cursor),
  }),
  bullet_list_open: (token, cursor) => readList(token, cursor),
  ordered_list_open: (token, cursor) => readList(token, cursor, numberingOf(token)),
  blockquote_open: (token, cursor) => ({ type: 'quotation', ...marked(token), blocks: blocksIn(cursor) }),
  fence: token => ({
    type: 'code',
    ...marked(token),
    text: token.content,
    info: unescaped(token.info).trim().split(/\s+/)[0] ?? '',
  }),
  code_block: token => ({ type: 'code', ...marked(token), text: token.content }),
  hr: token => ({ type: 'rule', ...marked(token) }),
  table_open: readTable,
  footnote_block_open: (_, cursor) => ({ type: 'notes', notes: readNotes(cursor) }),
  decision_open: (token, cursor) => {
    const decision = token.meta?.['decision'] as Decision;
    return { type: 'decision', decision, blocks: withClausesBelow(blocksIn(cursor), decision) };
  },
};

function marked(token: Token): { readonly id?: string; readonly language?: Language } {
  if (!token.attrs) return NOTHING;
  const id = attribute(token, 'id');
  const language = languageOf(token);
  return { ...(id !== '' && { id }), ...(language && { language }) };
}

const NOTHING = {};

/** The words of the block that was opened; the token that closes it is passed. */
function readContent(cursor: Cursor): readonly Inline[] {
  const content: Inline[] = [];
  for (let token = next(cursor); token && token.nesting >= 0; token = next(cursor))
    for (const node of contentOf(token.children ?? [])) add(content, node);
  return content;
}

function readParagraph(token: Token, cursor: Cursor): Block {
  const said = saidBy(token);
  const content = readContent(cursor);
  const parted = token.meta?.['goesOn'] ? { goesOn: true as const } : NOTHING;
  if (said) return { ...marked(token), ...said, ...parted, content } as Statement;
  return {
    type: 'paragraph',
    ...marked(token),
    ...parted,
    ...(token.hidden || token.tag === 'span' ? { isTight: true as const } : NOTHING),
    ...(token.meta?.['isTitle'] ? { isTitle: true as const } : NOTHING),
    content,
  };
}

function readList(token: Token, cursor: Cursor, numbering?: Numbering): List {
  const items: ListItem[] = [];
  for (let item = next(cursor); item && item.nesting >= 0; item = next(cursor)) {
    const { task, action } = (item.meta ?? NOTHING) as Pick<ListItem, 'task' | 'action'>;
    const value = attribute(item, 'value');
    items.push({
      ...marked(item),
      ...(value !== '' && { value: Number(value) }),
      ...(task !== undefined && { task }),
      ...(action !== undefined && { action }),
      blocks: blocksIn(cursor),
    });
  }
  return { type: 'list', ...marked(token), ...(numbering && { numbering }), items };
}

function numberingOf(token: Token): Numbering {
  const style = attribute(token, 'type') as Numbering['style'] | '';
  const start = attribute(token, 'start');
  return {
    ...(style && { style }),
    ...(start !== '' && { start: Number(start) }),
    ...(/\bbracketed\b/.test(attribute(token, 'class')) && { isBracketed: true as const }),
  };
}

function readTable(token: Token, cursor: Cursor): Block {
  const rows: (readonly Cell[])[] = [];
  let hasHead = false;
  let depth = 1;
  while (depth > 0) {
    const inner = next(cursor);
    if (!inner) break;
    if (inner.type === 'thead_open') hasHead = true;
    if (inner.type === 'tr_open') rows.push(readRow(cursor));
    else depth += inner.nesting;
  }
  const [head = [], ...body] = hasHead ? rows : [[], ...rows];
  return { type: 'table', ...marked(token), head, rows: body };
}

function readRow(cursor: Cursor): readonly Cell[] {
  const cells: Cell[] = [];
  for (let cell = next(cursor); cell && cell.nesting >= 0; cell = next(cursor)) {
    const align = /text-align:\s*(\w+)/.exec(attribute(cell, 'style'))?.[1];
    const id = attribute(cell, 'id');
    cells.push({
      ...(id !== '' && { id }),
      ...(align !== undefined && { align }),
      content: readContent(cursor),
    });
  }
  return cells;
}

function readNotes(cursor: Cursor): readonly Note[] {
  const notes: Note[] = [];
  for (let note = next(cursor); note && note.nesting >= 0; note = next(cursor))
    notes.push({ number: noteNumber(note), blocks: blocksIn(cursor) });
  return notes;
}

const noteNumber = (token: Token): number => Number(token.meta?.['id'] ?? 0) + 1;

/** Reads words to the end, or to the token that closes what they stand in, which is passed. */
function inlinesIn(cursor: Cursor): readonly Inline[] {
  const content: Inline[] = [];
  for (let token = next(cursor); token && token.nesting >= 0; token = next(cursor)) {
    if (token.type === 'text') add(content, token.content);
    else if (token.type === 'softbreak') add(content, '\n');
    else for (const node of readInline(token, cursor)) add(content, node);
  }
  return content;
}

/** Adds a node; words join those before them. */
function add(content: Inline[], node: Inline): void {
  const last = content.at(-1);
  if (node === '') return;
  if (typeof node === 'string' && typeof last === 'string') content[content.length - 1] = last + node;
  else content.push(node);
}

const STYLES = {
  strong_open: 'strong',
  em_open: 'emphasis',
  s_open: 'strike',
  sup_open: 'super',
  sub_open: 'sub',
} as const;

function readInline(token: Token, cursor: Cursor): readonly Inline[] {
  switch (token.type) {
    case 'strong_open':
    case 'em_open':
    case 's_open':
    case 'sup_open':
    case 'sub_open':
      return [{ type: STYLES[token.type], content: inlinesIn(cursor) }];
    case 'code_inline':
      return [{ type: 'code', text: token.content }];
    case 'hardbreak':
      return [{ type: 'break' }];
    case 'link_open':
      return readLink(token, cursor);
    case 'image':
      return readPicture(token);
    case 'footnote_ref':
      return [
        {
          type: 'note-reference',
          number: noteNumber(token),
          occurrence: Number(token.meta?.['subId'] ?? 0) + 1,
        },
      ];
    case 'del_open': {
      const from = inlinesIn(cursor);
      return [{ type: 'corrected', from, to: next(cursor)?.content ?? '' }];
    }
    case 'passage_open': {
      const content = inlinesIn(cursor);
      const language = token.hidden ? undefined : languageOf(token);
      return language ? [{ type: 'passage', language, content }] : content;
    }
    default:
      return [];
  }
}

/** A link that leads nowhere is its words. */
function readLink(token: Token, cursor: Cursor): readonly Inline[] {
  const content = inlinesIn(cursor);
  if (token.hidden) return content;
  const title = attribute(token, 'title');
  return [{ type: 'link', target: targetOf(token), ...(title !== '' && { title }), content }];
}

/** A picture of another site becomes a link, since no page may load from elsewhere; one that is not there, its words. */
function readPicture(token: Token): readonly Inline[] {
  const target = targetOf(token);
  const words = pictureWords(token.children ?? []);
  if (target.kind === 'place') return [{ type: 'picture', url: target.url, words }];
  return /^https?:/.test(target.url) ? [{ type: 'link', target, content: [words || target.url] }] : [words];
}

const pictureWords = (tokens: readonly Token[]): string =>
  tokens
    .map(token => {
      if (token.type === 'text' || token.type === 'code_inline') return token.content;
      if (token.type === 'image') return pictureWords(token.children ?? []);
      return /break$/.test(token.type) ? '\n' : '';
    })
    .join('');
