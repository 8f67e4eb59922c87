// The tree of a text => HTML or XHTML: a function for each kind of node. A kind that has none does not compile.

import type {
  Block,
  Body,
  Inline,
  InlineNode,
  ListItem,
  Numbering,
  Paragraph,
  Target,
} from '../model/body.ts';
import type { Language } from '../model/passage.ts';
import { noteId, referenceId } from '../model/walk-body.ts';
import type { Words } from '../words/words.ts';
import { htmlText, xmlAttribute, xmlText } from './escape.ts';

/** What a text takes from the document that it stands in. */
export interface HtmlPlace {
  /** In the language of the document around the text. */
  readonly words: Words;
  /** The link to a target as seen from the document; undefined where only its words remain. */
  readonly link: (target: Target) => string | undefined;
  /** The source of a picture, by its address in the site; undefined where only its words remain. */
  readonly picture: (url: string) => string | undefined;
  /** An id as it is in the document; undefined where it has none there. */
  readonly id: (id: string) => string | undefined;
  /** The link to a place of the same text, by its id. */
  readonly within: (id: string) => string;
  /** How many levels headings are lowered. */
  readonly lower: number;
  readonly isXml: boolean;
  /** Whether a wide table scrolls in a region of its own; a book has no pointer or key to scroll it with. */
  readonly scrollsTables: boolean;
  /** What leads to a place of the text, by its id, and stands beside it; empty where nothing does. */
  readonly mark?: (id: string) => string;
  /** How a vote is shown, given its words; as these alone where nothing is said. */
  readonly showVote?: (vote: VoteBlock, wordsHtml: string) => string;
}

export type VoteBlock = Extract<Block, { type: 'vote' }>;

export const bodyHtml = (body: Body, place: HtmlPlace): string => blocksHtml(body, place);

export function contentHtml(content: readonly Inline[], place: HtmlPlace): string {
  let html = '';
  for (const node of content) html += typeof node === 'string' ? htmlText(node) : nodeHtml(node, place);
  return html;
}

/** What leads to a place, behind its words. */
function markHtml(id: string | undefined, { mark }: HtmlPlace): string {
  const html = id === undefined ? undefined : mark?.(id);
  return html ? ` ${html}` : '';
}

/** Blocks one below the other, with something at the end of the first paragraph, or before a first block of another kind. */
function headedBlocksHtml(blocks: Body, head: string, place: HtmlPlace): string {
  const [first, ...others] = blocks;
  if (head === '' || first === undefined) return blocksHtml(blocks, place);
  if (first.type !== 'paragraph') return `<p>${head.trim()}</p>\n${blocksHtml(blocks, place)}`;
  const begun = isMereWords(first)
    ? contentHtml(first.content, place) + head
    : paragraphHtml(first, '', place, head + markHtml(first.id, place));
  return begun + (isMereWords(first) && others.length > 0 ? '\n' : '') + blocksHtml(others, place);
}

/** Blocks one below the other. `tail` stands at the end of the last paragraph, or behind a last block of another kind. */
function blocksHtml(blocks: Body, place: HtmlPlace, tail = ''): string {
  let html = '';
  let isAfterWords = false;
  for (const [index, block] of blocks.entries()) {
    const isLast = tail !== '' && index === blocks.length - 1;
    if (isMereWords(block)) html += contentHtml(block.content, place) + (isLast ? tail : '');
    else {
      if (isAfterWords && !KEEPS_TO_WORDS.has(block.type)) html += '\n';
      html +=
        isLast && block.type === 'paragraph'
          ? paragraphHtml(block, '', place, tail)
          : blockHtml(block, place) + (isLast ? tail : '');
    }
    isAfterWords = isMereWords(block);
  }
  return html;
}

/** Blocks that begin on the line of the words before them, in a tight list. */
const KEEPS_TO_WORDS: ReadonlySet<Block['type']> = new Set(['code', 'table', 'notes']);

/** A paragraph of a tight list has no element; unless it bears a language, which an element must say. */
const isMereWords = (block: Block): block is Paragraph & { readonly isTight: true } =>
  block.type === 'paragraph' && block.isTight === true && block.language === undefined;

type BlockWriters = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, place: HtmlPlace) => string;
};

const BLOCKS: BlockWriters = {
  paragraph: (block, place) =>
    paragraphHtml(block, block.isTitle ? 'minutes-title' : '', place, markHtml(block.id, place)),
  motion: (block, place) => paragraphHtml(block, 'motion', place),
  vote: (block, place) =>
    place.showVote
      ? `<div${attributesHtml(block, 'vote', place)}>${place.showVote(block, contentHtml(block.content, place))}</div>\n`
      : paragraphHtml(block, 'vote', place),
  interest: (block, place) => paragraphHtml(block, 'interest', place),
  reasons: (block, place) => paragraphHtml(block, 'reasons', place),
  alternatives: (block, place) => paragraphHtml(block, 'alternatives', place),
  heading: (block, place) => {
    const tag = `h${Math.min(6, block.level + place.lower)}`;
    const heading = `<${tag}${attributesHtml(block, '', place)}>${contentHtml(block.content, place)}</${tag}>`;
    // Beside the heading and not in it: else it would be read out wherever headings are.
    const mark = markHtml(block.id, place);
    return mark === '' ? `${heading}\n` : `<div class="headed">${heading}${mark}</div>\n`;
  },
  list: (block, place) => {
    const items = block.items.map(item => itemHtml(item, place)).join('');
    if (!block.numbering) return `<ul${attributesHtml(block, '', place)}>\n${items}</ul>\n`;
    return `<ol${numberingHtml(block.numbering)}${attributesHtml(block, '', place)}>\n${items}</ol>\n`;
  },
  quotation: (block, place) => {
    const inner = blocksHtml(block.blocks, place);
    return `<blockquote${attributesHtml(block, '', place)}>${inner && '\n'}${inner}</blockquote>\n`;
  },
  code: (block, place) => {
    const marks = attributesHtml(block, '', place);
    if (block.info === undefined) return `<pre${marks}><code>${htmlText(block.text)}</code></pre>\n`;
    const language = block.info === '' ? '' : ` class="language-${htmlText(block.info)}"`;
    return `<pre><code${marks}${language}>${htmlText(block.text)}</code></pre>\n`;
  },
  table: tableHtml,
  rule: (block, place) => `<hr${attributesHtml(block, '', place)}${place.isXml ? '/' : ''}>\n`,
  notes: ({ notes }, place) => {
    const items = notes.map(({ number, blocks }) => {
      const back = `<a href="${xmlAttribute(place.within(referenceId({ number, occurrence: 1 })))}" aria-label="${xmlAttribute(place.words.text.backToNote(number))}">↩</a>`;
      const inner = blocksHtml(blocks, place, ` ${back}`);
      return `<li${idHtml(noteId(number), place)} value="${number}">${inner}</li>\n`;
    });
    return `<ol class="notes">\n${items.join('')}</ol>\n`;
  },
  decision: ({ decision, blocks }, place) =>
    `<div class="decision"${idHtml(decision.id, place)}>\n${headedBlocksHtml(blocks, markHtml(decision.id, place), place)}</div>\n`,
};

const blockHtml = (block: Block, place: HtmlPlace): string =>
  (BLOCKS[block.type] as (block: Block, place: HtmlPlace) => string)(block, place);

type WithContent = Extract<Block, { content: readonly Inline[] }>;

function paragraphHtml(
  block: Pick<WithContent, 'content' | 'id' | 'language'> & { readonly isTight?: true },
  name: string,
  place: HtmlPlace,
  tail = '',
): string {
  const tag = block.isTight ? 'span' : 'p';
  return `<${tag}${attributesHtml(block, name, place)}>${contentHtml(block.content, place)}${tail}</${tag}>\n`;
}

/** Attributes that any block may have, in a fixed order. */
function attributesHtml(
  { id, language }: { readonly id?: string; readonly language?: Language },
  name: string,
  place: HtmlPlace,
): string {
  return `${languageHtml(language, place)}${name === '' ? '' : ` class="${name}"`}${id === undefined ? '' : idHtml(id, place)}`;
}

function idHtml(id: string, place: HtmlPlace): string {
  const shown = place.id(id);
  return shown === undefined ? '' : ` id="${xmlAttribute(shown)}"`;
}

export function languageHtml(
  language: Partial<Language> | undefined,
  { isXml }: Pick<HtmlPlace, 'isXml'>,
): string {
  if (language?.lang === undefined) return '';
  const lang = xmlAttribute(language.lang);
  const dir = language.dir === undefined ? '' : ` dir="${xmlAttribute(language.dir)}"`;
  return `${isXml ? ` xml:lang="${lang}"` : ''} lang="${lang}"${dir}`;
}

// Selectors do not tell `A` from `a` in a type, so capitals have a class.
function numberingHtml({ style, start, isBracketed }: Numbering): string {
  const type = style === undefined ? '' : ` type="${style}"`;
  const first = start === undefined ? '' : ` start="${start}"`;
  const isUpper = style === 'A' || style === 'I';
  return `${type}${first}${isBracketed ? ` class="bracketed${isUpper ? ' bracketed--upper' : ''}"` : ''}`;
}

function itemHtml(item: ListItem, place: HtmlPlace): string {
  const { value, task, blocks } = item;
  const number = value === undefined ? '' : ` value="${value}"`;
  const marks = attributesHtml(item, task === undefined ? '' : `task task--${task}`, place);
  const opening = `<li${number}${marks}>`;
  const inner = headedBlocksHtml(blocks, markHtml(item.id, place), place);
  // The state in words: a box alone says nothing to many readers.
  if (task !== undefined)
    return `${opening}<span class="task__state">${place.words.text[task === 'done' ? 'done' : 'toDo']}</span> ${inner}</li>\n`;
  const [first] = blocks;
  return `${opening}${first && !isMereWords(first) ? '\n' : ''}${inner}</li>\n`;
}

/** Each header cell says that it heads its column; one with no words heads nothing. */
function tableHtml(table: Extract<Block, { type: 'table' }>, place: HtmlPlace): string {
  const row = (cells: string): string => `<tr>\n${cells}</tr>\n`;
  const head = table.head.map(({ align, content }) => {
    const tag = content.length === 0 ? 'td' : 'th';
    return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${alignHtml(align)}>${contentHtml(content, place)}</${tag}>\n`;
  });
  const rows = table.rows.map(cells =>
    row(
      cells
        .map(
          ({ id, align, content }) =>
            `<td${id === undefined ? '' : ` id="${id}"`}${alignHtml(align)}>${contentHtml(content, place)}</td>\n`,
        )
        .join(''),
    ),
  );
  const opening = place.scrollsTables
    ? `<div class="table-scroll" role="group" aria-label="${xmlAttribute(place.words.text.table)}" tabindex="0">`
    : '<div class="table">';
  const body = rows.length === 0 ? '' : `<tbody>\n${rows.join('')}</tbody>\n`;
  const top = head.length === 0 ? '' : `<thead>\n${row(head.join(''))}</thead>\n`;
  return `${opening}<table${attributesHtml(table, '', place)}>\n${top}${body}</table></div>\n`;
}

// The site's policy allows no style attribute.
const alignHtml = (align: string | undefined): string =>
  align === undefined ? '' : ` class="align-${align}"`;

type NodeWriters = {
  readonly [Type in InlineNode['type']]: (
    node: Extract<InlineNode, { type: Type }>,
    place: HtmlPlace,
  ) => string;
};

const styled =
  (tag: string) =>
  ({ content }: { readonly content: readonly Inline[] }, place: HtmlPlace): string =>
    `<${tag}>${contentHtml(content, place)}</${tag}>`;

const NODES: NodeWriters = {
  strong: styled('strong'),
  emphasis: styled('em'),
  strike: styled('s'),
  super: styled('sup'),
  sub: styled('sub'),
  code: ({ text }) => `<code>${htmlText(text)}</code>`,
  break: (_, { isXml }) => `<br${isXml ? '/' : ''}>\n`,
  link: ({ target, title, content }, place) => {
    const href = place.link(target);
    const inner = contentHtml(content, place);
    if (href === undefined) return inner;
    return `<a href="${xmlAttribute(href)}"${title === undefined ? '' : ` title="${htmlText(title)}"`}>${inner}</a>`;
  },
  picture: ({ url, words }, place) => {
    const src = place.picture(url);
    return src === undefined
      ? htmlText(words)
      : `<img src="${xmlAttribute(src)}" alt="${htmlText(words)}"${place.isXml ? '/' : ''}>`;
  },
  'note-reference': ({ number, occurrence }, place) => {
    const id = idHtml(referenceId({ number, occurrence }), place);
    const href = xmlAttribute(place.within(noteId(number)));
    return `<sup class="note-ref"><a href="${href}"${id} aria-label="${xmlAttribute(place.words.text.note(number))}">${number}</a></sup>`;
  },
  corrected: ({ from, to }, place) =>
    `<del>${contentHtml(from, place)}</del> <span class="corrected">${place.words.text.correctedTo}</span> <ins>${htmlText(to)}</ins>`,
  'old-reading': ({ words, language }, place) =>
    `<del${languageHtml(language, place)}>${xmlText(words)}</del>`,
  'new-reading': ({ words, language }, place) =>
    `<ins${languageHtml(language, place)}>${xmlText(words)}</ins>`,
  passage: ({ language, content }, place) =>
    `<span${languageHtml(language, place)}>${contentHtml(content, place)}</span>`,
};

const nodeHtml = (node: InlineNode, place: HtmlPlace): string =>
  (NODES[node.type] as (node: InlineNode, place: HtmlPlace) => string)(node, place);
