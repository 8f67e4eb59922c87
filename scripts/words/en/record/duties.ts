// What is reckoned of the record, in words: terms, and numbers that are missing.

import type { NumberGap } from '../../../model/number-gaps.ts';
import type { Term } from '../../../model/rule-sets/rule-set.ts';
import type { Widened } from '../../widened.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "within seven working days" in figures: "7 working days", "1 month". */
export const duties = {
  days: (count: number): string => counted(count, 'day', 'days'),
  workingDays: (count: number): string => counted(count, 'working day', 'working days'),
  months: (count: number): string => counted(count, 'month', 'months'),
};

export const sayDuties = (words: Widened<typeof duties>) => ({
  term: ({ count, unit }: Pick<Term, 'count' | 'unit'>): string =>
    words[unit === 'working days' ? 'workingDays' : unit](count),
});

export const numbers = {
  one: (number: number): string => `${number} is missing`,
  several: (first: number, last: number): string => `${first} to ${last} are missing`,
};

export const sayNumbers = (words: Widened<typeof numbers>) => ({
  /** "83 is missing", "83 to 85 are missing". */
  missing: ({ before, after }: Pick<NumberGap, 'before' | 'after'>): string =>
    after - before === 2 ? words.one(before + 1) : words.several(before + 1, after - 1),
});
