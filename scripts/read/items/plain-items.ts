// The items of minutes whose headings are no Markdown: "7. Harbour lights", "118/26 Harbour lights", "**VII. Harbour lights**".
//
// A number alone is no item: it may count conditions, motions, people or planning applications. So they are items only where the
// numbers rise over the whole file, where most have a title behind them, and where the titles are usual ones, stand out, or
// have text below them. Else nothing is cut.

import type { ItemWords } from '../../grammar/item-words.ts';
import { blocksOf, blockText, lengthOf, listItems, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { type Agenda, agendaIn } from './agenda.ts';
import { agendaPoints, pointsOfOneList } from './agenda-points.ts';
import { announcedItems, isBelow } from './announced-items.ts';
import { boldSpans, type Candidate, candidatesIn, hasText } from './candidates.ts';
import { cutAt } from './cut-blocks.ts';
import { levelOf } from './headings.ts';
import type { ItemStart } from './item-start.ts';
import { withParts } from './parts-of-items.ts';
import { plainTitles } from './plain-titles.ts';
import { itemsWithNumbersAbove } from './repeated-numbers.ts';
import { risingChain } from './rising.ts';
import { sameNumbers } from './same-numbers.ts';
import { areTitles, standingLines } from './standing-lines.ts';
import { titlesBeforeText } from './titles-before-text.ts';
import { topicLines } from './topic-lines.ts';
import { numberAt } from './written-number.ts';

export interface PlainItems {
  /** The blocks anew, with a heading for each item. */
  readonly blocks: readonly ParsedBlock[];
  readonly starts: readonly ItemStart[];
}

/** Undefined where nothing is surely an item. `sections` are the starts that are known from headings. */
export function plainItems(
  blocks: readonly ParsedBlock[],
  sections: readonly ItemStart[],
  words: ItemWords,
): PlainItems | undefined {
  const isSearched = searched(blocks, sections, words);
  const agenda = agendaIn(blocks, isSearched, words);
  const items =
    (agenda && belowAgenda(agenda, blocks, { isSearched, sections, words })) ??
    itemsIn(blocks, { isSearched, sections, words });
  return items.length > 0 ? cutAt(blocks, items, sections) : undefined;
}

interface Search {
  readonly isSearched: (at: number) => boolean;
  readonly sections: readonly ItemStart[];
  readonly words: ItemWords;
}

/** What takes up an agenda, or stands below it as items do; undefined where its own points are all there is. */
function belowAgenda(
  agenda: Agenda,
  blocks: readonly ParsedBlock[],
  search: Search,
): readonly Candidate[] | undefined {
  const announced = announcedItems(agenda, blocks, search.isSearched, search.words);
  if (!agenda.isLabelled && announced.length === 0) return undefined;
  const isOpen = (at: number): boolean =>
    isBelow(agenda, { block: at, point: Infinity }) && search.isSearched(at);
  const others = itemsIn(blocks, { ...search, isSearched: isOpen }, one => isBelow(agenda, one));
  const isTitledAbove = announced.some(one => one.isTitledAbove);
  const isBetter = announced.length > others.length || (isTitledAbove && announced.length === others.length);
  const found = isBetter ? announced : others;
  return found.length > 0 || isToldBelow(agenda, blocks) ? found : undefined;
}

/** Whether more is told below an agenda than it announces: then its points are no items. */
function isToldBelow({ from, to }: Agenda, blocks: readonly ParsedBlock[]): boolean {
  return lengthOf(blocks.slice(to + 1)) > lengthOf(blocks.slice(from, to + 1)) * 2;
}

function itemsIn(
  blocks: readonly ParsedBlock[],
  { isSearched, sections, words }: Search,
  isOpen: (candidate: Candidate) => boolean = () => true,
): readonly Candidate[] {
  const candidates = candidatesIn(blocks, isSearched, words).filter(isOpen);
  const repeated = itemsWithNumbersAbove(candidates, blocks.length);
  if (repeated.length > 0) return withParts(withLists(repeated, blocks, words), candidates, blocks);
  const chain = risingChain(candidates);
  const parted = withParts(chain, candidates, blocks);
  if (areItems(chain, blocks, words, parted.at(-1)?.block))
    return withParts(
      withLists([...chain, ...countedAgain(chain, candidates, blocks)], blocks, words),
      candidates,
      blocks,
    );
  const alike = sameNumbers(candidates, blocks.length, words);
  if (alike.length > 0) return alike;
  const topics = topicLines(blocks, isSearched, words);
  if (topics.length > 0) return topics;
  const lines = standingLines(blocks, isSearched, words);
  if (areTitles(lines, blocks, words)) return lines;
  const plain = plainTitles(blocks, isSearched, words);
  if (plain.length > 0) return plain;
  const before = titlesBeforeText(blocks, isSearched, words);
  if (before.length > 0) return before;
  const announced = agendaPoints(blocks, sections, words);
  return announced.length > 0 ? announced : pointsOfOneList(blocks, words);
}

/**
 * "**1. Fire station**" behind "**12. Date of the next annual meeting**": the ordinary meeting after it, with a count of its own. Only
 * titles that stand out, as all before them do, begin at 1 and hold text: else they count what the last item is about.
 */
function countedAgain(
  chain: readonly Candidate[],
  candidates: readonly Candidate[],
  blocks: readonly ParsedBlock[],
): readonly Candidate[] {
  const last = chain.at(-1);
  if (!last || !chain.every(({ standsOut }) => standsOut)) return [];
  const behind = candidates.filter(
    one => one.block > last.block && one.shape === last.shape && one.standsOut && one.title !== undefined,
  );
  const again = risingChain(behind);
  const isOverText = again.every((one, index) => hasText(one, again[index + 1], blocks.length));
  return again.length >= FEWEST_AGAIN && again[0]?.figures[0] === 1 && isOverText ? again : [];
}
const FEWEST_AGAIN = 3;

/** "II. Attendance" over mere names is no item; with the number of a minute, "26/2 Present", it is one. */
const withLists = (
  chain: readonly Candidate[],
  blocks: readonly ParsedBlock[],
  words: ItemWords,
): readonly Candidate[] =>
  chain.map((one, index) => {
    const { block, title, titleEnds, takesNext, shape } = one;
    if (
      title === undefined ||
      titleEnds >= 0 ||
      !/^[A-Z]$/.test(shape) ||
      words.sectionOf(title) !== 'attendance'
    )
      return one;
    const below = blocks.slice(block + (takesNext ? 2 : 1), chain[index + 1]?.block);
    const areNames = below.length > 0 && below.every(({ tokens }) => !/[.!?]$/.test(blockText(tokens)));
    return areNames ? { ...one, section: 'attendance' as const } : one;
  });

/** The points of the notes, below their heading or below "Discussion"; undefined where there are none. */
export function pointsWithin(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => string,
  words: ItemWords,
): PlainItems | undefined {
  const mayHold = ({ at, section }: ItemStart): boolean =>
    section === undefined && words.sectionOf(titleAt(at)) === 'may-hold';
  const sections = starts.map(start => (mayHold(start) ? { ...start, section: 'holder' as const } : start));
  const points = agendaPoints(blocks, sections, words);
  const holds = ({ at }: ItemStart, index: number): boolean =>
    points.some(({ block }) => block > at && block < (starts[index + 1]?.at ?? blocks.length));
  const known = starts.map((start, index) => (holds(start, index) ? sections[index] : start) ?? start);
  return points.length > 0 ? cutAt(blocks, points, known) : undefined;
}

/** Who was there and what is to be done are lists of their own. */
function searched(
  blocks: readonly ParsedBlock[],
  sections: readonly ItemStart[],
  words: ItemWords,
): (at: number) => boolean {
  const isOpen = blocks.map(block => levelOf(block) === 7);
  sections.forEach(({ at, section = '' }, index) => {
    if (!/^(?:attendance|apologies|record)$/.test(section)) return;
    const end = sections[index + 1]?.at ?? blocks.length;
    const list =
      section === 'record'
        ? end
        : Math.min(agendaBelow(blocks, at + 1, end), businessBelow(blocks, at + 1, end, words));
    isOpen.fill(false, at, list);
  });
  return at => isOpen[at] ?? false;
}

/** Where below those who were there the numbered points of the meeting stand, with no heading of their own: most say more than a name. */
function agendaBelow(blocks: readonly ParsedBlock[], from: number, end: number): number {
  const at = blocks.findIndex(
    (block, index) => index > from && index < end && block.type === 'ordered_list' && holdsTexts(block),
  );
  return at < 0 ? end : at;
}

/**
 * Where below those who were there the first title of business stands, that no heading marks: "**Budget**", "1. Minutes". The first list or
 * paragraph is of names; a label, "**Apologies**", heads more of them.
 */
function businessBelow(blocks: readonly ParsedBlock[], from: number, end: number, words: ItemWords): number {
  for (let at = from + 1; at < end; at += 1) {
    const block = blocks[at];
    if (block?.type !== 'paragraph' && block?.type !== 'ordered_list') continue;
    const isList = block.type === 'ordered_list';
    const text = isList ? blockText(block.tokens) : wordsOf(block);
    const [line = ''] = text.split('\n');
    const label = line.replace(/[\d.):\s]+/, '').replace(/:.*$/, '');
    if (/^(?:attendance|apologies)$/.test(words.sectionOf(label) ?? '')) continue;
    const isMarked =
      isList || boldSpans(block)[0]?.[0] === 0 || numberAt(line.slice(0, 100), words) !== undefined;
    const next = at + 1 < end ? blocks[at + 1] : undefined;
    const told = text.length > line.length ? text : next ? blockText(next.tokens) : line;
    if (isMarked && /\p{Ll}{2}[.!?]["”’)]*(?:\s|$)/u.test(told)) return at;
  }
  return end;
}

function holdsTexts(list: ParsedBlock): boolean {
  const points = listItems(list);
  const texts = points.filter(({ tokens }) => blocksOf(tokens, list.line).length > 1);
  return points.length > 2 && texts.length > points.length / 2;
}

/** @param end Where the last part of the last of them begins. */
function areItems(
  chain: readonly Candidate[],
  blocks: readonly ParsedBlock[],
  words: ItemWords,
  end: number | undefined,
): boolean {
  const { length } = blocks;
  const titled = chain.filter(({ title }) => title !== undefined);
  const usual = titled.filter(({ title = '' }) => words.isUsual(title)).length;
  if (chain.length < 3) return chain.length === 2 && (usual === 2 || areWorded(chain, length));
  if (chain.every(({ number }) => number === undefined)) return true;
  if (tellsCourse(chain, blocks, words) || runsOver(chain, blocks)) return true;
  if (titled.length < chain.length * 0.6) return false;
  if (usual >= 2 && usual >= chain.length * 0.15) return true;
  const withText = chain.filter((one, index) => hasText(one, chain[index + 1], length)).length;
  if (titled.length === chain.length && withText === chain.length && isOverAll(chain, blocks, end))
    return true;
  const outstanding = titled.filter(({ standsOut, shape }) => standsOut || shape.includes('/')).length;
  const isSpread = withText >= chain.length * 0.6;
  return isSpread && (outstanding >= chain.length * 0.8 || (usual >= 1 && chain[0]?.figures[0] === 1));
}

/** "Item 1: Roof" and "Item 2: Fair", each over its text. */
const areWorded = (chain: readonly Candidate[], length: number): boolean =>
  chain.every(
    (one, index) =>
      one.number === undefined && one.figures[0] === index + 1 && hasText(one, chain[index + 1], length),
  );

/** "1. The meeting was called to order at 6. 2. Nobody spoke. 3. Amber moved …": numbers that count the meeting's course from its beginning. */
const tellsCourse = (
  chain: readonly Candidate[],
  blocks: readonly ParsedBlock[],
  words: ItemWords,
): boolean => words.isOpening(chain[0]?.begins ?? '') && isOverAll(chain, blocks);

/** "12931. Apologies", "12932. …": minutes that are counted over the years, whatever stands behind their numbers. */
const runsOver = (chain: readonly Candidate[], blocks: readonly ParsedBlock[]): boolean =>
  chain.every(({ shape, figures: [figure = 0] }) => shape === '#' && figure >= 1000) &&
  holdMost(chain, blocks);

/** From 1 on, five and more, and most of what the file says: "1. Moorings: two were mended." counts nothing within an item. */
function isOverAll(chain: readonly Candidate[], blocks: readonly ParsedBlock[], end?: number): boolean {
  const [first] = chain;
  // Roman numbers count hardly anything else.
  const fewest = first?.shape === 'I' ? 3 : 5;
  return first?.figures[0] === 1 && holdMost(chain, blocks, { fewest, end });
}

/** Whether most of what the file says stands between the first and the last, or the last part of that. */
function holdMost(
  chain: readonly Candidate[],
  blocks: readonly ParsedBlock[],
  { fewest = 5, end }: { readonly fewest?: number; readonly end?: number | undefined } = {},
): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || chain.length < fewest) return false;
  return lengthOf(blocks.slice(first.block, (end ?? last.block) + 1)) >= lengthOf(blocks) * 0.6;
}
