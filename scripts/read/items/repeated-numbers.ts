// Items that bear the numbers of an agenda above them and not its words: "I. Call to order", "II. Minutes" in a row, and further down
// "I. Chair Amber called the meeting to order.", "II. Birch moved that the minutes be approved."

import { type Candidate, hasText } from './candidates.ts';
import { risingChain } from './rising.ts';

/** It stands before what it announces. */
const HEAD = 40;
const FEWEST = 4;
/** So many of its numbers must come again. */
const SHARE = 0.6;

/** None where no row of numbers is taken up. A title that stands in the row alone is that of its number. */
export function itemsWithNumbersAbove(
  candidates: readonly Candidate[],
  length: number,
): readonly Candidate[] {
  const first = candidates.find(({ figures, block }) => figures[0] === 1 && block < HEAD);
  if (!first) return [];
  const isAlike = ({ shape }: Candidate): boolean => shape === first.shape;
  const inBlock = candidates.filter(({ block }) => block === first.block);
  const row = inBlock.filter(isAlike);
  // Where a title's line ends, the next point begins.
  const begins = new Set(inBlock.map(({ from }) => from));
  const isRow =
    row.length >= FEWEST &&
    row.every(
      ({ title, figures, titleEnds, holdsMore }, index) =>
        title !== undefined &&
        figures[0] === index + 1 &&
        !holdsMore &&
        (titleEnds < 0 || begins.has(titleEnds + 1)),
    );
  if (!isRow) return [];
  const below = candidates.filter(one => one.block > first.block && isAlike(one));
  const again = risingChain(below);
  const figuresAgain = new Set(again.map(({ figures: [figure = 0] }) => Math.floor(figure)));
  const isTakenUp =
    again[0]?.figures[0] === 1 &&
    again.filter((one, index) => one.title === undefined || hasText(one, again[index + 1], length)).length >=
      again.length * SHARE &&
    row.filter(({ figures: [figure = 0] }) => figuresAgain.has(figure)).length >= row.length * SHARE;
  return isTakenUp ? again.map(one => titledBy(row, one)) : [];
}

/** "II. Birch led the Pledge." tells what came of "II. Pledge"; "II. Pledge of Allegiance" is its title. */
function titledBy(row: readonly Candidate[], one: Candidate): Candidate {
  const above = row.find(({ figures: [figure] }) => figure === one.figures[0])?.title;
  const isTitle = above === undefined || firstWord(one.title) === firstWord(above);
  return isTitle ? one : { ...one, title: above, titleEnds: -1, isTitledAbove: true };
}

const firstWord = (title = ''): string => title.split(' ', 1)[0]?.toLowerCase() ?? '';
