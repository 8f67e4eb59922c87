// Weeks, months and years as they are spoken of: "last month", "this year", "next week".

import * as words from '#browser-words/search.ts';
import { writtenDay } from '../../../shared/search/root.ts';

/** A stretch of days, both of which belong to it: `2026-12-01` to `2026-12-31`. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** A pattern of whichever word of a list. */
export const anyOf = (list: string): string => list.split(' ').join('|');

/** Matches the word before and the unit, as its second and third group. */
export const SPOKEN = `(${anyOf(`${words.lastWords} ${words.thisWords} ${words.nextWords}`)})\\s+(${anyOf(words.timeUnits)})`;

/** `("last", "month", "2026-03-05")` => `2026-02-01` to `2026-02-28`. */
export function spokenPeriod(which: string, unit: string, today: string): Period {
  const step = has(words.lastWords, which) ? -1 : has(words.nextWords, which) ? 1 : 0;
  const place = words.timeUnits.split(' ').indexOf(unit);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const monday = day - ((new Date(today).getUTCDay() + 6) % 7);
  /** The first day of the unit that is so many from this one, and days more. */
  const firstOf = (units: number, days: number): string =>
    writtenDay(
      new Date(
        [
          Date.UTC(year, month - 1, monday + 7 * units + days),
          Date.UTC(year, month - 1 + units, 1 + days),
          Date.UTC(year + units, 0, 1 + days),
        ][place] ?? 0,
      ),
    );
  return { from: firstOf(step, 0), until: firstOf(step + 1, -1) };
}

const has = (list: string, word: string): boolean => list.split(' ').includes(word);
