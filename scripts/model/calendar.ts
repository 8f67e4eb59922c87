// Dates and times. The only file that touches luxon. A date in the archive is an ISO string ("2026-03-05"), which
// sorts as text and has no time zone; a year, month and day are numbers, months from 1.

import { DateTime, IANAZone, Info } from 'luxon';

/** An ISO date, `yyyy-mm-dd`, that exists. */
export type IsoDate = string;

/** Whether the text is a date that exists, between the years 1000 and 2999. */
export function isIsoDate(text: string): boolean {
  const found = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Reckoned here, since every figure in every text is asked for it: luxon would take twenty times as long. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

/** The day it is now in a time zone. */
export const todayIn = (timezone: string): IsoDate => DateTime.now().setZone(timezone).toFormat('yyyy-MM-dd');

export const isTimezone = (zone: string): boolean => Info.isValidIANAZone(zone);

/** `2026-03-05` => "5 March 2026", in the given language. */
export const longDate = memoised((date, locale) => format(date, 'd MMMM yyyy', locale));

/** `2026-03-05` => "Thursday 5 March 2026". */
export const fullDate = memoised((date, locale) => format(date, 'cccc d MMMM yyyy', locale));

/** `2026-03-05` => "Thursday 5 March". */
export const dayAndMonth = memoised((date, locale) => format(date, 'cccc d MMMM', locale));

/** `2026-03-05` => "5 Mar 2026", for tables. */
export const shortDate = memoised((date, locale) => format(date, 'd MMM yyyy', locale));

/** "2026" => "2026", "2026-03" => "March 2026", "2026-03-05" => "5 March 2026". */
export function periodName(period: string, locale: string): string {
  if (period.length > 7) return longDate(period, locale);
  const [year = '', month] = period.split('-');
  return month === undefined ? year : `${monthName(Number(month), locale)} ${year}`;
}

/** `(3, "en")` => "March". */
export const monthName = (month: number, locale: string): string =>
  Info.months('long', { locale })[month - 1] ?? '';

/** `(3, "en")` => "Mar". */
export const shortMonthName = (month: number, locale: string): string =>
  Info.months('short', { locale })[month - 1] ?? '';

/** Monday to Sunday, each with its long and short name. */
export function weekdayNames(locale: string): readonly { readonly long: string; readonly short: string }[] {
  const short = Info.weekdays('short', { locale });
  return Info.weekdays('long', { locale }).map((long, day) => ({ long, short: short[day] ?? long }));
}

/** The weeks of a month from Monday to Sunday; days outside the month are undefined. */
export function weeksOf(year: number, month: number): readonly (readonly (number | undefined)[])[] {
  const first = DateTime.utc(year, month, 1);
  const days: (number | undefined)[] = Array.from({ length: first.weekday - 1 }, () => undefined);
  for (let day = 1; day <= daysIn(year, month); day += 1) days.push(day);
  while (days.length % 7 !== 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Days from one date to another; negative where the second is earlier. Why not by luxon? A day alone is one of UTC to `Date`, where
 * all are as long; and the waits of ten thousand actions are reckoned at every build.
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** `("2026-01-31", 1)` => "2026-02-28". */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  iso(DateTime.fromISO(date, { zone: 'utc' }).plus({ months })).slice(0, 10);

export const laterBy = (date: IsoDate, days: number): IsoDate =>
  iso(DateTime.fromISO(date, { zone: 'utc' }).plus({ days })).slice(0, 10);

/** So many days from Monday to Friday later: `("2026-03-05", 2)`, a Thursday, => "2026-03-09". */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = laterBy(day, 1);
    if (DateTime.fromISO(day, { zone: 'utc' }).weekday <= 5) left -= 1;
  }
  return day;
}

export const nextDay = (date: IsoDate): IsoDate => laterBy(date, 1);

/** The day on which what began at a time ended: the next one past midnight. Undefined where it would have lasted half a day. */
export function endDay(date: IsoDate, time: string, end: string): IsoDate | undefined {
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const length = minutes(end) - minutes(time);
  if (length > 0) return date;
  return length < 0 && length + 24 * 60 < 12 * 60 ? nextDay(date) : undefined;
}

/** When a day begins in a time zone, as RFC 3339: `2026-06-05` => "2026-06-05T00:00:00+01:00" in Europe/London. */
export const startOfDay = memoised((date, zone) => iso(DateTime.fromISO(date, { zone })));

/** The same in UTC: "2026-06-04T23:00:00Z". */
export const startOfDayUtc = memoised((date, zone) => iso(DateTime.fromISO(date, { zone }).toUTC()));

/** A time of a day as RFC 3339: `("2026-06-05", "19:00", "Europe/London")` => "2026-06-05T19:00:00+01:00". */
export const momentOf = (date: IsoDate, time: string, zone: string): string =>
  iso(DateTime.fromISO(`${date}T${time}`, { zone }));

/** That a place's clocks were changed. */
export interface ClockChange {
  /** When, in UTC: "2026-03-29T01:00:00Z". */
  readonly utc: string;
  /** When, by the clock as it stood before: "2026-03-29T01:00:00". */
  readonly local: string;
  /** Seconds east of UTC before and after. */
  readonly from: number;
  readonly to: number;
  /** Whether summer time began. */
  readonly isDaylight: boolean;
}

const WEEK = 7 * 24 * 3_600_000;

/** The clock changes of a time zone from the beginning of one year to the end of another, and the offset before. */
export function clockChanges(
  zone: string,
  firstYear: number,
  lastYear: number,
): { readonly before: number; readonly changes: readonly ClockChange[] } {
  const clock = IANAZone.create(zone);
  const offsetAt = (millis: number): number => Math.round(clock.offset(millis) * 60);
  const start = DateTime.fromObject({ year: firstYear }, { zone }).toMillis();
  const end = DateTime.fromObject({ year: lastYear + 1 }, { zone }).toMillis();
  const changes: ClockChange[] = [];
  // No place has changed its clocks twice within a week.
  for (let week = start; week < end; week += WEEK) {
    const next = Math.min(week + WEEK, end);
    const [from, to] = [offsetAt(week), offsetAt(next)];
    if (from === to) continue;
    let [early, late] = [week, next];
    while (late - early > 1000) {
      const middle = Math.floor((early + late) / 2000) * 1000;
      if (offsetAt(middle) === from) early = middle;
      else late = middle;
    }
    const utc = DateTime.fromMillis(late, { zone: 'utc' });
    changes.push({
      utc: iso(utc),
      local: iso(utc.plus({ seconds: from })).slice(0, -1),
      from,
      to,
      isDaylight: DateTime.fromMillis(late, { zone }).isInDST,
    });
  }
  return { before: offsetAt(start), changes };
}

/** "17:30" => "5.30 pm" in English, "17:30" elsewhere. */
export function clockTime(time: string, locale: string): string {
  if (!locale.startsWith('en')) return time;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? 'am' : 'pm';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${twelve} ${half}` : `${twelve}.${pad(minute)} ${half}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');

const format = (date: IsoDate, pattern: string, locale: string): string =>
  DateTime.fromISO(date, { zone: 'utc', locale }).toFormat(pattern);

const iso = (time: DateTime): string => time.toISO({ suppressMilliseconds: true }) ?? '';

// A site shows the same few thousand dates over and over, and formatting one is slow.
function memoised(
  make: (date: IsoDate, locale: string) => string,
): (date: IsoDate, locale: string) => string {
  const made = new Map<string, string>();
  return (date, locale) => {
    const key = `${locale} ${date}`;
    let text = made.get(key);
    if (text === undefined) {
      text = make(date, locale);
      made.set(key, text);
    }
    return text;
  };
}
