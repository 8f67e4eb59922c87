// What was moved in an item or put to a vote: a decision with its motion and vote, a motion alone, or a vote alone.

import type { Decision } from './decision.ts';
import { defined } from './defined.ts';
import type { Item } from './item.ts';
import type { Motion } from './motion.ts';
import type { Vote } from './vote.ts';

export interface Moved {
  readonly decision?: Decision;
  readonly motion?: Motion;
  readonly vote?: Vote;
}

/** All that was moved or voted on, in the order of the minutes. */
export const movedIn = ({
  decisions,
  motions,
  votes,
}: Pick<Item, 'decisions' | 'motions' | 'votes'>): readonly Moved[] => {
  const all: readonly Moved[] = [
    ...decisions.map(decision => defined({ decision, motion: decision.motion, vote: decision.vote })),
    ...motions.map(motion => defined({ motion, vote: motion.vote })),
    ...votes.map(vote => ({ vote })),
  ];
  return all
    .filter(({ motion, vote }) => motion !== undefined || vote !== undefined)
    .sort((a, b) => lineOf(a) - lineOf(b));
};

const lineOf = ({ motion, vote }: Moved): number => motion?.line ?? vote?.line ?? 0;
