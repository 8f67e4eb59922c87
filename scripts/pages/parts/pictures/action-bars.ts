// How long open actions have been waiting, by the meeting that agreed them, and how many of them are overdue.

import type { Archive } from '../../../model/archive.ts';
import { daysBetween } from '../../../model/calendar.ts';
import { type ActionRecord, isOverdue } from '../../../registers/actions.ts';
import { wordsOf } from '../../../words/words.ts';
import { type BarsView, viewBars } from './bars.ts';

/** The names of the ages in the catalogue, each with the first day that is too old for it. */
const AGES = [
  ['toThreeMonths', 92],
  ['toSixMonths', 183],
  ['toYear', 366],
  ['older', Number.POSITIVE_INFINITY],
] as const;

export function actionBars(open: readonly ActionRecord[], { today, site }: Archive): BarsView | undefined {
  const words = wordsOf(site);
  const { question, ages, waiting, overdue } = words.pictures.actions;
  const ageOf = ({ first }: ActionRecord): string | undefined =>
    AGES.find(([, end]) => daysBetween(first.meeting.date, today) < end)?.[0];
  return viewBars(
    question,
    [words.actions.states.overdue, words.actions.states.open],
    AGES.map(([age]) => {
      const own = open.filter(record => ageOf(record) === age);
      const late = own.filter(record => isOverdue(record, today)).length;
      return {
        label: { text: ages[age], href: '' },
        counts: [late, own.length - late],
        words: [
          ...(late > 0 ? [overdue(late)] : []),
          ...(own.length > late ? [waiting(own.length - late)] : []),
        ].join(', '),
      };
    }),
  );
}
