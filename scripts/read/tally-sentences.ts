// Sentences that tell the figures of a vote, or one side of it, and nothing else.

import type { Grammar } from '../grammar/grammar.ts';
import type { Saying } from '../grammar/said.ts';
import type { SayingContext } from './saying-context.ts';

/** "Roll call:", in the next line "Yeas: Amber, Birch.", and the other sides behind it: one vote. */
export function announcesSides(sentence: string, { grammar: { rollCalls } }: SayingContext): boolean {
  const end = sentence.indexOf('\n');
  if (end < 0 || !rollCalls.announces(sentence.slice(0, end))) return false;
  return rollCalls.sideWithNames(sentence.slice(end + 1)) !== undefined;
}

export const isOnlyTally = (says: Saying | 'label' | undefined): boolean =>
  says !== 'label' && says?.isTally === true && Object.keys(says).length === 1;

/** "Amber moved to paint it. A short talk followed. Ayes: 3. Nays: 1.": the figures or the names of a vote, behind what was said of the motion. */
export const isVoteBehind = (sentence: string, says: Saying, { parseVote, rollCalls }: Grammar): boolean =>
  isOnlyTally(says) &&
  (parseVote(sentence, 0) !== undefined || rollCalls.sideWithNames(sentence)?.side !== undefined);
