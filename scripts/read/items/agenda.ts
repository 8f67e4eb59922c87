// The agenda at the top of minutes that announces the items below it: "Agenda:" over a list of mere titles.
//
// Its points are no items where the minutes take them up again, and a line that takes one up heads an item, however plain it looks.

import type { ItemWords } from '../../grammar/item-words.ts';
import { addAll } from '../../model/add-all.ts';
import {
  blocksOf,
  blockText,
  inlineOf,
  inlineText,
  listItems,
  type ParsedBlock,
} from '../markdown/blocks.ts';
import type { Token } from '../markdown/tokens.ts';
import { numberAt } from './written-number.ts';

/** A point of an agenda. */
export interface AgendaPoint {
  /** Its figure, or its place among the others where it bears none. */
  readonly figure: number;
  readonly title: string;
}

export interface Agenda {
  readonly points: readonly AgendaPoint[];
  /** The first and the last of its blocks, its label among them. */
  readonly from: number;
  readonly to: number;
  /** Whether a label says what it is. */
  readonly isLabelled: boolean;
  /** Where to Markdown the list goes on with what is told, "6. Close" and then "1. Welcome": the first point that is no agenda. */
  readonly endsAt?: number;
}

/** It stands before what it announces. */
const HEAD = 40;
const FEWEST = 3;
const FEWEST_UNLABELLED = 4;
const LONGEST = 140;

/** The first agenda among the first blocks: a labelled one, or else any list of mere titles. */
export function agendaIn(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): Agenda | undefined {
  const head = blocks.slice(0, HEAD);
  const labelled = firstOf(head, at => labelledAt(blocks, at, words));
  if (labelled) return labelled;
  return firstOf(head, at => {
    const { points, ...found } = isSearched(at) ? pointsAt(blocks[at], words) : NONE;
    return points.length < FEWEST_UNLABELLED
      ? undefined
      : { points, ...found, from: at, to: at, isLabelled: false };
  });
}

function firstOf(
  blocks: readonly ParsedBlock[],
  find: (at: number) => Agenda | undefined,
): Agenda | undefined {
  for (let at = 0; at < blocks.length; at += 1) {
    const found = find(at);
    if (found) return found;
  }
  return undefined;
}

/** "Agenda" as the first line of a paragraph of points, or above a list or paragraphs of them. */
function labelledAt(blocks: readonly ParsedBlock[], at: number, words: ItemWords): Agenda | undefined {
  const block = blocks[at];
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return undefined;
  const lines = linesIn(block);
  if (lines.length > 1) {
    const label = lines.findIndex(line => words.headsAgenda(line));
    const points = label < 0 ? [] : titlesIn(lines.slice(label + 1), words);
    if (points.length >= FEWEST) return { points, from: at, to: at, isLabelled: true };
  }
  if (!words.headsAgenda(lines.at(-1) ?? '')) return undefined;
  const points: AgendaPoint[] = [];
  let [to, endsAt]: [number, number | undefined] = [at, undefined];
  // "1. Welcome" and "2. Roads" are a paragraph each, where they stand apart.
  for (let next = at + 1; next < blocks.length; next += 1) {
    const more = pointsAt(blocks[next], words);
    if (more.points[0]?.figure !== points.length + 1) break;
    addAll(points, more.points);
    [to, endsAt] = [next, more.endsAt];
    if (more.points.length > 1) break;
  }
  const end = endsAt === undefined ? {} : { endsAt };
  return points.length < FEWEST ? undefined : { points, ...end, from: at, to, isLabelled: true };
}

const linesIn = (block: ParsedBlock): readonly string[] =>
  inlineText(inlineOf(block)?.children ?? [])
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

type FoundPoints = Pick<Agenda, 'points' | 'endsAt'>;
const NONE: FoundPoints = { points: [] };

/** The points of a list, or of a paragraph with a number before each line; none where one is more than a title. */
function pointsAt(block: ParsedBlock | undefined, words: ItemWords): FoundPoints {
  if (block?.type === 'paragraph') {
    const lines = linesIn(block);
    return lines.every(line => numberAt(line, words)) ? { points: titlesIn(lines, words) } : NONE;
  }
  if (block === undefined || !/^(?:bullet|ordered)_list$/.test(block.type)) return NONE;
  const items = listItems(block);
  const again = items.findIndex(({ opening }, index) => index > 0 && opening.info === '1');
  const announced = again < 0 ? items : items.slice(0, again);
  const points = titlesIn(
    announced.map(({ tokens }) => shortText(tokens)),
    words,
  );
  return again < 0 || points.length === 0 ? { points } : { points, endsAt: again };
}

/** The words of a point; none where more than other short points stands below them. */
function shortText(tokens: readonly Token[]): string {
  const [first, ...further] = blocksOf(tokens, 1);
  const isMere = further.every(one => /_list$/.test(one.type) && !/[.!?]$/m.test(blockText(one.tokens)));
  return first?.type === 'paragraph' && isMere ? linesIn(first).join(' ') : '';
}

function titlesIn(lines: readonly string[], words: ItemWords): readonly AgendaPoint[] {
  const points = lines.map((line, index) => {
    const number = numberAt(line, words);
    const title = line
      .slice(number?.ends ?? 0)
      .replace(/[\s:;,.–—-]+$/, '')
      .replace(/^[\s:–—-]+/, '');
    return { figure: number?.figures[0] ?? index + 1, title };
  });
  const areTitles = lines.every((line, index) => {
    const title = points[index]?.title ?? '';
    return line.length <= LONGEST && /^["“„(]?[\p{L}\d]/u.test(title) && !/[.!?] \p{Lu}/u.test(title);
  });
  return areTitles ? points : [];
}
