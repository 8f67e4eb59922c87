// A ballot between people needs a decision that says who was elected.

import { grammarOf } from '../../grammar/grammar-of.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

/** Sides farther apart are of two ballots. */
const FARTHEST = 30;

export const ballotResult: TextRule = {
  id: 'ballot-result',
  level: 'note',
  title: 'A ballot between people is told with a decision',
  why: '“For Councillor Roe” above names is a side of a ballot. It is a vote on no motion, so it stays text: who voted for whom reaches no register, and who was elected only where a decision says so.',
  source: FORMAT,
  wrong: 'For Councillor Roe\n\nAda Bell, Owen Rudd\n\nFor Councillor Poe\n\nIda Frost',
  right:
    '**Resolved:** That Councillor Roe be elected Chair.\n\nVote: 2 for, 1 against\nFor: Bell, Rudd\nAgainst: Frost',
  // Once a file: it is the way in which a clerk writes.
  checkText: ({ file, lines, headLines }, { site }) => {
    const { ballotSide } = grammarOf(site.language);
    const outside = isOutsideCode(lines);
    const sides = lines.flatMap((line, index) => {
      const name =
        index < headLines || !outside(index) ? undefined : ballotSide(line.replace(/\*\*|__/g, '').trim());
      return name === undefined ? [] : [{ name, index }];
    });
    const at = sides.findIndex(
      ({ name, index }, nth) =>
        nth > 0 && sides[nth - 1]?.name !== name && index - (sides[nth - 1]?.index ?? 0) <= FARTHEST,
    );
    const [first, second] = [sides[at - 1], sides[at]];
    if (!first || !second) return [];
    return [
      {
        file,
        line: first.index + 1,
        message: `This ballot between ${first.name} and ${second.name} stays text: it is a vote on no motion.`,
        hint: `Say who was elected, “**Resolved:** That ${first.name} be elected”, and write the vote right below that: “Vote: 5 for, 3 against”, with “For: …” and “Against: …” where names were taken.`,
      },
    ];
  },
};
