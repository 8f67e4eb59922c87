// What came of a motion, as its vote alone shows.

import type { Vote } from './vote.ts';

/**
 * “7 Yes; 0 No; 1 Abstain.”, “Ayes 6; Noes 2”: a vote that carries a motion, and no word more is needed. Nowhere is more asked for
 * than two thirds, and nowhere is carried what more are against; where votes stand closer, only words can tell.
 */
export function shownByVote({ counts, names }: Vote): 'carried' | 'lost' | undefined {
  // Where everybody was called by name, and three said yes, nobody said no.
  const isCalled = names.for.length >= 3 && names.for.length === counts.for;
  // Who counts those that abstained would have counted those against.
  const isWhole = isCalled || counts.abstained !== undefined;
  const { for: inFavour = 0, against = isWhole ? 0 : undefined, abstained = 0 } = counts;
  if (against === undefined) return undefined;
  if (counts.for !== undefined && against > inFavour) return 'lost';
  return inFavour >= 2 * against && inFavour > abstained ? 'carried' : undefined;
}
