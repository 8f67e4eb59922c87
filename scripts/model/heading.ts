// What a heading says: a number, if the clerk gave one, and a title; and the address that an item has from it.

import { slugFrom, uniqueNames } from './slug.ts';

// "82.", "82", "77/21", "5a.", "(A)", "82 –". Why not "3.0" or "2024"? "3.0 model" and "2024 budget" are titles.
const NUMBER =
  /^(?:(\((?:[A-Za-z]|[ivxIVX]{2,4}|\d{1,4}[a-z]?)\))|([A-Z]?\d{1,5}[a-z]?(?:\/\d{1,4}[a-z]?)*)(?:[.:)](?=\s|\p{Lu})|(?=\s)))\s*(?:[-–—]\s+)?(?=\S)/u;

export interface Heading {
  readonly number?: string;
  readonly title: string;
}

/** Parts a heading's words: "82. Quarter one" => number "82", title "Quarter one". */
export function parseHeading(text: string): Heading {
  const match = NUMBER.exec(text);
  const number = match?.[1] ?? match?.[2];
  if (!match || number === undefined) return { title: text };
  const title = text.slice(match[0].length);
  const isMarked = match[1] !== undefined || /^[.:)]|^\s*[-–—]/.test(text.slice(number.length));
  return isMarked || !isTitleWord(number, title) ? { number, title } : { title: text };
}

// "2024 budget", "2024/25 budget", "20 mph limits", "A40 corridor", "5 March 2026: a call": figures that belong to the title.
function isTitleWord(number: string, title: string): boolean {
  const [, century, year, next] = /^(19|20)(\d{2})(?:\/(\d{2}))?$/.exec(number) ?? [];
  const isYear = century !== undefined && (next === undefined || Number(next) === (Number(year) + 1) % 100);
  const isDay = /^\d{1,2}$/.test(number) && /^\p{Lu}\p{L}{2,9},? (?:19|20)\d{2}(?:$|:| [–—|-] )/u.test(title);
  return isYear || isDay || /^[A-Z]/.test(number) || /^\p{Ll}/u.test(title);
}

const SUB_NUMBER = /^\(?([A-Za-z]|[ivx]{2,5}|\d{1,3}(?:\.\d{1,3})*[a-z]?)[).]+\s+(?=\S)/;

/** Parts a sub-heading's words: "(A) Welfare reform" => number "A"; only a bracketed or dotted number counts. */
export function parseSubHeading(text: string): Heading {
  const match = SUB_NUMBER.exec(text);
  return match?.[1] === undefined
    ? { title: text }
    : { number: match[1], title: text.slice(match[0].length) };
}

/**
 * The addresses of a meeting's items, in their order: from the number, else from the title. Numbers come first, so
 * that a second "Item" does not take the address of item 2.
 */
export function itemAddresses(headings: readonly Heading[]): readonly string[] {
  const unique = uniqueNames();
  const numbered = headings.map(({ number }) => number && unique(`item-${slugFrom(number)}`));
  return headings.map(({ title }, index) => numbered[index] || unique(slugFrom(title)));
}
