// Items that an agenda lists and the notes take up again as points of their own:
//
//     ## Agenda                ## Minutes
//     - Moorings (10 minutes)  - Moorings
//     - Limits                   - Fay: we have four.
//
// Points that no agenda announced are what was said, so that only those are items.

import { blocksOf, listItems, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import type { Candidate } from './candidates.ts';
import type { ItemStart } from './item-start.ts';

interface Point {
  readonly block: number;
  readonly point: number;
  readonly title: string;
}

/** The points of the last section that hold what the first one announces. */
export function agendaPoints(
  blocks: readonly ParsedBlock[],
  sections: readonly ItemStart[],
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
  return isSure ? taken.map(candidateOf) : [];
}

function pointsIn(blocks: readonly ParsedBlock[], from: number, to: number): readonly Point[] {
  return blocks.slice(from, to).flatMap((list, index) =>
    /^(?:bullet|ordered)_list$/.test(list.type)
      ? listItems(list).flatMap(({ tokens }, point): readonly Point[] => {
          const [first] = blocksOf(tokens, list.line);
          const text = first ? wordsOf(first) : '';
          const title = text.split('\n', 1)[0]?.trim() ?? '';
          const isTitle = title !== '' && title === text.trim() && title.length <= LONGEST;
          return isTitle ? [{ block: from + index, point, title }] : [];
        })
      : [],
  );
}

const LONGEST = 110;

/** The words of a title without what stands in brackets, and without its time and its speaker. */
const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const candidateOf = ({ block, point, title }: Point): Candidate => ({
  ...{ shape: 'point', figures: [], weight: 1, block, point, title },
  ...{ from: 0, titleFrom: 0, titleEnds: -1, standsOut: false, takesNext: false },
});
