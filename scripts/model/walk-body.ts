// What a body holds, at any depth: its blocks, the nodes of its words, its places, its links and pictures.

import { addAll } from './add-all.ts';
import type { Block, Body, Inline, InlineNode } from './body.ts';

/** The blocks that stand right within a block. */
export function blocksWithin(block: Block): Body {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(item => item.blocks);
    case 'notes':
      return block.notes.flatMap(note => note.blocks);
    case 'quotation':
    case 'decision':
      return block.blocks;
    default:
      return [];
  }
}

/** Every block of a body, the outer before those within. */
export function* everyBlock(body: Body): Generator<Block> {
  for (const block of body) {
    yield block;
    yield* everyBlock(blocksWithin(block));
  }
}

/** The runs of words of a block, without those of blocks within it. */
export function contentsOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'table') return [block.head, ...block.rows].flat().map(cell => cell.content);
  return 'content' in block ? [block.content] : [];
}

/** Every node of some words, the outer before those within. */
export function* everyNode(content: readonly Inline[]): Generator<InlineNode> {
  for (const node of content) {
    if (typeof node === 'string') continue;
    yield node;
    if ('content' in node) yield* everyNode(node.content);
    else if (node.type === 'corrected') yield* everyNode(node.from);
  }
}

/** Every node of a body's words. */
export function* everyNodeOf(body: Body): Generator<InlineNode> {
  for (const block of everyBlock(body)) for (const content of contentsOf(block)) yield* everyNode(content);
}

/** The ids of a body's places, in order. */
export function idsIn(body: Body): readonly string[] {
  const ids: string[] = [];
  for (const block of everyBlock(body)) {
    if (block.type === 'decision') ids.push(block.decision.id);
    else if (block.type === 'notes')
      addAll(
        ids,
        block.notes.map(({ number }) => noteId(number)),
      );
    else if (block.id !== undefined) ids.push(block.id);
    if (block.type === 'list')
      addAll(
        ids,
        block.items.flatMap(({ id }) => id ?? []),
      );
    if (block.type === 'table')
      addAll(
        ids,
        block.rows.flat().flatMap(({ id }) => id ?? []),
      );
    for (const content of contentsOf(block))
      for (const node of everyNode(content)) if (node.type === 'note-reference') ids.push(referenceId(node));
  }
  return ids;
}

/** The place of a note, and that of a reference to it. */
export const noteId = (number: number): string => `note-${number}`;
export const referenceId = ({
  number,
  occurrence,
}: Pick<Extract<InlineNode, { type: 'note-reference' }>, 'number' | 'occurrence'>): string =>
  `note-ref-${number}${occurrence > 1 ? `-${occurrence}` : ''}`;

/** The addresses of the pictures that a body shows, each once. */
export const picturesIn = (body: Body): readonly string[] => [
  ...new Set([...everyNodeOf(body)].flatMap(node => (node.type === 'picture' ? [node.url] : []))),
];

/** Those that show a picture without words that stand for it. */
export const wordlessPictures = (body: Body): readonly string[] =>
  [...everyNodeOf(body)].flatMap(node => (node.type === 'picture' && node.words === '' ? [node.url] : []));

/** The blocks that a decision of a body consists of. */
export const blocksOfDecision = (body: Body, { id }: { readonly id: string }): Body =>
  body.flatMap(block => (block.type === 'decision' && block.decision.id === id ? block.blocks : []));

/** The words alone, without their forms. */
export function contentWords(content: readonly Inline[]): string {
  let words = '';
  for (const node of content) {
    if (typeof node === 'string') words += node;
    else if ('content' in node) words += contentWords(node.content);
    else if ('text' in node) words += node.text;
    else if ('words' in node && node.type !== 'picture') words += node.words;
    else if (node.type === 'corrected') words += `${contentWords(node.from)} ${node.to}`;
    else if (node.type === 'break') words += '\n';
    else if (node.type === 'note-reference') words += String(node.number);
  }
  return words;
}

/** All words of a body, a line for each block. */
export const bodyWords = (body: Body): string =>
  [...everyBlock(body)]
    .flatMap(block => [
      ...contentsOf(block).map(contentWords),
      ...(block.type === 'code' ? [block.text] : []),
    ])
    .join('\n');
