// Decisions in words: who moved them, and how the vote went.

import type { Motion } from '../../../model/motion.ts';
import { isByName, SIDES, type Side, type Vote } from '../../../model/vote.ts';
import type { Widened } from '../../widened.ts';

const sides: Readonly<Record<Side, string>> = { for: 'For', against: 'Against', abstained: 'Abstained' };

export const decisions = {
  proposed: (mover: string): string => `Proposed by ${mover}`,
  proposedAndSeconded: (mover: string, seconder: string): string =>
    `Proposed by ${mover}, seconded by ${seconder}`,
  /** Of each side that was told. */
  counts: {
    for: (count: number): string => `${count} for`,
    against: (count: number): string => `${count} against`,
    abstained: (count: number): string => `${count} abstained`,
  },
  byName: '(recorded by name)',
  sides,
  labels: { vote: 'Vote', reasons: 'Reasons' },
};

export const sayDecisions = ({ sides, labels, ...words }: Widened<typeof decisions>) => ({
  sides,
  labels,
  /** Empty where nobody is named. */
  motion: ({ mover, seconder }: Pick<Motion, 'mover' | 'seconder'>): string =>
    mover === undefined
      ? ''
      : seconder
        ? words.proposedAndSeconded(mover.name, seconder.name)
        : words.proposed(mover.name),
  /** "11 for, 5 against (recorded by name)"; of a vote that was not counted, what was said: "unanimous". */
  vote: (vote: Vote): string => {
    const { counts, remark } = vote;
    const counted = SIDES.flatMap(side => {
      const count = counts[side];
      return count === undefined ? [] : words.counts[side](count);
    }).join(', ');
    return [`${counted}${isByName(vote) ? ` ${words.byName}` : ''}`, remark].filter(Boolean).join(', ');
  },
});
