// A day of which minutes leave out the year, since it is the next that comes: "by 20 March", "31/03", "Mar 12", "bis 15.3."

import type { DatesIn } from './en/dates.ts';

const DAY =
  /(?<![\d./-])(?:(?<numbers>\d{1,2}(?<sign>[./])\d{1,2})\.?(?![./-]?\d)|(?<words>\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?\p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d:]|\.?,? ?\d))/iu;

export const namesDay = (when: string): boolean => DAY.test(when);

/** The first such day that is not before a date; undefined where the words name none, or where it is so far off that it was meant for the past. */
export function dayAfter(when: string, date: string, datesIn: DatesIn): string | undefined {
  const { numbers, sign = '', words = '' } = DAY.exec(when)?.groups ?? {};
  const year = Number(date.slice(0, 4));
  return [year, year + 1]
    .flatMap(one =>
      numbers === undefined ? [`${words} ${one}`, `${words}, ${one}`] : [`${numbers}${sign}${one}`],
    )
    .map(written => datesIn(written)[0])
    .find(day => day !== undefined && day >= date && monthsBetween(date, day) < FARTHEST);
}

const FARTHEST = 10;
const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));
