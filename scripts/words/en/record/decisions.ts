// Decisions in words: who moved them, and how the vote went.

import type { Motion } from '../../../model/motion.ts';
import { isByName, isCounted, type Side, type Vote } from '../../../model/vote.ts';

const sides: Readonly<Record<Side, string>> = { for: 'For', against: 'Against', abstained: 'Abstained' };

/** "11 for, 5 against, 1 abstained (recorded by name)"; of a vote that was not counted, what was said: "unanimous". */
function vote(vote: Vote): string {
  const { counts, remark } = vote;
  const words = isCounted(vote)
    ? `${counts.for} for, ${counts.against} against, ${counts.abstained} abstained`
    : '';
  return [`${words}${isByName(vote) ? ' (recorded by name)' : ''}`, remark].filter(Boolean).join(', ');
}

export const decisions = {
  /** "Proposed by Councillor A, seconded by Councillor B". */
  motion: ({ mover, seconder }: Pick<Motion, 'mover' | 'seconder'>): string =>
    `Proposed by ${mover.name}${seconder ? `, seconded by ${seconder.name}` : ''}`,
  vote,
  sides,
  labels: { vote: 'Vote', reasons: 'Reasons' },
};
