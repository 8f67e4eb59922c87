// Items whose titles nothing marks but a colon, at the head of their text: "Roads: The grader is back from repair."
//
// So begin labels, fields of the head, speakers and names, too. They are items only where nothing else heads any, where the file
// is made of such paragraphs, each with a title of its own and sentences behind it, and where many come up at meetings everywhere.

import type { ItemWords } from '../../grammar/item-words.ts';
import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';
import { type Candidate, type TitledLine, titledLine } from './candidates.ts';
import { isBusiness, readTitle } from './title-words.ts';

const BEFORE = /^(\p{Lu}[^:.;?!\n]{1,50}): +(?=\S)/u;
const MOST_WORDS = 5;
const FEWEST = 5;
const FEWEST_USUAL = 3;
const USUAL_SHARE = 0.3;
/** The share of those with a sentence behind them, and of the paragraphs from the first to the last. */
const TOLD_SHARE = 0.8;
const PARAGRAPHS_SHARE = 0.5;

/** Those titles, from the first that is a usual one; none where they are not surely titles. */
export function titlesBeforeText(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const all = blocks.flatMap((block, at) => (isSearched(at) ? (lineIn(block, at, words) ?? []) : []));
  const isUsual = ({ candidate }: Line): boolean => words.isUsual(candidate.title);
  const listed = all.slice(Math.max(0, all.findIndex(isUsual)));
  const usual = listed.filter(isUsual).length;
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last || listed.length < FEWEST) return [];
  const titles = new Set(listed.map(({ candidate }) => candidate.title.toLowerCase()));
  const paragraphs = blocks
    .slice(first.candidate.block, last.candidate.block + 1)
    .filter(({ type }) => type === 'paragraph').length;
  const told = listed.filter(({ isTold }) => isTold).length;
  const areTitles =
    usual >= FEWEST_USUAL &&
    usual >= listed.length * USUAL_SHARE &&
    // Speakers come back.
    titles.size === listed.length &&
    told >= listed.length * TOLD_SHARE &&
    listed.length >= paragraphs * PARAGRAPHS_SHARE;
  return areTitles ? listed.map(({ candidate }) => candidate) : [];
}

interface Line {
  readonly candidate: TitledLine;
  /** Whether a sentence stands behind it. */
  readonly isTold: boolean;
}

function lineIn(block: ParsedBlock, at: number, words: ItemWords): Line | undefined {
  if (block.type !== 'paragraph') return undefined;
  const children = inlineOf(block)?.children ?? [];
  if (children[0]?.type !== 'text') return undefined;
  const text = inlineText(children);
  const [whole = '', written = ''] = BEFORE.exec(text) ?? [];
  if (whole === '' || written.split(/\s+/).length > MOST_WORDS) return undefined;
  const title = readTitle(written, 0, words)?.title;
  const rest = text.slice(whole.length);
  if (title === undefined || !isBusiness(title, rest, words)) return undefined;
  return {
    candidate: titledLine({ block: at, title, standsOut: false, titleEnds: whole.length }),
    isTold: /[.!?]["”’)]*\s*$/.test(rest),
  };
}
