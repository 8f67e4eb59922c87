// What is reckoned of the record, in words: terms, and numbers that are missing.

import type { NumberGap } from '../../../model/number-gaps.ts';
import type { Term } from '../../../model/rule-sets/rule-set.ts';

export const duties = {
  /** "within seven working days" in figures: "7 working days", "1 month". */
  term: ({ count, unit }: Pick<Term, 'count' | 'unit'>): string =>
    `${count} ${count === 1 ? unit.replace(/s$/, '') : unit}`,
};

export const numbers = {
  /** "83 is missing", "83 to 85 are missing". */
  missing: ({ before, after }: Pick<NumberGap, 'before' | 'after'>): string =>
    after - before === 2 ? `${before + 1} is missing` : `${before + 1} to ${after - 1} are missing`,
};
