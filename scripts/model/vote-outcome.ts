// What came of a vote, as far as the minutes tell it.

import type { Item } from './item.ts';
import { type Moved, movedIn } from './moved.ts';
import type { Vote } from './vote.ts';

export type VoteOutcome = NonNullable<Vote['outcome']>;

/** What came of the votes of a text; one of which nobody can tell is not among them. */
export type VoteOutcomes = ReadonlyMap<Vote, VoteOutcome>;

/** By its own words, or those of its motion. A decision was carried, if the figures do not speak against it. */
export function voteOutcome({ decision, motion, vote }: Moved): VoteOutcome | undefined {
  if (vote?.outcome !== undefined) return vote.outcome;
  if (motion?.outcome === 'carried' || motion?.outcome === 'lost') return motion.outcome;
  return decision && vote && isMajority(vote) ? 'carried' : undefined;
}

/** Of equal votes the Chair's may decide, and how that fell is told in words of its own. */
const isMajority = ({ counts: { for: inFavour = 0, against = 0 } }: Vote): boolean => inFavour > against;

/** The outcomes of the votes of an item. */
export const outcomesIn = (item: Pick<Item, 'decisions' | 'motions' | 'votes'>): VoteOutcomes =>
  new Map(
    movedIn(item).flatMap(moved => {
      const outcome = voteOutcome(moved);
      return moved.vote && outcome ? [[moved.vote, outcome] as const] : [];
    }),
  );
