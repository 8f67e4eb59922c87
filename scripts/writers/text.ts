// The tree of a text => plain text, laid out to be read: blocks parted by an empty line, list items with their numbers,
// the cells of a row parted by bars. A paragraph is one line however the clerk broke it: whoever reads it wraps it.

import type { Block, Body, Inline, InlineNode } from '../model/body.ts';
import { listMarks } from '../model/list-marks.ts';
import type { Words } from '../words/words.ts';

const INDENT = '   ';

/** Text as it grows: `gap` line breaks are due before the next word, 0 within a line. */
interface Draft {
  readonly parts: string[];
  gap: 0 | 1 | 2;
  /** The number or dash of a list item whose first word is still to come. */
  mark: string;
  /** Whether nothing but its number and a task's state stands in the list item yet. */
  isNewItem: boolean;
  /** How many lists are open, and how many lists and quotations. */
  lists: number;
  depth: number;
  /** Whether line breaks mean something: behind a vote its sides stand one a line. */
  keepsLines: boolean;
  readonly words: Words;
}

/** The words of a body. */
export function bodyText(body: Body, words: Words): string {
  const draft: Draft = {
    parts: [],
    gap: 0,
    mark: '',
    isNewItem: false,
    lists: 0,
    depth: 0,
    keepsLines: false,
    words,
  };
  writeBlocks(body, draft);
  const text = draft.parts.join('');
  return (
    text.includes(' \n') || text.includes('\t\n') ? text.replace(/(?<![ \t])[ \t]+(?=\n)/g, '') : text
  ).trim();
}

function writeBlocks(blocks: Body, draft: Draft): void {
  for (const block of blocks) writeBlock(block, draft);
}

type BlockWriters = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, draft: Draft) => void;
};

const paragraph =
  (keepsLines: boolean) =>
  ({ content }: { readonly content: readonly Inline[] }, draft: Draft): void => {
    part(draft, 2);
    draft.keepsLines = keepsLines;
    writeContent(content, draft);
    draft.keepsLines = false;
    part(draft, 2);
  };

const BLOCKS: BlockWriters = {
  // In a tight list it is mere words.
  paragraph: (block, draft) =>
    block.isTight ? writeContent(block.content, draft) : paragraph(false)(block, draft),
  motion: paragraph(true),
  vote: paragraph(true),
  interest: paragraph(true),
  reasons: paragraph(false),
  alternatives: paragraph(false),
  heading: ({ content }, draft) => {
    part(draft, 2);
    writeContent(content, draft);
    part(draft, gapBehind(draft));
  },
  list: (list, draft) => {
    const marks = listMarks(list);
    writeItems(
      list.items.map(({ task, blocks }, index) => ({ mark: marks[index] ?? '-', state: task, blocks })),
      draft,
    );
  },
  quotation: ({ blocks }, draft) => {
    part(draft, 2);
    draft.depth += 1;
    writeBlocks(blocks, draft);
    draft.depth -= 1;
    part(draft, gapBehind(draft));
  },
  code: ({ text }, draft) => {
    part(draft, 2);
    const [first = '', ...others] = text.replace(/(?<!\n)\n+$/, '').split('\n');
    addCode(draft, first);
    for (const line of others) {
      part(draft, 1);
      addCode(draft, line === '' ? ' ' : line);
    }
    part(draft, gapBehind(draft));
  },
  table: ({ head, rows }, draft) => {
    part(draft, 2);
    for (const row of [head, ...rows]) {
      part(draft, 1);
      for (const [index, { content }] of row.entries()) {
        if (index > 0) add(draft, ' | ');
        writeContent(content, draft);
      }
    }
    part(draft, gapBehind(draft));
  },
  rule: (_, draft) => part(draft, 2),
  notes: ({ notes }, draft) =>
    writeItems(
      notes.map(({ number, blocks }) => ({ mark: `[${number}]`, state: undefined, blocks })),
      draft,
    ),
  decision: ({ blocks }, draft) => {
    part(draft, 2);
    writeBlocks(blocks, draft);
    part(draft, gapBehind(draft));
  },
};

const writeBlock = (block: Block, draft: Draft): void =>
  (BLOCKS[block.type] as (block: Block, draft: Draft) => void)(block, draft);

/** Within a list no empty line follows. */
const gapBehind = ({ lists }: Draft): 1 | 2 => (lists > 0 ? 1 : 2);

interface MarkedItem {
  readonly mark: string;
  readonly state: 'open' | 'done' | undefined;
  readonly blocks: Body;
}

function writeItems(items: readonly MarkedItem[], draft: Draft): void {
  part(draft, 2);
  if (draft.lists > 0 && draft.gap > 0) draft.gap = 1;
  draft.lists += 1;
  for (const { mark, state, blocks } of items) {
    part(draft, 1);
    draft.depth += 1;
    draft.isNewItem = true;
    draft.mark = `${mark} `;
    if (state) add(draft, `[${draft.words.text[state === 'done' ? 'done' : 'toDo']}] `, true);
    writeBlocks(blocks, draft);
    draft.depth -= 1;
    endItem(draft);
  }
  draft.lists -= 1;
  part(draft, gapBehind(draft));
}

/** The next item follows without an empty line; one without a word keeps its number. */
function endItem(draft: Draft): void {
  if (draft.mark !== '') {
    if (draft.gap > 0 && draft.parts.length > 0) draft.parts.push('\n'.repeat(draft.gap));
    draft.parts.push(INDENT.repeat(draft.depth), draft.mark);
    draft.mark = '';
  }
  draft.isNewItem = false;
  draft.gap = 1;
}

function writeContent(content: readonly Inline[], draft: Draft): void {
  for (const node of content) {
    if (typeof node === 'string') writeWords(node, draft);
    else (NODES[node.type] as (node: InlineNode, draft: Draft) => void)(node, draft);
  }
}

type NodeWriters = {
  readonly [Type in InlineNode['type']]: (node: Extract<InlineNode, { type: Type }>, draft: Draft) => void;
};

const inner = ({ content }: { readonly content: readonly Inline[] }, draft: Draft): void =>
  writeContent(content, draft);

const NODES: NodeWriters = {
  strong: inner,
  emphasis: inner,
  strike: inner,
  super: inner,
  sub: inner,
  code: ({ text }, draft) => writeWords(text, draft),
  break: (_, draft) => part(draft, 1),
  link: inner,
  picture: ({ words }, draft) => writeWords(words, draft),
  'note-reference': ({ number }, draft) => add(draft, `[${number}]`),
  corrected: ({ from, to }, draft) => {
    writeContent(from, draft);
    writeWords(` ${draft.words.text.correctedTo} `, draft);
    writeWords(to, draft);
  },
  'old-reading': ({ words }, draft) => writeWords(words, draft),
  'new-reading': ({ words }, draft) => writeWords(words, draft),
  passage: inner,
};

function writeWords(words: string, draft: Draft): void {
  if (!draft.keepsLines) {
    add(draft, hasLooseSpace(words) ? words.replace(/[ \t\n]{2,}|[\t\n]/g, ' ') : words);
    return;
  }
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) part(draft, 1);
    add(draft, line);
  }
}

/** Lone spaces, which most are, stay; looking for others is quicker than a pattern that stops at each space. */
const hasLooseSpace = (words: string): boolean =>
  words.includes('  ') || words.includes('\n') || words.includes('\t');

const addCode = (draft: Draft, line: string): void => addAt(draft, line, isLineStart(draft));

const isLineStart = ({ gap, mark, parts }: Draft): boolean => gap > 0 || mark !== '' || parts.length === 0;

/** Adds words; spaces at the beginning of a line are not shown. `isState` tells that they are only a task's state. */
function add(draft: Draft, text: string, isState = false): void {
  const atStart = isLineStart(draft);
  const shown = atStart ? text.replace(/^ +/, '') : text;
  addAt(draft, shown, atStart, isState);
}

function addAt(draft: Draft, shown: string, atStart: boolean, isState = false): void {
  if (shown === '') return;
  if (draft.gap > 0 && draft.parts.length > 0) draft.parts.push('\n'.repeat(draft.gap));
  if (atStart) draft.parts.push(INDENT.repeat(Math.max(0, draft.depth - (draft.mark === '' ? 0 : 1))));
  draft.parts.push(draft.mark, shown);
  draft.gap = 0;
  draft.mark = '';
  if (!isState && shown.trim() !== '') draft.isNewItem = false;
}

/** Asks for line breaks before the next word; the first block of a list item stands beside its number. */
function part(draft: Draft, gap: 1 | 2): void {
  if (!draft.isNewItem && draft.gap < gap) draft.gap = gap;
}
