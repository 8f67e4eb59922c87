// Pictures: the question that each answers, and what its bars say in words.

import { inFigures } from './figures.ts';

export const pictures = {
  /** Before the parts of a bar. */
  key: 'The bars show, in this order:',
  attendance: {
    question: 'How many members came to each meeting?',
    present: (count: number) => `${count} present`,
    apologies: (count: number) => (count === 1 ? '1 apology' : `${count} apologies`),
    absent: (count: number) => `${count} absent`,
  },
  decisions: {
    question: 'How much is decided each year, and of what kind?',
    counted: (decisions: string, kinds: string) => `${decisions}: ${kinds}`,
    ofKind: (count: number, kind: string) => `${inFigures(count)} ${kind.toLowerCase()}`,
    /** The kinds that have no part of their own: among the counts of a year, and in the key. */
    ofOthers: (count: number) => `${inFigures(count)} ${count === 1 ? 'other' : 'others'}`,
    others: 'Others',
  },
  actions: {
    question: 'How long have open actions been waiting?',
    ages: {
      toThreeMonths: 'Up to three months',
      toSixMonths: 'Three to six months',
      toYear: 'Six months to a year',
      older: 'More than a year',
    },
    overdue: (count: number) => `${inFigures(count)} overdue`,
    waiting: (count: number) => `${inFigures(count)} open`,
  },
};
