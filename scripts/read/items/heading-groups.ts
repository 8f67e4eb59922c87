// Headings that head others and say nothing of their own: a second line of the title, and "## Reports" with "### Harbour" and
// "### Roads" right below it. Those are the items then, at whatever level they stand.
//
// A heading with a number is an item whatever stands below it, but for one that says no more than “3. Discussion”; what has a number or a
// letter, "### 1. Lamps", is a part of one.

import type { ItemWords } from '../../grammar/item-words.ts';
import type { ParsedBlock } from '../markdown/blocks.ts';
import type { FoundHeading } from './headings.ts';
import type { ItemStart } from './item-start.ts';

const FEWEST = 2;

/** The starts with those that such headings hold. */
export function withGroups(
  starts: readonly ItemStart[],
  headings: readonly FoundHeading[],
  blocks: readonly ParsedBlock[],
  words: ItemWords,
): readonly ItemStart[] {
  const started = new Set(starts.map(({ at }) => at));
  const places = new Map(headings.map(({ at }, index) => [at, index]));
  const inGroup = (index: number): readonly FoundHeading[] => heldBy(index, headings, words);
  // Beside two groups a third is one though a note stands above what it holds: "Their texts are in the folder."
  const groups = starts.filter(
    ({ at, section }) =>
      section === 'heads' || (section === undefined && inGroup(places.get(at) ?? -1).length >= FEWEST),
  );
  const levels = new Set(groups.map(({ at }) => headings[places.get(at) ?? -1]?.level));
  const isNoted = (index: number): boolean =>
    groups.length >= FEWEST &&
    levels.size === 1 &&
    levels.has(headings[index]?.level) &&
    blocks[(headings[index]?.at ?? -1) + 1]?.type === 'paragraph';
  const below = (start: ItemStart): readonly ItemStart[] => {
    const index = start.section === undefined ? places.get(start.at) : undefined;
    const held = index === undefined ? [] : heldBy(index, headings, words, isNoted(index) ? 2 : 1);
    if (held.length < FEWEST || held.some(({ at }) => started.has(at))) return [start];
    const items = held.map(({ at, kind }): ItemStart => ({ at, ...(isListed(kind) && { section: kind }) }));
    return [{ ...start, section: 'heads' }, ...items.flatMap(below)];
  };
  return starts.flatMap(below);
}

const isListed = (kind: FoundHeading['kind']): boolean => kind === 'attendance' || kind === 'record';

/** The headings of the highest level below one that has nothing else; none where they are its parts. */
function heldBy(
  index: number,
  headings: readonly FoundHeading[],
  words: ItemWords,
  distance = 1,
): readonly FoundHeading[] {
  const { at, end, figures, title = '' } = headings[index] ?? { at: 0, end: 0 };
  const isNumbered = figures !== undefined && !/^(?:holder|may-hold)$/.test(words.sectionOf(title) ?? '');
  const first = headings[index + 1]?.at ?? end;
  // Most hold none, and are not to be looked for among all.
  if (first > at + distance || first >= end) return [];
  let behind = index + 1;
  while ((headings[behind]?.at ?? end) < end) behind += 1;
  const below = headings.slice(index + 1, behind);
  const highest = below.reduce((least, { level }) => Math.min(least, level), 7);
  const held = below.filter(({ level }) => level === highest);
  const isPart = (one: FoundHeading): boolean =>
    words.isPartOfItem(one.title) || one.number !== undefined || isCounted(one);
  return !isNumbered && held[0]?.at === first && !held.some(isPart) ? held : [];
}

/** "IV. Lamps" is counted, and so a part; the word of "Item 2: Lamps" says that it is none. */
const isCounted = ({ figures }: FoundHeading): boolean =>
  figures !== undefined && !/^\p{Ll}/u.test(figures.shape);

/** "## Third of the Fifth Month", and right below it "## Minutes" or "## Present": a line of the title, whatever it says. */
export function withTitleAbove(
  starts: readonly ItemStart[],
  headings: readonly FoundHeading[],
): readonly ItemStart[] {
  const [first, second, ...others] = starts;
  const heading = headings.find(({ at }) => at === first?.at);
  const isTitle =
    first?.section === undefined &&
    heading !== undefined &&
    heading.figures === undefined &&
    second?.at === heading.at + 1 &&
    /^(?:holder|minutes|attendance)$/.test(second.section ?? '');
  return isTitle ? [{ at: heading.at, section: 'above' }, second, ...others] : starts;
}
