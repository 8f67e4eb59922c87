// What officers recommend: “Recommendation: That the shed be sold.” is no decision where the meeting's own stands below it.

import type { Grammar } from '../grammar/grammar.ts';
import type { Statement } from './statement.ts';

/** The statements of an item, in which a recommendation above a decision, with no heading between, says nothing. */
export function withoutAdvice(
  statements: readonly Statement[],
  { isAdvice, asksToAct }: Grammar,
): readonly Statement[] {
  const isAdvised = (statement: Statement): boolean =>
    statement.type === 'decision' && isAdvice(statement.label.label);
  if (!statements.some(isAdvised)) return statements;
  const isActedOnAtAll = statements.some(
    one => one.type === 'motion' || (one.type === 'decision' && !isAdvised(one)),
  );
  const isAsked = (statement: Statement): boolean =>
    isActedOnAtAll && statement.type === 'decision' && asksToAct(statement.label.rest);
  let isDecidedBelow = false;
  const kept = statements.toReversed().flatMap((statement, index, reversed): readonly Statement[] => {
    const below = reversed[index - 1];
    if (isAdvised(statement) && statement.isWithin)
      return isActedOn(statement, below) || isAsked(statement) ? [] : [statement];
    if (isAdvised(statement))
      return isDecidedBelow || isAsked(statement) ? proseOf(statement).toReversed() : [statement];
    if (statement.type === 'heading') isDecidedBelow = false;
    else if (statement.type === 'decision') isDecidedBelow = true;
    return [statement];
  });
  return kept.toReversed();
}

/** “Recommendation: Approve the salary.”, and in the same point of a list “Action: Moved by Amber, seconded by Birch, and carried …” */
const isActedOn = ({ blocks }: Statement, below: Statement | undefined): boolean =>
  below?.isWithin === true &&
  (below.type === 'decision' || below.type === 'motion') &&
  blocks[0]?.tokens[0]?.map?.[1] === below.blocks[0]?.tokens[0]?.map?.[1];

const proseOf = ({ blocks }: Statement): readonly Statement[] =>
  blocks.map(block => ({ type: /_list$/.test(block.type) ? 'list' : 'other', blocks: [block] }));
