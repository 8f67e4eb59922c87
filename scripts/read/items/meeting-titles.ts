// The heading that says what the whole is, in a second line of the meeting's title, and is no item.

import type { ItemWords } from '../../grammar/item-words.ts';
import { type FoundHeading, type ItemGrammar, USUAL_LEVEL } from './headings.ts';

/** "Wednesday, 25 February 2026" */
const LONGEST_DAY = 28;

/** "Minute of Meeting of the Council" or "5 March 2026" above the items says what the whole is, in a second line of its title. */
export function secondTitle(
  headings: readonly FoundHeading[],
  { items, datesIn }: ItemGrammar,
  isApproval: (heading: FoundHeading) => boolean,
): FoundHeading | undefined {
  const [top] = headings;
  // "### Committee meeting of 5 March 2026" as the very first words is the title, at whatever level.
  const isTop = top?.at === 0 && top.number === undefined && !isApproval(top);
  if (
    isTop &&
    (items.isOfMeeting(top.title) || isOverAll(headings, items) || isDayOverAll(headings, datesIn))
  )
    return top;
  // A title of the one heading that lies above all others, though a line on where it was taken from stands before it.
  const [highest, another] = headings.filter(({ level }) => level === 1);
  if (highest && !another && items.isOfMeeting(highest.title) && !isApproval(highest)) return highest;
  const [first, ...others] = headings.filter(({ level }) => level === USUAL_LEVEL);
  if (!first) return undefined;
  const { number = '', title } = first;
  const isOfMeeting = number === '' && items.isOfMeeting(title);
  const written = `${number} ${title}`.trim();
  const isDay = written.length <= LONGEST_DAY && datesIn(written).length === 1;
  if (!isOfMeeting && !isDay) return undefined;
  const numbered = others.filter(({ number }) => number !== undefined);
  const below = headings.filter(
    ({ at, level }) => at > first.at && at < first.end && level === USUAL_LEVEL + 1,
  );
  // "Business", which heads the items below it, is no item beside it.
  const isAlone = others.every(({ kind }) => kind === 'heads' || kind === 'holder');
  return numbered.length >= 2 || (isAlone && below.length >= 2) ? first : undefined;
}

/**
 * "### Harbour Club", and right below it "#### Present" and all others: whatever it says, nothing else stands at its level. Below a
 * date and a place the first may be any, where one is the agenda and the last closes the meeting.
 */
const isOverAll = ([top, next, ...others]: readonly FoundHeading[], items: ItemWords): boolean =>
  top !== undefined &&
  next !== undefined &&
  others.length > 1 &&
  [next, ...others].every(({ level }) => level > top.level) &&
  (next.at === 1
    ? items.sectionOf(next.title) !== undefined
    : [next, ...others].some(({ kind }) => kind === 'holder') && items.isFrame(others.at(-1)?.title ?? ''));

/** "## 2026-03-05 Harbour catch-up" over headings that all lie deeper; of one alone it is "#### Agenda". */
const isDayOverAll = ([top, ...others]: readonly FoundHeading[], datesIn: ItemGrammar['datesIn']): boolean =>
  top !== undefined &&
  datesIn(top.title).length === 1 &&
  (others.length > 1 || others[0]?.kind === 'holder') &&
  others.every(({ level }) => level > top.level);

/** Right below "Meeting minutes" stands "Committee meeting of 5 March 2026", whatever its level. */
export const titlesBelow = (
  { at }: FoundHeading,
  headings: readonly FoundHeading[],
  words: ItemWords,
): readonly FoundHeading[] =>
  headings.filter(one => one.at === at + 1 && one.number === undefined && words.isOfMeeting(one.title));
