// Several meetings in one document: each begins with the same title, but for its number and a later date.

import type { HtmlBlock } from '../html/blocks.ts';
import type { ImportOptions } from '../imported.ts';
import { dateIn } from '../written-dates.ts';

/** The blocks of each meeting; what is above the first title belongs to the first. */
export function splitMeetings(
  blocks: readonly HtmlBlock[],
  { locale, dates }: ImportOptions,
): readonly (readonly HtmlBlock[])[] {
  const isDated = datedHeadings(blocks);
  const titles = blocks.flatMap((block, index) => {
    const { type, text } = block;
    const isTitle =
      isDated(block) ||
      (/^(?:heading|paragraph)$/.test(type) && /\bminutes\b/i.test(text) && text.length < 250);
    const date = isTitle ? dateIn(text, locale, dates) : undefined;
    return date ? [{ index, date: date.date, shape: shapeOf(text.replace(date.words, '')) }] : [];
  });
  const [first] = titles;
  const same = titles.filter(({ shape }) => shape === first?.shape);
  // "Minutes of the meeting held on 5 February" is also how an item approves an earlier one. A date that can be read in
  // two ways is asked for, in each part.
  const days = same.flatMap(({ date }) => date ?? []);
  const isRising = days.every((day, at) => at === 0 || day > (days[at - 1] ?? ''));
  const isFalling = days.every((day, at) => at === 0 || day < (days[at - 1] ?? ''));
  const isSeries = isRising || (isFalling && same.every(({ index }) => blocks[index]?.type === 'heading'));
  if (same.length < 2 || !isSeries) return [blocks];
  return same.map(({ index }, at) => blocks.slice(at === 0 ? 0 : index, same[at + 1]?.index));
}

/** The words of a title without figures and times: "minutes of meeting". */
const shapeOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+\S*|\b(?:[ap]m|to|until|the|\p{L}+day)\b|[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Headings of the highest level, where each of them has a day, the first of them opens the document, and headings or bold lines
 * stand below: "14 April 2024" above its items. A list of days within one meeting's minutes is of no such level.
 */
function datedHeadings(blocks: readonly HtmlBlock[]): (block: HtmlBlock) => boolean {
  const headings = blocks.filter(({ type }) => type === 'heading');
  const level = Math.min(...headings.map(({ level: own = 6 }) => own));
  const top = headings.filter(({ level: own = 6 }) => own === level);
  const isOf =
    top.length > 1 &&
    blocks[0] === top[0] &&
    top.every(({ text }) => text.length < 120 && /\d{4}|\d\/\d{2}\b/.test(text));
  const isParted = top.every(heading => {
    const at = blocks.indexOf(heading);
    const next = blocks.findIndex((block, index) => index > at && top.includes(block));
    return blocks
      .slice(at + 1, next < 0 ? undefined : next)
      .some(({ type, markdown }) => type === 'heading' || /^\*\*[^*]+\*\*/.test(markdown));
  });
  return block => isOf && isParted && top.includes(block);
}
