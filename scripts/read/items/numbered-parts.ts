// Headings below an item's whose numbers go on from its own: "### 4.1 Lamps" within "## 4. Roads", "### TOP 7b: Kasse" within
// "## TOP 7: Berichte", "## 2-1 Berths" within "# 2 Harbour". Each is an item of its own, as they are in plain text.

import type { ItemWords } from '../../grammar/item-words.ts';
import { type Heading, parseSubHeading } from '../../model/heading.ts';
import type { FoundHeading } from './headings.ts';
import type { ItemStart } from './item-start.ts';

const ITEM_LEVEL = 2;
/** One alone heads a passage: "#### 3.1 Questions". */
const FEWEST = 2;

/** The starts with such parts between them. */
export function withNumberedParts(
  starts: readonly ItemStart[],
  headings: readonly FoundHeading[],
  words: ItemWords,
): readonly ItemStart[] {
  const places = new Map(headings.map(({ at }, index) => [at, index]));
  const parts = starts.map(({ at }, index) => {
    const place = places.get(at);
    return place === undefined ? [] : partsBelow(place, starts[index + 1]?.at, headings, words);
  });
  const all = parts.flat();
  const areTold = all.filter(({ isTold }) => isTold).length * 2 >= all.length;
  return all.length >= FEWEST && areTold
    ? starts.flatMap((start, index) => [start, ...(parts[index] ?? []).map(part => part.start)])
    : starts;
}

interface Part {
  readonly start: ItemStart;
  /** Whether anything stands below it. */
  readonly isTold: boolean;
}

/** "4.1", "4.2" and so on, deeper than "4" and before the next item. */
function partsBelow(
  place: number,
  next: number | undefined,
  headings: readonly FoundHeading[],
  words: ItemWords,
): readonly Part[] {
  const item = headings[place];
  const [figure, ...others] = item?.figures?.figures ?? [];
  if (!item || figure === undefined || others.length > 0) return [];
  const parts: Part[] = [];
  let expected = 1;
  for (const heading of headings.slice(place + 1)) {
    if (heading.at >= (next ?? item.end) || heading.level <= item.level) break;
    const part = partOf(heading.written, words);
    if (part?.of !== figure || part.place !== expected) continue;
    expected += 1;
    if (item.level === ITEM_LEVEL && parseSubHeading(heading.written).number !== undefined) continue;
    // "1-2 Participants" within the opening
    if (/^(?:attendance|apologies)$/.test(words.sectionOf(part.heading.title) ?? '')) continue;
    // The word before a number belongs to its title, as it does in the item's.
    const own = part.isWorded ? { title: heading.written } : part.heading;
    parts.push({ start: { at: heading.at, heading: own }, isTold: heading.end > heading.at + 1 });
  }
  return parts;
}

interface PartNumber {
  readonly of: number;
  readonly place: number;
  readonly isWorded: boolean;
  readonly heading: Heading;
}

/** "4.1 Lamps" => the first part of 4; "7b", "5.a" and "TOP 7.2" likewise; "3.1.2" is a part of a part. */
function partOf(written: string, { numberWord }: ItemWords): PartNumber | undefined {
  const word = numberWord.exec(written.slice(0, 40))?.[0] ?? '';
  const [whole, number = '', figure, counted, letter = 'a'] =
    /^((\d{1,3})(?:[.-](\d{1,2})|\.?([a-z])))[.):]*\s{1,4}(?:[-–—:]\s{1,4})?(?=\S)/.exec(
      written.slice(word.length, word.length + 60),
    ) ?? [];
  return whole === undefined
    ? undefined
    : {
        of: Number(figure),
        place: counted === undefined ? letter.charCodeAt(0) - 96 : Number(counted),
        isWorded: word !== '',
        heading: { number, title: written.slice(word.length + whole.length) },
      };
}
