// The day of the meeting after the new one, if the committee meets regularly: "every second Tuesday", "the third
// Wednesday of every other month".

import { addMonths, dayOf, daysBetween, type IsoDate, laterBy, monthOf, yearOf } from '../model/calendar.ts';

/** A Monday. */
const MONDAY = '2024-01-01';

/** How many earlier steps from meeting to meeting must agree. */
const AGREEING = 3;

/** `days` are the last meetings' and then the new one's, oldest first; undefined where no rule holds for all of them. */
export function nextDate(days: readonly IsoDate[]): IsoDate | undefined {
  const recent = days.slice(-AGREEING - 1);
  const last = recent.at(-1);
  if (last === undefined || recent.length <= AGREEING) return undefined;
  const gap = onlyValue(steps(recent, daysBetween));
  if (gap !== undefined && gap > 0 && gap <= 28) return laterBy(last, gap);
  const months = onlyValue(steps(recent, monthsBetween));
  const weekday = onlyValue(recent.map(weekdayOf));
  const week = onlyValue(recent.map(weekOfMonth));
  if (months === undefined || months < 1 || weekday === undefined || week === undefined) return undefined;
  return dayInMonth(addMonths(`${last.slice(0, 7)}-01`, months), weekday, week);
}

const steps = (
  days: readonly IsoDate[],
  between: (from: IsoDate, to: IsoDate) => number,
): readonly number[] => days.slice(1).map((day, index) => between(days[index] ?? day, day));

/** The value that all have; undefined where they differ. */
const onlyValue = (values: readonly number[]): number | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);

/** From 0, a Monday, to 6. */
const weekdayOf = (day: IsoDate): number => ((daysBetween(MONDAY, day) % 7) + 7) % 7;

/** 1 for the first such weekday of the month. */
const weekOfMonth = (day: IsoDate): number => Math.ceil(dayOf(day) / 7);

/** Undefined where the month has no fifth one. */
function dayInMonth(first: IsoDate, weekday: number, week: number): IsoDate | undefined {
  const day = laterBy(first, ((weekday - weekdayOf(first) + 7) % 7) + (week - 1) * 7);
  return monthOf(day) === monthOf(first) ? day : undefined;
}
