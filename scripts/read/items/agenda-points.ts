// Items that an agenda lists and the notes take up again as points of their own:
//
//     ## Agenda                ## Minutes
//     - Moorings (10 minutes)  - Moorings
//     - Limits                   - Fay: we have four.
//
// or the points of the one list below "Agenda" or "Notes", each a title with points of its own below it. Points that no agenda
// announced and that hold nothing are what was said.

import type { ItemWords } from '../../grammar/item-words.ts';
import { blocksOf, inlineOf, lengthOf, listItems, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { isTask } from '../markdown/task-lists.ts';
import { boldSpans, type Candidate } from './candidates.ts';
import type { ItemStart } from './item-start.ts';

interface Point {
  readonly block: number;
  readonly point: number;
  /** Empty where the point is no title: in several lines, or long. */
  readonly title: string;
  /** Where, among the words of its paragraph, what is told behind a first line begins; -1 where that is all. */
  readonly titleEnds: number;
  readonly holdsMore: boolean;
  /** The titles of the points right below it. */
  readonly inner: readonly string[];
  /** How many letters it holds, with all below it. */
  readonly length: number;
}

/** The points of the sections that hold the meeting: those which an agenda above them announces, else those which hold what was said. */
export function agendaPoints(
  blocks: readonly ParsedBlock[],
  sections: readonly ItemStart[],
  words: ItemWords,
): readonly Candidate[] {
  const held = sections.flatMap(({ at, section }, index) => {
    const end = sections[index + 1]?.at ?? blocks.length;
    return section === 'holder' || section === 'minutes'
      ? [{ points: pointsIn(blocks, at + 1, end), length: lengthOf(blocks.slice(at + 1, end)) }]
      : [];
  });
  const lists = held.filter(({ points }) => points.length > 0);
  const announced = announcedPoints(
    lists.map(({ points }) => points),
    words,
  );
  if (announced.length > 0) return announced.map(candidateOf);
  const [longest] = [...lists].sort((one, other) => other.length - one.length);
  return longest ? holders(longest.points, longest.length, words).map(candidateOf) : [];
}

/** The points of the last list that the first one announces; with them those beside them that hold more, as a list of topics does. */
function announcedPoints(lists: readonly (readonly Point[])[], words: ItemWords): readonly Point[] {
  const [agenda = [], ...others] = lists;
  const notes = others.at(-1) ?? [];
  const isAnnounced = announcedBy(agenda.flatMap(({ title, inner }) => [title, ...inner]));
  const taken = new Set(notes.filter(({ title }) => isAnnounced(title)));
  const isOnly = agenda.length === 1 && notes.length === 1 && notes.every(({ holdsMore }) => holdsMore);
  const isSure = (taken.size >= 2 || (isOnly && taken.size === 1)) && taken.size >= agenda.length / 2;
  return isSure
    ? notes.filter(
        point => words.sectionOf(point.title) !== 'record' && (taken.has(point) || isTopic(point, words)),
      )
    : [];
}

/** Whether a title is one of an agenda's, or begins like one: "Moorings (Dora)", and "Moorings #12 – new rules" in the notes. */
function announcedBy(titles: readonly string[]): (title: string) => boolean {
  const keys = titles.map(keyOf).filter(key => key.length >= 3);
  const begins = (long: string, short: string): boolean =>
    short.length >= SHORTEST_BEGINNING && long.startsWith(`${short} `);
  return title => {
    const own = keyOf(title);
    return keys.some(key => key === own || begins(own, key) || begins(key, own));
  };
}
const SHORTEST_BEGINNING = 6;

/** The points of the list of a file without headings that holds most of what is said, or of all its lists where they do together. */
export function pointsOfOneList(blocks: readonly ParsedBlock[], words: ItemWords): readonly Candidate[] {
  if (blocks.some(({ type }, at) => type === 'heading' && at > 0)) return [];
  const all = lengthOf(blocks);
  const at = blocks.findIndex(one => /_list$/.test(one.type) && lengthOf([one]) >= all * MOST);
  const lists = blocks.filter(({ type }) => type === 'bullet_list');
  const areMost = at < 0 && lists.length > 1 && lengthOf(lists) >= all * NEARLY_ALL;
  const points = at >= 0 ? pointsIn(blocks, at, at + 1) : areMost ? pointsIn(blocks, 0, blocks.length) : [];
  const length = at >= 0 ? lengthOf(blocks.slice(at, at + 1)) : all;
  const usual = points.filter(({ title, holdsMore }) => holdsMore && words.isUsual(title)).length;
  const areMany = points.length >= (usual >= FEWEST_USUAL ? FEWEST_OF_USUAL : FEWEST_OF_ALL);
  return areMany ? holders(points, length, words).map(candidateOf) : [];
}
const MOST = 0.6;
const NEARLY_ALL = 0.8;
const FEWEST_OF_ALL = 5;
/** Fewer are enough where two of them come up at meetings everywhere. */
const FEWEST_OF_USUAL = 3;
const FEWEST_USUAL = 2;

/**
 * "- Moorings" with what was said of them in points below it. They are items where they hold most of the section's words; a point
 * between them that holds nothing is a remark.
 *
 * @param length How many letters the section holds.
 */
function holders(points: readonly Point[], length: number, words: ItemWords): readonly Point[] {
  // "- Attendees:" with names below: the list is the whole head.
  if (points.some(({ title }) => words.sectionOf(title) === 'attendance')) return [];
  const topics = points.filter(point => isTopic(point, words));
  const held = topics.reduce((sum, { length }) => sum + length, 0);
  return topics.length >= FEWEST && held >= length * HELD && topics.length >= points.length * SHARE
    ? topics
    : [];
}
const FEWEST = 2;
const HELD = 0.5;
const SHARE = 0.4;

const isTopic = ({ title, holdsMore }: Point, words: ItemWords): boolean =>
  holdsMore &&
  title !== '' &&
  !isTalk(title) &&
  !isSentence(title) &&
  !words.isTold(title) &&
  !words.isPartOfItem(title) &&
  /^(?:heads|may-hold)?$/.test(words.sectionOf(title) ?? '');

/** "Dora: I think so", "We left early."; "Issue 12." is none, nor "weitere Boote" in German. */
const IS_TALK =
  /^(?:@?[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}: |https?:)|^\S+(?: \S+){2,}(?<!\b(?:etc|al))[.!]$|^\p{Ll}(?!\p{Ll}*e[nrsm]? \p{Lu}[\p{L}-]+$)/u;
export const isTalk = (title: string): boolean => IS_TALK.test(title);

/** "We should ask the school", "There are two boats", "The jetty is closed": of so many words only a sentence has such a verb. */
const isSentence = (title: string): boolean =>
  /^(?:we|i|it|they|there|this|that|if|when|yes|no|not|also|maybe|could|can|should|does|do|is|are|need to)\b/i.test(
    title,
  ) ||
  /^\S+(?: \S+){0,6}? (?:is|are|was|were|has|have|had|will|would|should|could|can|needs?|wants?)(?: \S+){2}/.test(
    title,
  );

function pointsIn(blocks: readonly ParsedBlock[], from: number, to: number): readonly Point[] {
  return blocks.slice(from, to).flatMap((list, index) =>
    IS_LIST.test(list.type) && !isOfTasks(list)
      ? listItems(list).map(({ tokens }, point): Point => {
          const held = blocksOf(tokens, list.line);
          const own = titleOf(held);
          const inner = held.filter(({ type }) => IS_LIST.test(type)).flatMap(listItems);
          return {
            ...{ block: from + index, point, ...own },
            ...{ holdsMore: held.length > 1 || own.titleEnds >= 0, length: lengthOf(held) },
            inner: inner.map(one => titleOf(blocksOf(one.tokens, list.line)).title),
          };
        })
      : [],
  );
}
const IS_LIST = /^(?:bullet|ordered)_list$/;

function titleOf([first]: readonly ParsedBlock[]): Pick<Point, 'title' | 'titleEnds'> {
  const text = first ? wordsOf(first) : '';
  const end = first && text.includes('\n') ? lineEndOf(first, text) : text.length;
  const title = text.slice(0, Math.max(end, 0)).trim();
  return end < 0 || title.length > LONGEST
    ? { title: '', titleEnds: -1 }
    : { title: title.replace(/\s*:$/, ''), titleEnds: end < text.length ? end + 1 : -1 };
}

/** "**Moorings**" or "Moorings" with a break typed behind it, and what was said in the next line; -1 where a sentence merely goes on. */
function lineEndOf(paragraph: ParsedBlock, text: string): number {
  const end = text.indexOf('\n');
  const isBroken =
    inlineOf(paragraph)?.children?.find(({ type }) => /break$/.test(type))?.type === 'hardbreak';
  const isBold = boldSpans(paragraph).some(([from, to]) => from === 0 && to === end);
  return isBroken || isBold ? end : -1;
}
const LONGEST = 110;

/** “- [ ] Dora: ask the school”, each with nothing below it: what is to be done, and no topics. */
const isOfTasks = (list: ParsedBlock): boolean =>
  listItems(list).every(({ opening, tokens }) => isTask(opening) && blocksOf(tokens, 0).length === 1);

/** The words of a title without what stands in brackets, and without its time and its speaker. */
export const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const candidateOf = ({ block, point, title, titleEnds, holdsMore }: Point): Candidate => ({
  ...(holdsMore && { holdsMore }),
  isTopic: true,
  ...{ shape: 'point', figures: [], weight: 1, block, point, title, begins: title },
  ...{ from: 0, titleFrom: 0, titleEnds, standsOut: false, takesNext: false },
});
