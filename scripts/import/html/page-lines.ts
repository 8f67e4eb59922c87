// A saved page as lines, whether it was saved as text or as HTML, and lines as Markdown.

import { escapeInline, escapeLineStart, tidy } from '../markdown-text.ts';
import { blocksMarkdown, type HtmlBlock } from './blocks.ts';
import { isCodedPoint } from './coded-lines.ts';
import { type ListLine, listMarkdown, markedLine } from './list-markdown.ts';
import { partHeading } from './part-headings.ts';

export interface PageLine {
  /** Its words. */
  readonly text: string;
  /** Its words with the spaces before and between them, which are all that a page saved as text says of a list. */
  readonly raw: string;
  /** From 1; absent in HTML, whose lines mean nothing. */
  readonly line?: number;
  readonly block?: HtmlBlock;
}

export const linesOfText = (text: string): readonly PageLine[] =>
  text
    .split('\n')
    .flatMap((raw, index) => (tidy(raw) === '' ? [] : [{ text: tidy(raw), raw, line: index + 1 }]));

export const linesOfBlocks = (blocks: readonly HtmlBlock[]): readonly PageLine[] =>
  blocks.map(block => ({ text: block.text, raw: block.text, block }));

/** Lines of a page as the Markdown of an item. */
export const linesMarkdown = (lines: readonly PageLine[]): string =>
  lines.some(({ block }) => block)
    ? blocksMarkdown(lines.map(blockOf).map(withHeading).map(withPoint))
    : textMarkdown(lines.flatMap(unflattened));

const blockOf = ({ block, text }: PageLine): HtmlBlock =>
  block ?? { type: 'paragraph', markdown: escapeLineStart(escapeInline(text)), text, links: [], anchors: [] };

/** A paragraph that heads a part of the item is a heading: it has no sign of one, or is bold. */
function withHeading(block: HtmlBlock, index: number, blocks: readonly HtmlBlock[]): HtmlBlock {
  const [before, line, next] = [blocks[index - 1], block, blocks[index + 1]].map(
    one => one && { text: one.text, raw: one.text },
  );
  if (block.type !== 'paragraph' || block.links.length > 0 || next === undefined || line === undefined)
    return block;
  return blocks[index + 1]?.type === 'paragraph' && partHeading(line, before, next) === 'sure'
    ? { ...block, type: 'heading', level: 3, markdown: escapeInline(block.text) }
    : block;
}

function withPoint(block: HtmlBlock, index: number, blocks: readonly HtmlBlock[]): HtmlBlock {
  const textAt = (at: number): string | undefined =>
    blocks[at]?.type === 'paragraph' ? blocks[at].text : undefined;
  return block.type === 'paragraph' && isCodedPoint(block.text, textAt(index - 1), textAt(index + 1))
    ? { ...block, type: 'item', item: { marker: '', text: block.markdown, indent: 0 } }
    : block;
}

function textMarkdown(lines: readonly PageLine[]): string {
  const parts: string[] = [];
  let list: ListLine[] = [];
  const endList = (): void => {
    if (list.length > 0) parts.push(listMarkdown(list));
    list = [];
  };
  lines.forEach((line, index) => {
    const isHeading = headsPart(line, lines, index);
    const item = isHeading ? undefined : listLineOf(line, lines, index);
    if (item) list.push(item);
    else {
      endList();
      parts.push(isHeading ? `### ${escapeInline(line.text)}` : escapeLineStart(escapeInline(line.text)));
    }
  });
  endList();
  return parts.join('\n\n');
}

const headsPart = (line: PageLine, lines: readonly PageLine[], index: number): boolean =>
  isSubHeading(line, lines[index + 1]) || partHeading(line, lines[index - 1], lines[index + 1]) === 'sure';

/** "(A)  Welfare Reform" above a paragraph is a lettered part of the item. */
const isSubHeading = ({ text }: PageLine, next: PageLine | undefined): boolean =>
  /^\([A-Z]\)\s+\S.{0,79}$/.test(text) &&
  !/[.;:]$/.test(text) &&
  next !== undefined &&
  !/^\([A-Z]\)\s/.test(next.text);

function listLineOf(line: PageLine, lines: readonly PageLine[], index: number): ListLine | undefined {
  const marked = markedLine(line.raw);
  const indent = indentOf(line.raw);
  if (marked) {
    const isLone = /^[a-z\d]/i.test(marked.marker) && !goesOn(line, lines, index);
    return isLone
      ? undefined
      : { marker: marked.marker, text: escapeLineStart(escapeInline(tidy(marked.rest))), indent };
  }
  return isCodedPoint(line.text, lines[index - 1]?.text, lines[index + 1]?.text) ||
    isUnmarkedItem(line, lines[index - 1]) ||
    (isShortIndented(line) && lines[index + 1] && isUnmarkedItem(lines[index + 1] as PageLine, line))
    ? { marker: '', text: escapeLineStart(escapeInline(line.text)), indent }
    : undefined;
}

/** Whether a line near it has a marker too, or holds the number before it: "2012. The year" alone is no list. */
function goesOn(line: PageLine, lines: readonly PageLine[], index: number): boolean {
  const near = [...lines.slice(Math.max(0, index - 12), index), ...lines.slice(index + 1, index + 13)];
  if (near.some(({ raw }) => /^[(a-z\d]/i.test(markedLine(raw)?.marker ?? ''))) return true;
  const number = Number(/^\(?(\d+)/.exec(markedLine(line.raw)?.marker ?? '')?.[1] ?? 0);
  // "Resolved: 1) That …" is on the line of its label.
  return number > 1 && near.some(({ text }) => new RegExp(`\\s\\(?${number - 1}[.)]\\s`).test(text));
}

/** No-break spaces before it. */
const indentOf = (raw: string): number => /^[\s\u00A0]*/.exec(raw)?.[0].length ?? 0;

/** Further in than a paragraph's first line, and too short for a paragraph: a bullet whose sign was lost. */
const isShortIndented = ({ raw, text }: PageLine): boolean =>
  indentOf(raw) >= 8 && text.length <= 120 && !/[.:;]$/.test(text) && !markedLine(raw);

const isUnmarkedItem = (line: PageLine, before: PageLine | undefined): boolean =>
  isShortIndented(line) && before !== undefined && isShortIndented(before);

const MONTH_OR_DAY =
  /(?:\d|\b(?:Jan|Febr|March|April|May|June|July|August|Septem|Octo|Novem|Decem|\w{1,9}day)\w{0,9})$/;

/** "- One - Two - Three", a list whose line breaks were lost, as its items. */
function unflattened(line: PageLine): readonly PageLine[] {
  if (!/^\s*-\s/.test(line.raw)) return [line];
  const items: string[] = [];
  for (const part of line.text.replace(/^-\s+/, '').split(/ - (?=[\p{Lu}\d])/u)) {
    const last = items.at(-1);
    // "July - September" is no end of an item.
    if (last !== undefined && MONTH_OR_DAY.test(last)) items[items.length - 1] = `${last} - ${part}`;
    else items.push(part);
  }
  return items.map(text => ({ ...line, text: `- ${text}`, raw: `- ${text}` }));
}
