// Where the items of a document begin: at headings or, where its writer made none, at bold or numbered lines.

import { grammarOf } from '../../grammar/grammar-of.ts';
import { parseHeading } from '../../model/heading.ts';
import type { HtmlBlock } from '../html/blocks.ts';
import { markedLine } from '../html/list-markdown.ts';
import { tidy } from '../markdown-text.ts';
import { isHeadLabel } from './head.ts';

export interface CutItem {
  /** Plain, with its number. */
  readonly title: string;
  readonly blocks: readonly HtmlBlock[];
}

export interface CutDocument {
  readonly head: readonly HtmlBlock[];
  readonly items: readonly CutItem[];
}

/** How an item begins: its title, and what follows the title in the same paragraph. */
interface Start {
  readonly title: string;
  readonly rest?: HtmlBlock;
}

type FindStart = (block: HtmlBlock, index: number, blocks: readonly HtmlBlock[]) => Start | undefined;

export function cutDocument(blocks: readonly HtmlBlock[]): CutDocument {
  const starts = startsIn(blocks);
  const positions = [...starts.keys()].sort((a, b) => a - b);
  return {
    head: blocks.slice(0, positions[0] ?? blocks.length),
    items: positions.map((position, index) => {
      const { title = '', rest } = starts.get(position) ?? {};
      const below = blocks.slice(position + 1, positions[index + 1] ?? blocks.length);
      return { title, blocks: rest ? [rest, ...below] : below };
    }),
  };
}

/** The ways of marking an item; the first that two items or more share is that of the document. */
function startsIn(blocks: readonly HtmlBlock[]): ReadonlyMap<number, Start> {
  const found = (find: FindStart): ReadonlyMap<number, Start> => {
    const all = blocks.flatMap((block, index) => {
      const start = find(block, index, blocks);
      return start ? [[index, start] as const] : [];
    });
    // A label such as "Present" belongs to the head, unless there are items above it.
    const first = all.findIndex(([, { title }]) => !isHeadTitle(title));
    return new Map(first < 0 ? [] : all.slice(first));
  };
  const levels = [1, 2, 3, 4, 5, 6].map(level => found(headingStart(level)));
  const headed = levels.find(starts => starts.size > 1);
  const boldNumbers = found(boldNumberStart);
  if (headed && !(boldNumbers.size > 2 && boldNumbers.size > 2 * headed.size)) return headed;
  const ways = [boldNumbers, found(boldStart), found(numberedStart)];
  return ways.find(starts => starts.size > 1) ?? levels.find(starts => starts.size > 0) ?? new Map();
}

const isHeadTitle = (title: string): boolean =>
  (isHeadLabel(title.replace(/\s*:$/, '')) && parseHeading(title).number === undefined) ||
  /^(?:draft |meeting )*minutes\b|\bcouncil$/i.test(title) ||
  /\bminutes$/i.test(title);

const headingStart =
  (level: number): FindStart =>
  ({ type, level: own, text }) =>
    type === 'heading' && own === level ? { title: text } : undefined;

const findDecision = grammarOf('en').labelFinder([]);

/** What a bold line can be beside a title. */
const isNoTitle = (text: string): boolean =>
  text.length > 150 ||
  /[.;,]$/.test(text.replace(/\b(?:etc|no|ltd)\.$/i, '')) ||
  findDecision(text) !== undefined ||
  /^(?:resolved|agreed|action|proposed|moved|seconded|vote|chair(?:man|person)?\b|signed|date\b|note:)/i.test(
    text,
  );

/** The bold words at the beginning of a paragraph, and what follows them. */
function boldLead(block: HtmlBlock): Start | undefined {
  if (!/^(?:paragraph|item)$/.test(block.type)) return undefined;
  const markdown = block.item?.text ?? block.markdown;
  const [, bold, rest = ''] =
    /^\*\*\*?((?:[^*\\]|\\.)+?)\*\*\*?[:.]?\s*(?:\\\n)?([\s\S]*)$/.exec(markdown) ?? [];
  if (bold === undefined) return undefined;
  const words = tidy(bold.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')).replace(/:$/, '');
  const title = block.item?.marker ? `${block.item.marker} ${words}` : words;
  if (rest === '') return { title };
  const { item: _, ...paragraph } = block;
  return { title, rest: { ...paragraph, type: 'paragraph', markdown: rest, text: tidy(rest) } };
}

const isNumbered = (title: string): boolean => parseHeading(title).number !== undefined;

const boldNumberStart: FindStart = block => {
  const start = boldLead(block);
  return start && isNumbered(start.title) && !isNoTitle(parseHeading(start.title).title) ? start : undefined;
};

const boldStart: FindStart = block => {
  const start = boldLead(block);
  return start && !start.rest && !isNoTitle(start.title) ? start : undefined;
};

/** "1. APOLOGIES", or "1. Apologies" above a paragraph: numbers that rise by one. */
const numberedStart: FindStart = (block, index, blocks) => {
  if (!/^(?:paragraph|item)$/.test(block.type) || !isNumbered(block.text) || isNoTitle(block.text))
    return undefined;
  const number = numberOf(block.text);
  const others = blocks.filter((one, at) => at !== index && /^(?:paragraph|item)$/.test(one.type));
  const isInLine = others.some(({ text }) => Math.abs(numberOf(text) - number) === 1);
  const { title } = parseHeading(block.text);
  const next = blocks[index + 1];
  const isAboveText = next !== undefined && !next.item && !markedLine(next.text);
  return isInLine && (title === title.toUpperCase() || isAboveText) ? { title: block.text } : undefined;
};

const numberOf = (text: string): number => Number(/^\(?(\d{1,4})[a-z]?\b/.exec(text)?.[1] ?? Number.NaN);
