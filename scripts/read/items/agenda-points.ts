// Items that an agenda lists and the notes take up again as points of their own:
//
//     ## Agenda                ## Minutes
//     - Moorings (10 minutes)  - Moorings
//     - Limits                   - Fay: we have four.
//
// or the points of the one list below "Agenda" or "Notes", each a title with points of its own below it. Points that no agenda
// announced and that hold nothing are what was said.

import type { ItemWords } from '../../grammar/item-words.ts';
import { blocksOf, lengthOf, listItems, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { isTask } from '../markdown/task-lists.ts';
import type { Candidate } from './candidates.ts';
import type { ItemStart } from './item-start.ts';

interface Point {
  readonly block: number;
  readonly point: number;
  /** Empty where the point is no title: in several lines, or long. */
  readonly title: string;
  readonly holdsMore: boolean;
}

/** The points of the last section that hold what the first one announces. */
export function agendaPoints(
  blocks: readonly ParsedBlock[],
  sections: readonly ItemStart[],
  words: ItemWords,
): readonly Candidate[] {
  const lists = sections.flatMap(({ at, section }, index) =>
    section === 'holder' || section === 'minutes'
      ? [pointsIn(blocks, at + 1, sections[index + 1]?.at ?? blocks.length)]
      : [],
  );
  const [agenda = [], ...others] = lists;
  const notes = others.at(-1) ?? [];
  const announced = new Set(agenda.map(({ title }) => keyOf(title)).filter(key => key.length >= 3));
  const taken = notes.filter(({ title }) => announced.has(keyOf(title)));
  const isSure = taken.length >= 2 && taken.length >= announced.size / 2;
  const isBusiness = ({ title }: Point): boolean => words.sectionOf(title) !== 'record';
  return isSure ? taken.filter(isBusiness).map(candidateOf) : holders(lists, words).map(candidateOf);
}

/** The points of the list of a file without headings that holds most of what is said, or of all its lists where they do together. */
export function pointsOfOneList(blocks: readonly ParsedBlock[], words: ItemWords): readonly Candidate[] {
  if (blocks.some(({ type }, at) => type === 'heading' && at > 0)) return [];
  const all = lengthOf(blocks);
  const at = blocks.findIndex(one => /_list$/.test(one.type) && lengthOf([one]) >= all * MOST);
  const lists = blocks.filter(({ type }) => type === 'bullet_list');
  const areMost = at < 0 && lists.length > 1 && lengthOf(lists) >= all * NEARLY_ALL;
  const points = at >= 0 ? pointsIn(blocks, at, at + 1) : areMost ? pointsIn(blocks, 0, blocks.length) : [];
  return points.length >= FEWEST_OF_ALL ? holders([points], words).map(candidateOf) : [];
}
const MOST = 0.6;
const FEWEST_OF_ALL = 5;

/** "- Moorings" with what was said of them in points below it: nearly all points must be titles, and half hold more. */
function holders(lists: readonly (readonly Point[])[], words: ItemWords): readonly Point[] {
  const all = lists.filter(points => points.length > 0);
  // An agenda of mere titles announces what the last list holds.
  const isAnnounced = all.slice(0, -1).every(points => points.every(({ holdsMore }) => !holdsMore));
  const [only = [], ...others] = isAnnounced ? all.slice(-1) : all;
  // "- Attendees:" with names below: the list is the whole head.
  if (only.some(({ title }) => words.sectionOf(title) === 'attendance')) return [];
  const titled = only.filter(({ title }) => title !== '' && !isTalk(title) && !words.isTold(title));
  const isBusiness = ({ title, holdsMore }: Point): boolean =>
    holdsMore && /^(?:heads|may-hold)?$/.test(words.sectionOf(title) ?? '');
  const holding = titled.filter(({ holdsMore }) => holdsMore).length;
  const isMany = titled.length >= FEWEST ? holding >= titled.length / 2 : holding === 2;
  const isSure = others.length === 0 && titled.length >= only.length * NEARLY_ALL;
  return isSure && isMany ? titled.filter(isBusiness) : [];
}

const FEWEST = 3;
const NEARLY_ALL = 0.8;
/** "Dora: I think so", "We left early."; "Issue 12." is none. */
const IS_TALK =
  /^(?:@?[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}: |https?:)|^\S+(?: \S+){2,}(?<!\b(?:etc|al))[.!]$|^\p{Ll}/u;
export const isTalk = (title: string): boolean => IS_TALK.test(title);

function pointsIn(blocks: readonly ParsedBlock[], from: number, to: number): readonly Point[] {
  return blocks.slice(from, to).flatMap((list, index) =>
    /^(?:bullet|ordered)_list$/.test(list.type) && !isOfTasks(list)
      ? listItems(list).flatMap(({ tokens }, point): readonly Point[] => {
          const [first, ...further] = blocksOf(tokens, list.line);
          const text = first ? wordsOf(first) : '';
          const title = text.split('\n', 1)[0]?.trim() ?? '';
          const isTitle = title === text.trim() && title.length <= LONGEST;
          const place = { block: from + index, point, holdsMore: further.length > 0 };
          return [{ ...place, title: isTitle ? title.replace(/\s*:$/, '') : '' }];
        })
      : [],
  );
}

/** “- [ ] Dora: ask the school”, each with nothing below it: what is to be done, and no topics. */
const isOfTasks = (list: ParsedBlock): boolean =>
  listItems(list).every(({ opening, tokens }) => isTask(opening) && blocksOf(tokens, 0).length === 1);

const LONGEST = 110;

/** The words of a title without what stands in brackets, and without its time and its speaker. */
export const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const candidateOf = ({ block, point, title, holdsMore }: Point): Candidate => ({
  ...(holdsMore && { holdsMore }),
  ...{ shape: 'point', figures: [], weight: 1, block, point, title, begins: title },
  ...{ from: 0, titleFrom: 0, titleEnds: -1, standsOut: false, takesNext: false },
});
