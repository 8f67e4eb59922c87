// Where the items of a file begin, and the sections between them, as its headings tell.
//
// Minutes come with items at any level. Where `item-level` is written in `committee.md`, that holds. Else the level is found where
// a file is consistent: its numbers rise, or "Minutes" holds the headings, or all headings are of one level. What is in doubt is read
// as it always was: headings with two signs are items, and those above them.

import type { ItemWords } from '../../grammar/item-words.ts';
import { blockText, type ParsedBlock, tokensOf } from '../markdown/blocks.ts';
import { withGroups, withTitleAbove } from './heading-groups.ts';
import { type FoundHeading, headingsOf, type ItemGrammar, isSection, USUAL_LEVEL } from './headings.ts';
import type { ItemStart } from './item-start.ts';
import { secondTitle, titlesBelow } from './meeting-titles.ts';
import { withoutNextAgenda } from './next-agenda.ts';
import { withNumberedParts } from './numbered-parts.ts';
import { type Figures, risingChain } from './rising.ts';

export function itemStarts(
  blocks: readonly ParsedBlock[],
  fixedLevel: number | undefined,
  grammar: ItemGrammar,
): readonly ItemStart[] {
  const headings = headingsOf(blocks, grammar.items);
  const starts = startsAmong(headings, blocks, fixedLevel, grammar);
  if (fixedLevel !== undefined) return withoutNextAgenda(starts, headings, grammar.items);
  const grouped = withGroups(withTitleAbove(starts, headings), headings, blocks, grammar.items);
  return withoutNextAgenda(withNumberedParts(grouped, headings, grammar.items), headings, grammar.items);
}

function startsAmong(
  headings: readonly FoundHeading[],
  blocks: readonly ParsedBlock[],
  fixedLevel: number | undefined,
  { items: words, datesIn }: ItemGrammar,
): readonly ItemStart[] {
  const surely = new Set(headings.filter(heading => isSection(heading, blocks, words)));
  const sections = new Set(
    headings.filter((one, at) => surely.has(one) || isEmptyList(one, headings[at - 1], surely)),
  );
  const second = secondTitle(headings, { items: words, datesIn }, ({ at, end, title }) => {
    const text = textOf(blocks.slice(at + 1, Math.min(end, headings[1]?.at ?? end)));
    return text.length <= LONGEST_APPROVAL && words.saysApproval(`${title}\n${text}`);
  });
  const titles = second ? [second, ...titlesBelow(second, headings, words)] : [];
  const start = (heading: FoundHeading): ItemStart => {
    const section = titles.includes(heading) ? 'above' : sections.has(heading) ? heading.kind : undefined;
    return { at: heading.at, ...(section && { section }) };
  };
  if (fixedLevel !== undefined) return headings.filter(({ level }) => level <= fixedLevel).map(start);

  const counted = new Set(countedOverLevels(headings));
  const [firstCounted] = counted;
  if (firstCounted) {
    return headings.flatMap((heading): readonly ItemStart[] => {
      if (counted.has(heading)) return [start(heading)];
      if (heading.at < firstCounted.at)
        return [{ ...start(heading), section: start(heading).section ?? 'above' }];
      return !heading.figures && heading.level <= firstCounted.level ? [start(heading)] : [];
    });
  }
  const level = numberedLevel(headings) ?? onlyLevel(headings, new Set([...sections, ...titles]), blocks);
  if (level !== undefined) {
    const inTitle = linesOfTitle(headings);
    const present = [...sections].filter(({ kind }) => kind === 'attendance');
    const isOfThem = (one: FoundHeading): boolean => isWithin(one, present) && !isTold(one, blocks);
    return headings
      .filter(
        heading =>
          heading.level <= level &&
          (heading.level <= USUAL_LEVEL ||
            heading.figures !== undefined ||
            !(words.isPartOfItem(heading.title) || isOfThem(heading))),
      )
      .map(heading =>
        (heading.level < level && holdsNumbers(heading, headings, level)) || inTitle.has(heading)
          ? { at: heading.at, section: 'above' }
          : start(heading),
      );
  }
  // "### Present", "### Agenda", and no other heading: they part the whole, at whatever level they stand.
  const parts = headings.filter(one => !titles.includes(one));
  const isParted = parts.length > 1 && parts.every(one => sections.has(one) && one.level > USUAL_LEVEL);
  if (isParted && parts.some(({ kind }) => kind === 'holder' || kind === 'minutes'))
    return headings.map(start);
  const inHolders = heldIn(headings, sections, words);
  return headings
    .filter(heading => heading.level <= USUAL_LEVEL || inHolders.has(heading) || titles.includes(heading))
    .map(start);
}

/** Of so many letters that speak of minutes, and of what was agreed, most are of other things. */
const LONGEST_APPROVAL = 1500;

/** Whether a heading lies deeper than one of the sections in which it stands. */
const isWithin = (heading: FoundHeading, sections: readonly FoundHeading[]): boolean =>
  sections.some(({ at, end, level }) => heading.at > at && heading.at < end && heading.level > level);

/** "### Acme" within "## Attendees" heads those who came from there; sentences tell of business. */
const isTold = ({ at, end }: FoundHeading, blocks: readonly ParsedBlock[]): boolean =>
  /\p{Ll}{2}[.!?]["”’)]*(?:\s|$)/u.test(textOf(blocks.slice(at + 1, end)));

/** "Apologies" with nothing below it, right behind those who were there. */
const isEmptyList = (
  { kind, at, end }: FoundHeading,
  before: FoundHeading | undefined,
  sections: ReadonlySet<FoundHeading>,
): boolean =>
  kind === 'apologies' &&
  end === at + 1 &&
  before !== undefined &&
  before.kind === 'attendance' &&
  sections.has(before);

const textOf = (blocks: readonly ParsedBlock[]): string => blockText(tokensOf(blocks));

/** The level at which numbers rise over the file, where that is not the usual one or one above. */
function numberedLevel(headings: readonly FoundHeading[]): number | undefined {
  const above = headings.filter(({ level }) => level <= USUAL_LEVEL);
  // Numbers at the usual level are those of the items, whatever stands below.
  if (above.some(({ level, number }) => level === USUAL_LEVEL && number !== undefined)) return undefined;
  return [1, 3, 4, 5, 6].find(level => {
    const numbered = headings.filter(heading => heading.level === level && heading.figures);
    const chain = chainOf(numbered);
    if (chain.length < 2 || chain.length < numbered.length * 0.8) return false;
    if (level === 1) return headings.every(({ level: one, number }) => one !== 1 || number !== undefined);
    return isOverFile(numbered, above);
  });
}

/** The headings whose numbers rise, one behind the other. */
function chainOf(numbered: readonly FoundHeading[]): readonly FoundHeading[] {
  const counted = numbered.flatMap(heading => {
    const { figures } = heading;
    return figures ? [{ heading, ...figures, weight: 1 }] : [];
  });
  return risingChain(counted).map(({ heading }) => heading);
}

/** "## I. Call to order", "## II. Minutes", "### III. Reports": items of several levels, whose numbers rise from the first. */
function countedOverLevels(headings: readonly FoundHeading[]): readonly FoundHeading[] {
  const numbered = headings.filter(isWholeNumber);
  const chain = chainOf(numbered);
  const isWhole =
    chain.length >= FEWEST_COUNTED &&
    chain.length >= numbered.length * 0.8 &&
    chain[0] !== undefined &&
    chain[0].figures?.figures.join() === '1';
  return isWhole && chain.some(({ level }) => level !== chain[0]?.level) ? chain : [];
}
const FEWEST_COUNTED = 4;

/** Neither "3a" nor "3.1", which are parts of item 3. */
const isWholeNumber = ({ figures: { figures } = NO_FIGURES }: FoundHeading): boolean =>
  figures.length === 1 && Number.isInteger(figures[0]);
const NO_FIGURES: Figures = { shape: '', figures: [] };

/** Numbers that stand below one heading alone are those of its parts, unless it is known to hold the items. */
const isOverFile = (numbered: readonly FoundHeading[], above: readonly FoundHeading[]): boolean => {
  const holders = above.filter(({ at, end }) => numbered.some(one => one.at > at && one.at < end));
  const others = above.filter(heading => !holders.includes(heading));
  return (
    holders.length !== 1 || holders[0]?.kind !== undefined || others.every(({ kind }) => kind !== undefined)
  );
};

/** "### Annual meeting", "### 5 March 2026": above all numbers, and nothing stands below it but the next heading. */
function linesOfTitle(headings: readonly FoundHeading[]): ReadonlySet<FoundHeading> {
  const first = headings.find(({ figures }) => figures !== undefined);
  return new Set(
    headings.filter(
      ({ at, kind }, index) =>
        first !== undefined && at < first.at && kind === undefined && headings[index + 1]?.at === at + 1,
    ),
  );
}

const holdsNumbers = ({ at, end }: FoundHeading, headings: readonly FoundHeading[], level: number): boolean =>
  headings.some(one => one.at > at && one.at < end && one.level === level && one.number !== undefined);

/** Where the file has no heading of the usual level or above that is business: the highest level at which several stand. */
function onlyLevel(
  headings: readonly FoundHeading[],
  sections: ReadonlySet<FoundHeading>,
  blocks: readonly ParsedBlock[],
): number | undefined {
  if (headings.some(heading => heading.level <= USUAL_LEVEL && !sections.has(heading))) return undefined;
  const holders = [...sections].filter(
    ({ kind = 'record', level }) => kind !== 'attendance' && kind !== 'record' && level <= USUAL_LEVEL,
  );
  // "Minutes" holds what stands below it, and nothing else does.
  if (holders.length > 0) return undefined;
  // "### Dora" right below "## Action items" heads her part of the list; below the list itself the meeting goes on.
  const isParted = ({ at }: FoundHeading): boolean => headings.some(one => one.at === at + 1);
  const records = [...sections].filter(
    one => one.kind === 'attendance' || (one.kind === 'record' && isParted(one)),
  );
  const present = records.filter(({ kind }) => kind === 'attendance');
  const lists = records.filter(({ kind }) => kind === 'record');
  const isOfList = (one: FoundHeading): boolean =>
    isWithin(one, lists) || (isWithin(one, present) && !isTold(one, blocks));
  return [3, 4, 5, 6].find(
    level => headings.filter(one => one.level === level && !sections.has(one) && !isOfList(one)).length >= 2,
  );
}

/** The items that "Minutes", "Agenda" or "Notes" hold: their headings of the highest level that stands below them. */
function heldIn(
  headings: readonly FoundHeading[],
  sections: ReadonlySet<FoundHeading>,
  words: ItemWords,
): ReadonlySet<FoundHeading> {
  const holders = [...sections].filter(one => one.level <= USUAL_LEVEL && isHolder(one));
  const itemsBelow = ({ at, end }: FoundHeading): readonly FoundHeading[] => {
    const below = headings.filter(one => one.at > at && one.at < end);
    const highest = below.reduce((least, { level }) => (level < least ? level : least), 7);
    const items = below.filter(
      ({ level, number, title }) => level === highest && (number !== undefined || !words.isPartOfItem(title)),
    );
    // "New business" within "Agenda" heads items of its own, and so do "Notes" within "Minutes", behind "Attendees".
    return items.flatMap(one => (sections.has(one) && isHolder(one) ? [one, ...itemsBelow(one)] : [one]));
  };
  const held = holders.map(itemsBelow);
  const isAgenda = (index: number): boolean =>
    holders[index]?.kind === 'holder' &&
    holders.some(({ kind }, at) => at > index && kind === 'minutes' && (held[at]?.length ?? 0) > 1);
  return new Set(
    held.filter((items, at) => !isAgenda(at) && !isAnnouncement(items, held.slice(at + 1).flat())).flat(),
  );
}

const isHolder = ({ kind = 'record' }: FoundHeading): boolean =>
  kind === 'holder' || kind === 'minutes' || kind === 'may-hold' || kind === 'heads';

/** An agenda's headings that stand again below "Minutes" merely announce them. */
function isAnnouncement(items: readonly FoundHeading[], later: readonly FoundHeading[]): boolean {
  const titles = new Set(later.map(({ title }) => title.toLowerCase()));
  return items.filter(({ title }) => titles.has(title.toLowerCase())).length * 2 > items.length;
}
