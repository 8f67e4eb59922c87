// Dates and times as people write them at the top of minutes and in the names of files.

import { grammarOf } from '../grammar/grammar-of.ts';
import { type IsoDate, isIsoDate } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { foreignDate } from './foreign-dates.ts';

/** Whether 05/03/2024 is in March or in May. */
export type DateOrder = 'day-first' | 'month-first';

export interface FoundDate {
  readonly date?: IsoDate;
  /** As written, where it can be read in two ways. */
  readonly ambiguous?: string;
  /** The words in which it stands. */
  readonly words: string;
}

const english = grammarOf('en');

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ORDINAL = '\\d{1,2}\\s*(?:st|nd|rd|th)?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const IN_WORDS = new RegExp(
  `(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?:${ORDINAL}\\s+(?:day\\s+)?(?:of\\s+)?${MONTH},?\\s+\\d{4}|${MONTH}\\s+${ORDINAL},?\\s+\\d{4})\\b`,
  'i',
);
const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
// "v1.2.24" and "§ 5.10.23" are numbers.
const IN_FIGURES =
  /(?<![\p{L}\d/.-])(?<!(?:§|\b(?:no|nos|ref|version|minute|para|paragraph|section|rule|tel|telephone))\.?:?\s)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\d/-])/iu;
/** All that looks like a day in figures, and may be a number. */
const FIGURES = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/g;
const FULL_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** Told of a date that may mean two days, `written` as it stands. */
export const ambiguousDate = (file: string, written: string): Problem => ({
  rule: 'ambiguous-date',
  level: 'error',
  file,
  message: `“${written}” can be read as two dates.`,
  hint: 'Add --dates day-first or --dates month-first, or the day itself: --date 2026-03-05.',
});

/** The first date of a text; undefined where there is none. Never guesses between two readings. */
export function dateIn(text: string, locale: string, order?: DateOrder): FoundDate | undefined {
  const words = (IN_WORDS.exec(text) ?? ISO.exec(text))?.[0] ?? '';
  const [figures = '', first = '', , second = '', year = ''] = IN_FIGURES.exec(text) ?? [];
  // Figures wait for their order: the grammar would read them by the custom of the language.
  if (words !== '' || figures === '') {
    const [date] =
      words === ''
        ? grammarOf(locale).datesIn(text.replace(FIGURES, ' '))
        : english.datesIn(plainDate(words));
    if (date !== undefined) return { date, words: words || text };
  }
  const foreign = words === '' ? foreignDate(text) : undefined;
  if (foreign) return foreign;
  if (figures === '') return undefined;
  const whole = year.length === 2 ? `20${year}` : year;
  const readings = [
    { order: 'day-first', date: iso(whole, second, first) },
    { order: 'month-first', date: iso(whole, first, second) },
  ].filter(reading => isIsoDate(reading.date) && (order ?? reading.order) === reading.order);
  const dates = [...new Set(readings.map(reading => reading.date))];
  const [only] = dates;
  if (only === undefined) return undefined;
  return dates.length === 1 ? { date: only, words: figures } : { ambiguous: figures, words: figures };
}

/** How one writer means dates in figures, where some of them can be read in one way only: "14/5/2019". */
export function dateOrderIn(text: string): DateOrder | undefined {
  const found = [...text.matchAll(new RegExp(IN_FIGURES, 'giu'))].map(([, first, , second]) => [
    Number(first),
    Number(second),
  ]);
  const isDayFirst = found.some(([first = 0, second = 0]) => first > 12 && first <= 31 && second <= 12);
  const isMonthFirst = found.some(([first = 0, second = 0]) => second > 12 && second <= 31 && first <= 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** "Thursday the 5 th of Sept. 2026" => "5 September 2026". */
const plainDate = (words: string): string =>
  words
    .replace(new RegExp(`${WEEKDAY},?|\\bthe\\b|\\bof\\b|\\bday\\b|[,.]`, 'gi'), ' ')
    .replace(/(\d)\s*(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/[a-z]{3,}/gi, month => FULL_MONTHS.find(full => isShortFor(month, full)) ?? month)
    .replace(/\s+/g, ' ')
    .trim();

const isShortFor = (short: string, full: string): boolean =>
  full.toLowerCase().startsWith(short.toLowerCase());

/** The date that the name of a file bears: "2024-03-05", "20240305", "Minutes 5 March 2024", "05-03-2024". */
export function dateInName(name: string, locale: string, order?: DateOrder): FoundDate | undefined {
  const [, year = '', month = '', day = ''] =
    /(?<!\d)([12]\d{3})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/.exec(name) ?? [];
  const date = `${year}-${month}-${day}`;
  return isIsoDate(date) ? { date, words: date } : dateIn(name.replace(/[_+]/g, ' '), locale, order);
}

export interface FoundTime {
  readonly time: string;
  readonly end?: string;
  readonly words: string;
}

const CLOCK =
  '(?:\\d{1,2}(?:[.:]\\d{2})?\\s*[ap]\\.?m\\b\\.?|\\d{1,2}[.:]\\d{2}(?!\\d))(?:\\s*(?:hrs|hours)\\b)?';
const TIMES = new RegExp(`(?<![\\d/.-])(${CLOCK})(?:\\s*(?:-|–|—|to|until)\\s*(${CLOCK}))?`, 'i');
const FROM_HOUR = /(?<![\d/.-])(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2}(?:[.:]\d{2})?\s*([ap])\.?m\b\.?)/i;

/** "7.00 pm", "10am-12pm", "19:30 hours": when it began and, where it says so, ended. */
export function timeIn(text: string): FoundTime | undefined {
  // "2 to 4 pm" is both times in the afternoon, but "11 to 1 pm" is not: only the end is sure.
  if (FROM_HOUR.test(text)) return undefined;
  const [words = '', begun = '', ended = ''] = TIMES.exec(text) ?? [];
  const clock = (written: string): string | undefined =>
    english.timeOfDay(written.replace(/\s*(?:hrs|hours)$/i, ''));
  const [time, end] = [clock(begun), clock(ended)];
  return time === undefined ? undefined : { time, ...(end !== undefined && { end }), words };
}
