// Items whose titles stand in small letters before their text, with nothing to mark them: "Roads: The grader is back.", "Roads. The
// grader is back.", "Roads" in a line above, as points of a list, too, and there in bold: "- **Roads** The grader is back."
//
// A colon also stands behind speakers and labels, a full stop behind any words. So they are items only where nearly all paragraphs
// begin so, no title comes back, what follows are sentences, and many titles come up at meetings everywhere.

import type { ItemWords } from '../../grammar/item-words.ts';
import { blocksOf, inlineOf, inlineText, lengthOf, listItems, type ParsedBlock } from '../markdown/blocks.ts';
import { boldSpans, type Candidate, type TitledLine, titledLine } from './candidates.ts';
import { isBusiness, readTitle } from './title-words.ts';

/** What parts a title from its text. */
type Joint = 'colon' | 'stop' | 'line' | 'bold';

const BEFORE_COLON = /^(\p{Lu}[^:.;?!\n]{0,49}[^:.;?!\n\s]) ?: +(?=\S)/u;
const BEFORE_STOP = /^(\p{Lu}[^:.;?!,\n]{2,40})\. +(?=["“]?\p{Lu})/u;
/** "Dog bins" over its text. */
const BEFORE_LINE =
  /^(\p{Lu}(?:[^:.;?!,\n]|(?<=\b\p{Lu})\.(?! )){1,70}[\p{L}\p{N})’'”"]):?\n(?=["“]?\p{Lu}|\d+\. )/u;
const MOST_WORDS = 5;
/** Of a title that comes up everywhere: "Approve minutes of the last meeting on 7 October" */
const MOST_OF_USUAL = 10;
const FEWEST = 5;
const FEWEST_POINTS = 4;
const FEWEST_USUAL = 3;
/** The share of the usual titles; before a full stop more must be. */
const USUAL_SHARE = { colon: 0.3, stop: 0.4, line: 0.4, bold: 0.3 } as const satisfies Record<Joint, number>;
/** The share of those with a sentence behind them, and of the paragraphs from the first to the last. */
const TOLD_SHARE = 0.8;
const PARAGRAPHS_SHARE = 0.5;
/** The share of all that is said which a list of titled points holds. */
const LIST_SHARE = 0.5;

/** Those titles, from the first that is a usual one; none where they are not surely titles. */
export function titlesBeforeText(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const paragraphs = blocks.flatMap((block, at) =>
    isSearched(at) && block.type === 'paragraph' ? (lineIn(block, { block: at }, words) ?? []) : [],
  );
  for (const joint of ['colon', 'stop', 'line'] as const) {
    const titles = titlesOf(
      paragraphs.filter(line => line.joint === joint),
      joint,
      (from, to) => blocks.slice(from, to + 1).filter(({ type }) => type === 'paragraph').length,
      words,
    );
    if (titles.length > 0) return titles;
  }
  return titledPoints(blocks, isSearched, words);
}

/** The points of the list that holds most of what is said. */
function titledPoints(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const at = blocks.findIndex(
    (block, index) =>
      isSearched(index) &&
      block.type === 'bullet_list' &&
      lengthOf([block]) >= lengthOf(blocks.filter((_, one) => isSearched(one))) * LIST_SHARE,
  );
  const list = blocks[at];
  if (!list) return [];
  const points = listItems(list);
  const lines = points.flatMap(({ tokens }, point) => {
    const [first, ...further] = blocksOf(tokens, list.line);
    const holdsMore = further.length > 0 && { holdsMore: true as const };
    return first?.type === 'paragraph'
      ? (lineIn(first, { block: at, point, ...holdsMore }, words) ?? [])
      : [];
  });
  for (const joint of ['bold', 'colon', 'stop', 'line'] as const) {
    const titles = titlesOf(
      lines.filter(line => line.joint === joint),
      joint,
      () => points.length,
      words,
    );
    if (titles.length > 0) return titles;
  }
  return [];
}

function titlesOf(
  all: readonly Line[],
  joint: Joint,
  paragraphsIn: (from: number, to: number) => number,
  words: ItemWords,
): readonly Candidate[] {
  const isUsual = ({ candidate }: Line): boolean => words.isUsual(candidate.title);
  // "■ Welcome" over its text: each point of such a list is one.
  const arePoints = joint === 'line' && all[0]?.candidate.point !== undefined;
  const listed = arePoints ? all : all.slice(Math.max(0, all.findIndex(isUsual)));
  const usual = listed.filter(isUsual).length;
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last || listed.length < (arePoints ? FEWEST_POINTS : FEWEST)) return [];
  const titles = new Set(listed.map(({ candidate }) => candidate.title.toLowerCase()));
  const told = listed.filter(({ isTold }) => isTold).length;
  const paragraphs = paragraphsIn(first.candidate.block, last.candidate.block);
  const areUsual = usual >= FEWEST_USUAL && usual >= listed.length * USUAL_SHARE[joint];
  const areTitles =
    (areUsual ||
      (joint === 'colon' && usual > 0 && isThroughout(listed, paragraphs)) ||
      ((joint === 'bold' || arePoints) && usual > 1 && listed.length >= paragraphs * TOLD_SHARE)) &&
    // Speakers come back.
    titles.size === listed.length &&
    told >= listed.length * TOLD_SHARE &&
    listed.length >= paragraphs * PARAGRAPHS_SHARE;
  return areTitles ? listed.map(({ candidate }) => candidate) : [];
}

/** Each paragraph begins so, and most titles are of two words and more, as speakers' names are not. */
const isThroughout = (lines: readonly Line[], paragraphs: number): boolean =>
  lines.length >= paragraphs * 0.9 &&
  lines.every(({ isTold }) => isTold) &&
  lines.filter(({ candidate }) => candidate.title.includes(' ')).length >= lines.length / 2;

type Place = Pick<Candidate, 'block' | 'point' | 'holdsMore'>;

interface Line {
  readonly candidate: TitledLine;
  readonly joint: Joint;
  /** Whether a sentence stands behind it. */
  readonly isTold: boolean;
}

function lineIn(block: ParsedBlock, place: Place, words: ItemWords): Line | undefined {
  const children = inlineOf(block)?.children ?? [];
  const text = inlineText(children);
  const first = children.find(({ type, content }) => type !== 'text' || content !== '');
  const found = first?.type === 'text' ? before(text) : boldBefore(block, text, place);
  if (!found) return undefined;
  const length = found.written.split(/\s+/).length;
  const isUsualLine = found.joint === 'line' && length <= MOST_OF_USUAL && words.isUsual(found.written);
  if (length > MOST_WORDS && !isUsualLine) return undefined;
  const title = readTitle(found.written, 0, words)?.title;
  const rest = found.ends < 0 ? '' : text.slice(found.ends);
  if (title === undefined || !isBusiness(title, rest, words)) return undefined;
  return {
    candidate: {
      ...titledLine({ block: place.block, title, standsOut: false, titleEnds: found.ends }),
      ...place,
    },
    joint: found.joint,
    isTold: place.holdsMore === true || /[.!?]["”’)]*\s*$/.test(rest),
  };
}

interface Before {
  readonly joint: Joint;
  readonly written: string;
  readonly ends: number;
}

function before(text: string): Before | undefined {
  for (const [joint, pattern] of [
    ['colon', BEFORE_COLON],
    ['stop', BEFORE_STOP],
    ['line', BEFORE_LINE],
  ] as const) {
    const [whole = '', written = ''] = pattern.exec(text) ?? [];
    if (whole !== '') return { joint, written, ends: whole.length };
  }
  return undefined;
}

/** Only in a point: bold words that begin paragraphs are read as lines that stand out. */
function boldBefore(block: ParsedBlock, text: string, { point, holdsMore }: Place): Before | undefined {
  const [from, to] = boldSpans(block)[0] ?? [];
  if (point === undefined || from !== 0 || to === undefined) return undefined;
  if (to >= text.trimEnd().length)
    return holdsMore ? { joint: 'bold', written: text.replace(/[\s:.–—-]+$/, ''), ends: -1 } : undefined;
  const behind = /^[\s:.–—-]*/.exec(text.slice(to, to + 20))?.[0].length ?? 0;
  return { joint: 'bold', written: text.slice(0, to).replace(/[\s:.–—-]+$/, ''), ends: to + behind };
}
