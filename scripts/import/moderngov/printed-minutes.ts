// Minutes that ModernGov printed: marks in angle brackets, white on the page, tell where each item begins and ends.

import type { PageLine } from '../html/page-lines.ts';
import type { CutItem, CutPage } from './cut-items.ts';

const BEGINS = /^<AI\d{1,4}>$/;
const ENDS = /^<\/AI\d{1,4}>$/;
/** "<TRAILER_SECTION>", "</LAYOUT_SECTION>": they say how the print is laid out. */
const LAYOUT = /^<\/?(?:[A-Z]+_)+SECTION>$/;
const HEADING = /^(\d{1,4}[a-z]?(?:\.\d{1,2})?(?:\/\d{1,4})?)[.:]?\s+(\S.*)$/;
const NUMBER = /^(\d{1,4}[a-z]?(?:\.\d{1,2})?(?:\/\d{1,4})?)[.:]?$/;

export const isPrintMark = (text: string): boolean => [BEGINS, ENDS, LAYOUT].some(mark => mark.test(text));

export const isPrinted = (lines: readonly PageLine[]): boolean => lines.some(({ text }) => BEGINS.test(text));

/** Cuts printed minutes at their marks. What stands behind the last item, such as when the meeting ended, belongs to it. */
export function cutAtMarks(lines: readonly PageLine[]): CutPage {
  const head: PageLine[] = [];
  const items: PageLine[][] = [];
  for (const line of lines) {
    if (BEGINS.test(line.text)) items.push([]);
    else if (!isPrintMark(line.text)) (items.at(-1) ?? head).push(line);
  }
  return { head, items: items.filter(item => item.length > 0).map(itemOf) };
}

/** "12. Budget", or 12 and its title on two lines. */
function itemOf(lines: readonly PageLine[]): CutItem {
  const [first, second] = lines;
  const alone = NUMBER.exec(first?.text ?? '')?.[1];
  if (alone !== undefined && second) return { number: alone, lines: lines.slice(1), isMinuted: true };
  const [, number, title] = HEADING.exec(first?.text ?? '') ?? [];
  if (!first || number === undefined || title === undefined) return { lines, isMinuted: true };
  return { number, lines: [{ ...first, text: title, raw: title }, ...lines.slice(1)], isMinuted: true };
}
