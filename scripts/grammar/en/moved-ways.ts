// The ways in which a sentence decides on somebody's motion, and names them between its label and what was decided: a row each, with an
// example beside it.

import type { Way } from './decision-way.ts';
import { NAME } from './person-names.ts';

/** "on the motion of Councillors Amber and Birch" */
export const OF_BOTH = `(?:Councillors|Cllrs|Crs?|Messrs\\.?) ${NAME} and ${NAME}`;
/** Two names, twice over, make a pattern that takes V8 a tenth of a second to compile: only where these words stand is it needed. */
export const ON_PROPOSAL = /on (?:the |a )?(?:proposal|proposition|motion) (?:of|by) /;
export const BY_MOVERS = `${ON_PROPOSAL.source}(?:${OF_BOTH}|${NAME},? (?:and )?seconded by ${NAME})`;

export const MOVED_WAYS: readonly Way[] = [
  // "RESOLVED on the motion of Councillor Amber, seconded by Councillor Birch," and below it "THAT the apology be accepted."
  {
    has: /^(?:It was )?(?:RESOLVED|AGREED|Resolved|Agreed).* of .{5,120}$/,
    pattern: new RegExp(
      `^(?:It was )?(?<label>(?<verb>RESOLVED|AGREED|Resolved|Agreed)(?: unanimously)?),? ${BY_MOVERS}(?<joint>)[,:.]?$`,
      'u',
    ),
    isAbove: true,
  },
];
