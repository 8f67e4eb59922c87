// The sides of a ballot between people: "For Councillor Fern", above the names of those who voted so.
//
// It is a vote on no motion: whom it elected, only a decision can say.

import { NAME, TITLES } from './person-names.ts';

const SIDE = new RegExp(
  `^(?:Votes? )?(?:[Ff]or|FOR) (?=${TITLES}\\b)(?<name>${NAME})\\s*(?:[:–-]\\s*)?(?:\\(?\\d{1,3}\\)?(?: votes?)?)?\\.?$`,
  'u',
);

/** Whom a line is for, as a side of a ballot; undefined for "For the motion". */
export const ballotSide = (line: string): string | undefined => SIDE.exec(line)?.groups?.['name']?.trim();
