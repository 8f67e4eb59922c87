// Decisions in words: who moved them, and how the vote went.

import type { Motion } from '../../../model/motion.ts';
import { isByName, isCounted, type Side, type Vote } from '../../../model/vote.ts';
import type { Widened } from '../../widened.ts';

const sides: Readonly<Record<Side, string>> = { for: 'For', against: 'Against', abstained: 'Abstained' };

export const decisions = {
  proposed: (mover: string): string => `Proposed by ${mover}`,
  proposedAndSeconded: (mover: string, seconder: string): string =>
    `Proposed by ${mover}, seconded by ${seconder}`,
  counts: (inFavour: number, against: number, abstained: number): string =>
    `${inFavour} for, ${against} against, ${abstained} abstained`,
  byName: '(recorded by name)',
  sides,
  labels: { vote: 'Vote', reasons: 'Reasons' },
};

export const sayDecisions = ({ sides, labels, ...words }: Widened<typeof decisions>) => ({
  sides,
  labels,
  motion: ({ mover, seconder }: Pick<Motion, 'mover' | 'seconder'>): string =>
    seconder ? words.proposedAndSeconded(mover.name, seconder.name) : words.proposed(mover.name),
  /** "11 for, 5 against, 1 abstained (recorded by name)"; of a vote that was not counted, what was said: "unanimous". */
  vote: (vote: Vote): string => {
    const { counts, remark } = vote;
    const counted = isCounted(vote) ? words.counts(counts.for, counts.against, counts.abstained) : '';
    return [`${counted}${isByName(vote) ? ` ${words.byName}` : ''}`, remark].filter(Boolean).join(', ');
  },
});
