// Decisions in words: who moved them, and how the vote went.

import type { Motion } from '../../../model/motion.ts';
import { isByName, SIDES, type Side, type Vote } from '../../../model/vote.ts';
import type { VoteOutcome } from '../../../model/vote-outcome.ts';
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
  /** What came of a vote, where both sides were counted: "Carried 14 to 2". */
  scores: {
    carried: (inFavour: number, against: number): string => `Carried ${inFavour} to ${against}`,
    lost: (inFavour: number, against: number): string => `Lost ${inFavour} to ${against}`,
  },
  /** The same where only one side was, or none: "Carried, 9 for". */
  outcomes: { carried: 'Carried', lost: 'Lost' },
  sides,
  /** Heads a table of names. */
  names: 'How each voted',
  /** Opens what the minutes say of a vote whose names stand in a table. */
  written: 'As the minutes say it',
  /** Between the last two names of a list in the minutes. */
  joint: 'and',
  labels: { vote: 'Vote', reasons: 'Reasons' },
};

export const sayDecisions = ({
  sides,
  names,
  written,
  joint,
  counts,
  labels,
  ...words
}: Widened<typeof decisions>) => ({
  sides,
  names,
  written,
  joint,
  counts,
  outcomes: words.outcomes,
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
    const counted = SIDES.flatMap(side => {
      const count = vote.counts[side];
      return count === undefined ? [] : counts[side](count);
    }).join(', ');
    return [`${counted}${isByName(vote) ? ` ${words.byName}` : ''}`, vote.remark].filter(Boolean).join(', ');
  },
  /** "Carried 14 to 2, 2 abstained"; "14 for, 2 against" where it is not certain what came of it. */
  result: ({ counts: told, remark = '' }: Vote, outcome: VoteOutcome | undefined): string => {
    const { for: inFavour, against } = told;
    const isScore = outcome !== undefined && inFavour !== undefined && against !== undefined;
    const said = isScore
      ? words.scores[outcome](inFavour, against)
      : outcome === undefined
        ? ''
        : words.outcomes[outcome];
    const others = SIDES.filter(side => !isScore || side === 'abstained').flatMap(side => {
      const count = told[side];
      return count === undefined ? [] : counts[side](count);
    });
    return [said, ...others, outcome === undefined ? remark : without(words.outcomes[outcome], remark)]
      .filter(Boolean)
      .join(', ');
  },
});

/** "Carried by the Chair's casting vote" behind what says "Carried" already => "by the Chair's casting vote". */
const without = (outcome: string, remark: string): string =>
  remark.toLowerCase().startsWith(outcome.toLowerCase()) && !/^\p{L}/u.test(remark.slice(outcome.length))
    ? remark.slice(outcome.length).replace(/^[\s,.;]+/, '')
    : remark;
