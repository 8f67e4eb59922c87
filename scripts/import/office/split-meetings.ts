// Several meetings in one document: each begins with the same title, but for its number and a later date.

import type { HtmlBlock } from '../html/blocks.ts';
import type { ImportOptions } from '../imported.ts';
import { dateIn } from '../written-dates.ts';

/** The blocks of each meeting; what is above the first title belongs to the first. */
export function splitMeetings(
  blocks: readonly HtmlBlock[],
  { locale, dates }: ImportOptions,
): readonly (readonly HtmlBlock[])[] {
  const titles = blocks.flatMap(({ type, text }, index) => {
    const isTitle = /^(?:heading|paragraph)$/.test(type) && /\bminutes\b/i.test(text) && text.length < 250;
    const date = isTitle ? dateIn(text, locale, dates) : undefined;
    return date ? [{ index, date: date.date, shape: shapeOf(text.replace(date.words, '')) }] : [];
  });
  const [first] = titles;
  const same = titles.filter(({ shape }) => shape === first?.shape);
  // "Minutes of the meeting held on 5 February" is also how an item approves an earlier one. A date that can be read in
  // two ways is asked for, in each part.
  const days = same.flatMap(({ date }) => date ?? []);
  const isSeries = days.every((day, at) => at === 0 || day > (days[at - 1] ?? ''));
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
