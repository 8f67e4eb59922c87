// The tree of a text => Typst: the same words in the same order, tagged as what they are.

import type { Block, Body, Inline, InlineNode, List, ListItem, Target } from '../model/body.ts';
import { listMarks } from '../model/list-marks.ts';
import type { Language } from '../model/passage.ts';
import { noteId, referenceId } from '../model/walk-body.ts';
import type { Words } from '../words/words.ts';
import { bodyText } from './text.ts';
import { array, call, languageTypst, literal, sequence, type Typst, withBreaks } from './typst-syntax.ts';
import { tableTypst } from './typst-table.ts';

/** What a text takes from the document around it. */
export interface TypstPlace {
  readonly words: Words;
  /** Where a link leads: an address as a literal, a place of the document as a label; undefined where it stays words. */
  readonly link: (target: Target) => Typst | undefined;
  /** The label of a place of the same text. */
  readonly within: (id: string) => Typst | undefined;
  /** The mark of a place that links lead to; empty for one that has it already, or that no link leads to. */
  readonly anchor: (id: string) => Typst;
  /** The picture at an address; undefined where there is none that can be drawn. */
  readonly picture: (url: string) => Typst | undefined;
  /** The level that a heading has, so that none is skipped. */
  readonly levelOf: (written: number) => number;
}

interface Around {
  readonly depth: number;
  /** Whether words stand by themselves, as in the items of a tight list, and make no paragraph. */
  readonly isTight: boolean;
}

/** Nested deeper than any clerk would: what lies below keeps its words, not its form. Typst refuses some 15 quotations. */
const DEEPEST = 10;

export const bodyTypst = (body: Body, place: TypstPlace): Typst =>
  blocksTypst(body, place, { depth: 0, isTight: false });

/** Blocks one below the other. Empty where there is not a word. */
function blocksTypst(blocks: Body, place: TypstPlace, around: Around): Typst {
  const parts = blocks.flatMap(block => [anchorOf(block, place), blockTypst(block, place, around)]);
  return parts.some(Boolean) ? sequence(parts) : '';
}

function anchorOf(block: Block, place: TypstPlace): Typst {
  const id = block.type === 'decision' ? block.decision.id : 'id' in block ? block.id : undefined;
  return id === undefined ? '' : place.anchor(id);
}

type BlockWriters = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { type: Type }>,
    place: TypstPlace,
    around: Around,
  ) => Typst;
};

const paragraph =
  (breaks: LineBreaks) =>
  ({ content }: { readonly content: readonly Inline[] }, place: TypstPlace): Typst =>
    hasWords(content) ? call('par', contentTypst(content, place, breaks)) : '';

const BLOCKS: BlockWriters = {
  paragraph: (block, place, { isTight }) =>
    block.isTight && isTight ? contentTypst(block.content, place) : paragraph('spaces')(block, place),
  // Behind these each side, or each name, stands on a line of its own.
  motion: paragraph('kept'),
  vote: paragraph('kept'),
  interest: paragraph('kept'),
  reasons: paragraph('spaces'),
  alternatives: paragraph('spaces'),
  heading: ({ level, content }, place) => headingTypst(level, content, place),
  list: listTypst,
  quotation: ({ blocks }, place, around) =>
    call('quote', 'block: true', blocksTypst(blocks, place, within(around)) || '""'),
  code: ({ text }) => call('raw', 'block: true', literal(withBreaks(text.replace(/\n$/, '')))),
  table: (table, place) => tableTypst(table, content => contentTypst(content, place)),
  rule: () => 'rule()',
  notes: ({ notes }, place, around) => {
    const entries = notes.map(({ number, blocks }) =>
      sequence([place.anchor(noteId(number)), blocksTypst(blocks, place, within(around))]),
    );
    return call('marked', array(notes.map(({ number }) => literal(`[${number}]`))), 'false', ...entries);
  },
  decision: ({ blocks }, place, around) => {
    const inner = blocksTypst(blocks, place, within(around));
    return inner === '' ? '' : call('decision', inner);
  },
};

const within = ({ depth }: Around, isTight = false): Around => ({ depth: depth + 1, isTight });

function blockTypst(block: Block, place: TypstPlace, around: Around): Typst {
  if (around.depth > DEEPEST) return call('par', literal(bodyText([block], place.words)));
  const write = BLOCKS[block.type] as (block: Block, place: TypstPlace, around: Around) => Typst;
  return inLanguage('language' in block ? block.language : undefined, write(block, place, around));
}

export const headingTypst = (level: number, content: readonly Inline[], place: TypstPlace): Typst =>
  call('heading', `level: ${place.levelOf(level)}`, contentTypst(content, place));

function listTypst(list: List, place: TypstPlace, around: Around): Typst {
  const { items, numbering } = list;
  const isTight = !items.some(item => item.blocks.some(isWholeParagraph));
  const entries = items.map(item => {
    const inner = itemTypst(item, place, within(around, isTight));
    return sequence([item.id === undefined ? '' : place.anchor(item.id), inLanguage(item.language, inner)]);
  });
  const isTasks = items.some(item => item.task !== undefined);
  if (!numbering && !isTasks) return call('list', `tight: ${isTight}`, ...entries);
  const marks = listMarks(list);
  const written = items.map(({ task }, index) =>
    task === undefined
      ? literal((marks[index] ?? '-').replace(/^-$/, '–'))
      : call('task', String(task === 'done')),
  );
  return call('marked', array(written), String(isTight), ...entries);
}

const isWholeParagraph = (block: Block): boolean =>
  'content' in block && block.type !== 'heading' && !(block.type === 'paragraph' && block.isTight);

/** The state of a task is told before its words. */
function itemTypst({ task, blocks }: ListItem, place: TypstPlace, around: Around): Typst {
  if (task === undefined) return blocksTypst(blocks, place, around);
  const state = call('strong', literal(place.words.text[task === 'done' ? 'done' : 'toDo']));
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph' || !first.isTight)
    return sequence([around.isTight ? state : call('par', state), blocksTypst(blocks, place, around)]);
  const words = sequence([state, literal(' '), contentTypst(first.content, place)]);
  return sequence([around.isTight ? words : call('par', words), blocksTypst(others, place, around)]);
}

/** In a vote the line breaks mean something; elsewhere they are spaces. */
type LineBreaks = 'kept' | 'spaces';

export const contentTypst = (
  content: readonly Inline[],
  place: TypstPlace,
  breaks: LineBreaks = 'spaces',
): Typst => sequence(trimmed(content).flatMap(node => nodeTypst(node, place, breaks)));

const hasWords = (content: readonly Inline[]): boolean =>
  content.some(node => typeof node !== 'string' || node.trim() !== '');

/** Words without the white space at either end. */
function trimmed(content: readonly Inline[]): readonly Inline[] {
  const last = content.length - 1;
  return content.map((node, index) => {
    if (typeof node !== 'string') return node;
    const start = index === 0 ? node.trimStart() : node;
    return index === last ? start.trimEnd() : start;
  });
}

function nodeTypst(node: Inline, place: TypstPlace, breaks: LineBreaks): readonly Typst[] {
  if (typeof node === 'string') return wordsTypst(node, breaks);
  const write = NODES[node.type] as (node: InlineNode, place: TypstPlace, inner: Inner) => readonly Typst[];
  return write(node, place, content => sequence(content.flatMap(one => nodeTypst(one, place, breaks))));
}

type Inner = (content: readonly Inline[]) => Typst;

type NodeWriters = {
  readonly [Type in InlineNode['type']]: (
    node: Extract<InlineNode, { type: Type }>,
    place: TypstPlace,
    inner: Inner,
  ) => readonly Typst[];
};

const styled =
  (name: string) =>
  ({ content }: { readonly content: readonly Inline[] }, _: TypstPlace, inner: Inner): readonly Typst[] => [
    call(name, inner(content)),
  ];

const NODES: NodeWriters = {
  strong: styled('strong'),
  emphasis: styled('emphasis'),
  strike: styled('strike'),
  super: styled('super'),
  sub: styled('sub'),
  code: ({ text }) => [call('raw', literal(withBreaks(text)))],
  break: () => ['linebreak()'],
  link: ({ target, content }, place, inner) => {
    const leadsTo = place.link(target);
    return [leadsTo === undefined ? inner(content) : call('link', leadsTo, inner(content))];
  },
  picture: ({ url, words }, place) => [pictureTypst(url, words.trim(), place)],
  'note-reference': ({ number, occurrence }, place) => {
    const label = place.within(noteId(number));
    const written = literal(String(number));
    const linked = label === undefined ? written : call('link', label, written);
    return [call('super', sequence([place.anchor(referenceId({ number, occurrence })), linked]))];
  },
  corrected: ({ from, to }, { words }, inner) => [
    call('strike', inner(from)),
    literal(` ${words.text.correctedTo} `),
    call('inserted', literal(withBreaks(to))),
  ],
  'old-reading': ({ words, language }) => [inLanguage(language, call('strike', literal(withBreaks(words))))],
  'new-reading': ({ words, language }) => [
    inLanguage(language, call('inserted', literal(withBreaks(words)))),
  ],
  passage: ({ language, content }, _, inner) => [inLanguage(language, inner(content))],
};

/** A picture with the words that stand for it. One without any may not be shown, and a sentence says so. */
function pictureTypst(url: string, words: string, place: TypstPlace): Typst {
  if (words === '') return literal(place.words.text.wordlessPicture(url.slice(url.lastIndexOf('/') + 1)));
  const picture = place.picture(url);
  return picture === undefined ? literal(words) : call('picture', picture, literal(words));
}

function wordsTypst(words: string, breaks: LineBreaks): readonly Typst[] {
  const lines = breaks === 'kept' ? words.split('\n') : [words];
  return lines.flatMap((line, index) => [
    index === 0 ? '' : 'linebreak()',
    line === '' ? '' : literal(withBreaks(line.replace(/[ \t\n\r\f]+/g, ' '))),
  ]);
}

/** What is written, in a language of its own where it has one. */
export function inLanguage(language: Partial<Language> | undefined, written: Typst): Typst {
  if (language?.lang === undefined || written === '') return written;
  return call('text', languageTypst(language.lang), `dir: ${language.dir ?? 'ltr'}`, written);
}
