// A decision that is told twice: in short and then in full, or as a motion that was carried and then as what was resolved. One of the
// two is the decision; the other stays what it is, words or a motion.

import { defined } from '../model/defined.ts';
import { saysSame } from './carried.ts';
import { wordsOf } from './markdown/blocks.ts';
import { goesOn } from './parted-paragraphs.ts';
import type { DecisionStatement, Statement, StatementContext } from './statement.ts';

export const withoutToldNext = (
  statements: readonly Statement[],
  context: StatementContext,
): readonly Statement[] =>
  statements.map((one, index) => {
    const [block] = one.blocks;
    if (!block || one.type !== 'decision') return one;
    if (isToldNext(one, statements.slice(index + 1, index + 3), context))
      return { type: 'other', blocks: [block] };
    return motionResolvedBelow(one, statements.slice(index + 1, index + 1 + FARTHEST), context) ?? one;
  });

const announces = ({ blocks, label }: DecisionStatement): boolean =>
  blocks.length === 1 && /:\s*$/.test(label.rest);

/** "Agenda approved." and "Amber moved to approve the agenda, Birch seconded. Carried.": the second, right behind the first, is the decision. */
function isToldNext(
  one: DecisionStatement,
  [next, behind]: readonly Statement[],
  { isOfMotion }: StatementContext,
): boolean {
  // "The Board passed the following resolution:", and below it "“RESOLVED THAT …”".
  if (announces(one) && next?.type === 'decision' && next.label.kind === 'resolved') return true;
  // In the same paragraph, or as the point below it.
  const isBelow = next?.type === 'list' && behind?.isWithin === true;
  const told = isBelow ? behind : next;
  if (told?.type !== 'decision' || told.motion === undefined) return false;
  const isNext = goesOn(next?.blocks[0]);
  return (
    one.label.kind === 'approved' &&
    one.foundBy === 'words' &&
    (isNext || ((isBelow || isOfMotion === true) && saysSame(one, told.label.rest))) &&
    /^to (?:approve|accept|adopt)\b/.test(told.label.rest)
  );
}

/** Between a motion and what was resolved stand its votes, a side a paragraph, and what came of it. */
const FARTHEST = 6;

/**
 * "Cllr Amber moved that the hall be let, seconded by Cllr Birch.", "The motion was carried by 5 votes to 2.", and then "RESOLVED: That the
 * hall be let.": what was moved and carried is told again as the decision, and stays a motion.
 */
function motionResolvedBelow(
  { label, motion, vote, foundBy, isWithin, blocks: [block, ...more] }: Statement & DecisionStatement,
  below: readonly Statement[],
  context: StatementContext,
): Statement | undefined {
  if (!block || !motion || more.length > 0 || foundBy !== 'words') return undefined;
  const next = below.find(statement => !isOnMotion(statement, context));
  const isResolved =
    next?.type === 'decision' &&
    next.motion === undefined &&
    !next.isResult &&
    tellsItself(next) &&
    next.isWithin === isWithin &&
    saysSame(next, label.rest);
  if (!isResolved) return undefined;
  const text = label.rest === '' ? undefined : label.rest;
  return {
    ...{ type: 'motion', motion: { ...defined({ text, vote }), ...motion }, blocks: [block] },
    ...(isWithin && { isWithin }),
  };
}

/** "All in favour." is the result of what stands above it, whatever that is. */
const tellsItself = ({ label, blocks: [first] }: DecisionStatement): boolean =>
  first !== undefined && wordsOf(first).includes(label.label);

/** Whether a statement tells how the motion above it was voted on, and no more. */
function isOnMotion(statement: Statement, { grammar }: StatementContext): boolean {
  if (statement.type === 'vote') return true;
  const [block] = statement.blocks;
  if (statement.type !== 'other' || block?.type !== 'paragraph') return false;
  const text = wordsOf(block);
  const { rollCalls } = grammar;
  return (
    statement.isTold === true ||
    grammar.outcomesIn(text).length > 0 ||
    rollCalls.announces(text) ||
    (rollCalls.sideAlone(text) ?? rollCalls.sideWithNames(text) ?? rollCalls.sideNames(text)) !== undefined
  );
}
