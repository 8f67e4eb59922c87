// The headings of a file as what they may be: items, sections that hold items, or parts of an item.

import type { Grammar } from '../../grammar/grammar.ts';
import type { ItemWords, SectionKind } from '../../grammar/item-words.ts';
import type { Heading } from '../../model/heading.ts';
import { blockText, lengthOf, listItems, type ParsedBlock } from '../markdown/blocks.ts';
import { headingOf } from './item-source.ts';
import { type Figures, figuresOf } from './rising.ts';
import { romanAt, wordedAt } from './written-number.ts';

/** What must be known of a language. */
export type ItemGrammar = Pick<Grammar, 'items' | 'datesIn'>;

/** Headings with two signs are items. */
export const USUAL_LEVEL = 2;

export interface FoundHeading {
  /** Its place among the blocks. */
  readonly at: number;
  /** The place of the next heading of its level or above; the number of blocks where none follows. */
  readonly end: number;
  readonly level: number;
  readonly number?: string;
  readonly title: string;
  /** All that it says, with its number. */
  readonly written: string;
  /** What it counts: "7. Roof"; "IV. Reports" and "TOP 3: Roof", whose numbers belong to the title. */
  readonly figures?: Figures;
  /** What it promises by its words, where it has no number or is a list of what came of the meeting. */
  readonly kind?: SectionKind;
}

/** The level of a heading; 7 for a block that is none. */
export const levelOf = (block: ParsedBlock | undefined): number =>
  block?.type === 'heading' ? Number(block.tokens[0]?.tag.slice(1)) : 7;

export const headingsOf = (blocks: readonly ParsedBlock[], words: ItemWords): readonly FoundHeading[] =>
  withSummary(foundIn(blocks, words), words);

/** "## Summary" behind "## Quick recap", over "### Roof" and "### Quay": where more stands below it than beside it, it holds the meeting. */
function withSummary(headings: readonly FoundHeading[], words: ItemWords): readonly FoundHeading[] {
  const summary = headings.find(({ kind, title }) => kind === 'record' && words.isSummary(title));
  if (!summary) return headings;
  const business = headings.filter(({ kind, title }) => kind === undefined && !words.isPartOfItem(title));
  const below = business.filter(({ at }) => at > summary.at && at < summary.end);
  const beside = business.filter(({ level, at }) => level === summary.level || (level === 1 && at > 0));
  return below.length >= FEWEST_BELOW && below.length > beside.length
    ? headings.map(one => (one === summary ? { ...one, kind: 'holder' } : one))
    : headings;
}
const FEWEST_BELOW = 2;

function foundIn(blocks: readonly ParsedBlock[], words: ItemWords): readonly FoundHeading[] {
  const places = blocks.flatMap((block, at) => (block.type === 'heading' ? [at] : []));
  const ends = endsOf(places, blocks);
  return places.flatMap((at, index) => {
    const block = blocks[at];
    if (!block) return [];
    const heading = headingOf(block);
    // "##" right above another heading was left over.
    if (heading.title === '' && ends[index] === at + 1) return [];
    const promised =
      words.sectionOf(heading.title) ??
      (words.isOfMeeting(heading.title) && isMost(blocks.slice(at + 1, ends[index]), blocks)
        ? 'holder'
        : undefined);
    // "8. Action items" is numbered like an item where a list of them ends the minutes.
    const kind = heading.number === undefined || promised === 'record' ? promised : undefined;
    const figures = figuresAt(heading, words);
    const written = blockText(block.tokens).replace(/\n/g, ' ').trim();
    return [
      {
        ...{ at, end: ends[index] ?? blocks.length, level: levelOf(block), written, ...heading },
        ...(figures && { figures }),
        ...(kind !== undefined && { kind }),
      },
    ];
  });
}

/** What a heading counts, whether its number belongs to the title or not. */
export const figuresAt = ({ number, title }: Heading, words: ItemWords): Figures | undefined =>
  number === undefined ? (romanAt(title) ?? wordedAt(title, words)) : figuresOf(number);

/** "Minutes of the meeting of 5 March" over most of what the file says is no approval of them. */
const isMost = (below: readonly ParsedBlock[], blocks: readonly ParsedBlock[]): boolean =>
  below.length < blocks.length - 1 && lengthOf(below) > lengthOf(blocks) / 2;

/** For each heading where the next of its level or above stands. */
function endsOf(places: readonly number[], blocks: readonly ParsedBlock[]): readonly number[] {
  const ends: number[] = [];
  const next: number[] = Array(8).fill(blocks.length);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const at = places[index] ?? 0;
    const level = levelOf(blocks[at]);
    ends[index] = next.slice(0, level + 1).reduce((nearest, one) => (one < nearest ? one : nearest));
    next[level] = at;
  }
  return ends;
}

/** Whether a heading that could be a section is one where it stands. */
export function isSection(
  { kind, at, end, level, number }: FoundHeading,
  blocks: readonly ParsedBlock[],
  words: ItemWords,
): boolean {
  const below = blocks.slice(at + 1, end);
  const holds = below.some(block => levelOf(block) > level && levelOf(block) < 7);
  switch (kind) {
    case undefined:
      return false;
    case 'may-hold':
      return holds;
    case 'heads':
      return holds && headsOthers(below);
    case 'minutes':
      return (
        holds ||
        below.length > SHORT ||
        below.some(isCourse) ||
        lengthOf(below) > LONG ||
        !words.saysApproval(blockText(below.flatMap(one => [...one.tokens])))
      );
    case 'apologies':
      return (
        below.length > 0 &&
        (below.every(block => !/[.!?]$/.test(blockText(block.tokens))) || areNamesWithRemark(below, words))
      );
    case 'record':
      return number === undefined || (below.length > 0 && below.every(({ type }) => IS_LISTED.test(type)));
    default:
      return true;
  }
}

/** "- Dora Elder", "- Ben Fern", and behind the list one sentence on them, by which nothing is settled. */
const areNamesWithRemark = ([list, remark, ...others]: readonly ParsedBlock[], words: ItemWords): boolean =>
  list !== undefined &&
  IS_LISTED.test(list.type) &&
  !/[.!?]$/m.test(blockText(list.tokens)) &&
  remark?.type === 'paragraph' &&
  others.length === 0 &&
  !words.settles(blockText(remark.tokens));

/** Nothing stands above the headings below it, or a note on several of them. */
const headsOthers = (below: readonly ParsedBlock[]): boolean =>
  below[0]?.type === 'heading' ||
  (below[0]?.type === 'paragraph' &&
    below[1]?.type === 'heading' &&
    below.filter(({ type }) => type === 'heading').length > 1);

const IS_LISTED = /_list$|^table$/;

/** So are so many letters. */
const LONG = 1500;
/** A numbered list of so many points tells a meeting's course. */
const FEWEST_POINTS = 5;
const isCourse = (block: ParsedBlock): boolean =>
  block.type === 'ordered_list' && listItems(block).length >= FEWEST_POINTS;

/** The approval of earlier minutes takes a few paragraphs; the minutes of a meeting take more. */
const SHORT = 6;
