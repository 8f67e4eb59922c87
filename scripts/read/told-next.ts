// An approval that is told twice, in short and then in full: "Agenda approved." and "Amber moved to approve the agenda, Birch seconded.
// Carried." Where the second stands right behind the first it is the decision, and the first mere words.

import { saysSame } from './carried.ts';
import type { Statement, StatementContext } from './statement.ts';

export const withoutToldNext = (
  statements: readonly Statement[],
  context: StatementContext,
): readonly Statement[] =>
  statements.map((one, index) => {
    const [block] = one.blocks;
    return block && isToldNext(one, statements.slice(index + 1, index + 3), context)
      ? { type: 'other', blocks: [block] }
      : one;
  });

const announces = (one: Statement): boolean =>
  one.type === 'decision' && one.blocks.length === 1 && /:\s*$/.test(one.label.rest);

function isToldNext(
  one: Statement,
  [next, behind]: readonly Statement[],
  { isOfMotion }: StatementContext,
): boolean {
  // "The Board passed the following resolution:", and below it "“RESOLVED THAT …”".
  if (announces(one) && next?.type === 'decision' && next.label.kind === 'resolved') return true;
  // In the same paragraph, or as the point below it.
  const isBelow = next?.type === 'list' && behind?.isWithin === true;
  const told = isBelow ? behind : next;
  if (one.type !== 'decision' || told?.type !== 'decision' || told.motion === undefined) return false;
  const isNext = next?.blocks[0]?.tokens[0]?.meta?.['goesOn'] === true;
  return (
    one.label.kind === 'approved' &&
    one.foundBy === 'words' &&
    (isNext || ((isBelow || isOfMotion === true) && saysSame(one, told.label.rest))) &&
    /^to (?:approve|accept|adopt)\b/.test(told.label.rest)
  );
}
