// Where an item may begin in plain text: at each number at the beginning of a line, of a point of a numbered list, or of a sentence.

import type { ItemWords, SectionKind } from '../../grammar/item-words.ts';
import { sentenceStarts } from '../../grammar/sentences.ts';
import { addAll } from '../../model/add-all.ts';
import { blocksOf, inlineOf, inlineText, listItems, type ParsedBlock } from '../markdown/blocks.ts';
import type { Step } from './rising.ts';
import { bareTitle, readTitle, worded } from './title-words.ts';
import { numberAt } from './written-number.ts';

export interface Candidate extends Step {
  readonly number?: string;
  /** Absent where behind the number stands a sentence and no title. */
  readonly title?: string;
  /** The first words behind the number. */
  readonly begins: string;
  /** The place of its block, and in a list that of the point. */
  readonly block: number;
  readonly point?: number;
  /** Where, among the words of its paragraph, the number begins, the title, and the text behind it. */
  readonly from: number;
  readonly titleFrom: number;
  readonly titleEnds: number;
  /** Whether number or title stand out: in bold or capitals, or by the form of the number. */
  readonly standsOut: boolean;
  /** Of a line that heads a section: what stands below it. */
  readonly section?: SectionKind;
  /** Whether its title is the block below. */
  readonly takesNext: boolean;
  /** Whether more than its title stands in the point of a list. */
  readonly holdsMore?: true;
  /** Whether it is a topic among others of a list. */
  readonly isTopic?: true;
  /** Whether its title stands in the agenda alone, and here its number. */
  readonly isTitledAbove?: true;
}

export type TitledLine = Candidate & { readonly title: string };

/** A line without a number that is a title, alone or before its text. */
export const titledLine = (
  line: Pick<TitledLine, 'block' | 'title' | 'standsOut' | 'titleEnds'>,
): TitledLine => ({
  ...{ shape: 'line', figures: [], weight: 1, from: 0, titleFrom: 0, takesNext: false },
  ...{ ...line, begins: line.title },
});

/** Whether text stands between an item and the next. */
export const hasText = (one: Candidate, next: Candidate | undefined, length: number): boolean =>
  one.titleEnds >= 0 ||
  one.holdsMore === true ||
  (next?.block ?? length) > one.block + (one.takesNext ? 2 : 1);

export function candidatesIn(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!isSearched(at)) continue;
    const next = isSearched(at + 1) ? blocks[at + 1] : undefined;
    if (block.type === 'paragraph') addAll(found, inParagraph(block, { block: at }, next, words));
    else if (block.type === 'ordered_list') addAll(found, inList(block, at, next, words));
    else if (block.type === 'bullet_list') addAll(found, inList(block, at, undefined, words).filter(isPlain));
    if (found.length > MOST) return [];
  }
  return found.map((candidate, index) => {
    const follower = found[index + 1];
    const near = candidate.block + (candidate.takesNext ? 2 : 1);
    const isBare = candidate.point === undefined && follower?.block === near && follower.from === 0;
    return isBare && candidate.titleEnds < 0 ? { ...candidate, weight: candidate.weight * 0.7 } : candidate;
  });
}

/** A text of so many numbers is a table or an attack, and no minutes. */
const MOST = 10_000;

/** "- **1. Roof**", "- 118/26 Roof": what a point says behind its bullet is a number only where it could be nothing else. */
const isPlain = ({ title, standsOut, shape, from }: Candidate): boolean =>
  title !== undefined && from === 0 && (standsOut || shape === '#/#');

type Place = Pick<Candidate, 'block' | 'point'>;

function inList(
  list: ParsedBlock,
  at: number,
  next: ParsedBlock | undefined,
  words: ItemWords,
): readonly Candidate[] {
  const points = listItems(list);
  if (points.length > MOST) return [];
  const first = list.tokens[0]?.map?.[0] ?? 0;
  const inner = points.map(({ tokens }) => blocksOf(tokens, list.line - first));
  // Several points with a line each are a list, of whatever; those with text below them are more.
  const isMere = points.length > 1 && inner.every(blocks => blocks.length <= 1);
  return points.flatMap(({ opening }, point): readonly Candidate[] => {
    const marker = opening.info === '' ? '' : `${opening.info.replace(/[()]/g, '')}. `;
    const below = inner[point]?.[0];
    const isLast = point === points.length - 1;
    if (below && below.type !== 'paragraph') return [];
    const candidates = inParagraph(below, { block: at, point }, isLast ? next : undefined, words, marker);
    const holdsMore = (inner[point]?.length ?? 0) > 1;
    return candidates.map(one => ({
      ...one,
      ...(isMere && { weight: one.weight * (one.titleEnds < 0 ? 0.5 : 0.8) }),
      ...(holdsMore && { holdsMore }),
    }));
  });
}

/** Looks at the beginning of each line and sentence. `marker` is the number that the parser took from before the words. */
function inParagraph(
  block: ParsedBlock | undefined,
  place: Place,
  next: ParsedBlock | undefined,
  words: ItemWords,
  marker = '',
): readonly Candidate[] {
  const children = (block && inlineOf(block)?.children) ?? [];
  const text = marker + inlineText(children);
  const bold = boldSpans(block).map(([from, to]) => [from + marker.length, to + marker.length] as const);
  const lines = [...text.matchAll(/^[^\S\n]{0,40}(?=\S)/gm)].map(
    ({ 0: blank, index }) => index + blank.length,
  );
  const sentences = /[.:!?)] \(?\d/.test(text)
    ? sentenceStarts(text).filter(start => !lines.includes(start))
    : [];
  const starts = [...lines.map(at => [at, 1] as const), ...sentences.map(at => [at, 0.5] as const)];
  // Word parts a number from what stands above it by a blank that breaks no line.
  const first = marker.length + text.slice(marker.length).search(/\S|$/);
  return starts
    .sort(([one], [other]) => one - other)
    .flatMap(([from, sure]): readonly Candidate[] => {
      const number = numberAt(text.slice(from, from + 100), words);
      if (!number) return [];
      const isWorded = number.number === undefined;
      const wordsFrom = from + number.ends;
      const titleFrom = isWorded ? from : wordsFrom;
      const rest = text.slice(wordsFrom, wordsFrom + 500);
      const below = rest.trim() === '' && !isWorded ? next : undefined;
      const shown = below ? inlineText(inlineOf(below)?.children ?? []) : rest;
      if (shown.trim() === '' && !isWorded) return [];
      if (below && below.type !== 'paragraph') return [];
      const span = below
        ? boldSpans(below).find(([at]) => at === 0)
        : bold.find(([at, to]) => (at === from || at === wordsFrom) && to > wordsFrom);
      const boldTo = span ? span[1] - (below ? 0 : wordsFrom) : 0;
      const title = readTitle(shown, boldTo, words) ?? (isWorded ? worded(shown) : undefined);
      const isCaps = /\p{Lu}{3}/u.test(shown) && !/\p{Ll}/u.test(title?.title ?? 'x');
      const standsOut = title !== undefined && (boldTo > 0 || isCaps || below !== undefined || isWorded);
      if (below && !title) return [];
      // A number without a full stop is one only before something that is a title for sure.
      if (number.weight === 0.5 && !title) return [];
      const goesOn = title && !below && title.ends < shown.trimEnd().length;
      return [
        {
          ...{ shape: number.shape, figures: number.figures, ...place },
          ...(number.number !== undefined && { number: number.number }),
          begins: shown.trimStart().slice(0, 120),
          ...(title && { title: (isWorded ? text.slice(from, wordsFrom) : '') + bareTitle(title.title) }),
          weight: sure * number.weight * (title ? title.weight * (standsOut ? 1.3 : 1) : 0.35),
          ...{
            from: from === first ? marker.length : from,
            titleFrom,
            standsOut,
            takesNext: below !== undefined && title !== undefined,
          },
          titleEnds: goesOn ? wordsFrom + title.ends : -1,
        },
      ];
    })
    .map(candidate => shifted(candidate, marker.length));
}

/** The places among the words alone, without the marker. */
const shifted = (candidate: Candidate, by: number): Candidate => ({
  ...candidate,
  from: Math.max(candidate.from - by, 0),
  titleFrom: Math.max(candidate.titleFrom - by, 0),
  titleEnds: candidate.titleEnds < 0 ? -1 : candidate.titleEnds - by,
});

/** From where to where the words of a paragraph are bold; a word of which only a part is ("Lis**t") is so as a whole. */
export function boldSpans(block: ParsedBlock | undefined): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  const children = (block && inlineOf(block)?.children) ?? [];
  let at = 0;
  for (const child of children) {
    if (child.type === 'strong_open') spans.push([at, at]);
    at += inlineText([child]).length;
    const last = spans.at(-1);
    if (child.type === 'strong_close' && last) last[1] = at;
  }
  const text = inlineText(children);
  return spans.map(([from, to]) => [from, to + lettersBehind(text, to)]);
}

/** How many letters of a word that was begun stand behind a place. */
function lettersBehind(text: string, place: number): number {
  const rest = /(?<=[\p{L}\p{N}])[\p{L}\p{N}]+/uy;
  rest.lastIndex = place;
  return rest.exec(text)?.[0].length ?? 0;
}
