// Joins what belongs together: motions, votes, reasons and alternatives with their decision.

import type { Decision } from '../model/decision.ts';
import type { Motion } from '../model/motion.ts';
import type { Vote } from '../model/vote.ts';
import { blockText, type ParsedBlock } from './markdown/blocks.ts';
import type { Statement } from './statements.ts';

/** A decision while what follows it may still add to it. */
export type Draft = { -readonly [Key in keyof Decision]: Decision[Key] };

/** A motion or a vote that has not yet found its decision. */
interface Pending {
  readonly motion?: Motion;
  /** Where the motion stands. */
  readonly statement?: Statement;
  readonly vote?: Vote;
  /** The decision right above the motion, which is its own where no other follows. */
  readonly above?: Draft;
}

/**
 * Gives decisions their motion, vote, reasons and alternatives, and returns every motion by its statement. A motion
 * belongs to the decision that follows it, or else to the one right above; a vote to the motion or decision before it;
 * reasons and alternatives to the decision before them. A heading ends all of these.
 */
export function joinMotions(
  statements: readonly Statement[],
  drafts: ReadonlyMap<Statement, Draft>,
): ReadonlyMap<Statement, Motion> {
  const motions = new Map<Statement, Motion>();
  let pending: Pending = {};
  let current: Draft | undefined;
  let rightAbove: Draft | undefined;
  let below: Motion['below'];

  const settle = (): void => {
    const { motion, statement, vote, above } = pending;
    pending = {};
    if (!motion || !statement) return;
    if (above && !above.motion && !(vote && above.vote)) {
      Object.assign(above, { motion, ...(vote && { vote }) });
      motions.set(statement, motion);
    } else motions.set(statement, { ...motion, ...(vote && { vote }), ...(below && { below }) });
  };

  for (const statement of statements) {
    const above: Draft | undefined = rightAbove;
    rightAbove = undefined;
    switch (statement.type) {
      case 'decision': {
        const { motion, vote, statement: moved } = pending;
        if (motion && moved) motions.set(moved, motion);
        current = drafts.get(statement);
        if (current) Object.assign(current, { ...(motion && { motion }), ...(vote && { vote }) });
        pending = {};
        rightAbove = current;
        break;
      }
      case 'motion':
        settle();
        pending = { motion: statement.motion, statement, ...(above && { above }) };
        break;
      case 'vote':
        // A second vote is on something else: the first, on an amendment perhaps, stays with its own motion.
        if (pending.vote) settle();
        if (pending.motion || !current || current.vote) pending = { ...pending, vote: statement.vote };
        else current.vote = statement.vote;
        rightAbove = above;
        break;
      case 'reasons':
      case 'alternatives':
        if (current) current[statement.type] = statement.words;
        break;
      case 'heading':
        settle();
        current = undefined;
        below = placeOf(statement.blocks[0]);
        break;
    }
  }
  settle();
  return motions;
}

const placeOf = (heading: ParsedBlock): Motion['below'] => ({
  heading: blockText(heading.tokens),
  id: String(heading.tokens[0]?.attrGet('id') ?? ''),
});
