// Days as they are written in minutes.

import { isIsoDate, monthName, shortMonthName } from '../../model/calendar.ts';
import type { Grammar, WrittenDay } from '../grammar.ts';

export type DatesIn = Grammar['datesIn'];

/** "Sept" is written more often than the three letters that a computer makes of it. */
const OTHER_MONTHS: Readonly<Record<string, number>> = { sept: 9 };

/**
 * Makes the finder of every date written in a text, in order. Month names are those of the language, whole and short.
 * Which of two figures is the day is its custom too ("03/05/2026"), but where only one of the readings exists it is
 * that one. Dates that do not exist are left out.
 */
export function writtenDays(language: string): (text: string) => readonly WrittenDay[] {
  const months = monthsOf(language);
  const month = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const ways = [
    // "25 July 2017", "25th July, 2017", "5th of March 2026", "5 Mar. 2026"; "1er" and "5." are of other languages.
    `(?<day>\\d{1,2})(?:st|nd|rd|th|er)?\\.?\\s+(?:of\\s+)?(?<month>${month})\\.?,?\\s+(?<year>\\d{4})`,
    // "July 25, 2017"
    `(?<monthFirst>${month})\\.?\\s+(?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearBehind>\\d{4})`,
    // "2017-07-25", "2017/7/25"; "2017 07 25" in the names of a wiki's pages
    '(?<yearFirst>[12]\\d{3})(?<dash>[-/.]| (?=\\d\\d \\d\\d))(?<monthFigure>\\d{1,2})\\k<dash>(?<dayFigure>\\d{1,2})',
    // "25/07/2017", "25.7.2017"; with strokes alone also "25/7/17": "3.2.17" is the number of a paragraph.
    '(?<one>\\d{1,2})(?:(?<stroke>[-/.])(?<other>\\d{1,2})\\k<stroke>(?<yearLast>\\d{4})|/(?<otherShort>\\d{1,2})/(?<yearShort>\\d{2}))',
  ];
  const pattern = new RegExp(`(?<![\\p{L}\\d/.-])(?:${ways.join('|')})(?![\\p{L}\\d]|[-/]\\d)`, 'giu');
  const isMonthFirst = monthComesFirst(language);
  return text => {
    // Each way has a figure, and most texts have none.
    if (!/\d/.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap(({ 0: words, groups = {} }) => {
      const date = readingsOf(groups, months, isMonthFirst).find(isIsoDate);
      return date === undefined ? [] : [{ date, words }];
    });
  };
}

/** The ways in which one date can be read, the likeliest first. */
function readingsOf(
  said: Readonly<Record<string, string | undefined>>,
  months: ReadonlyMap<string, number>,
  isMonthFirst: boolean,
): readonly string[] {
  const { one, other = said['otherShort'], yearLast, yearShort } = said;
  if (one !== undefined && other !== undefined) {
    const year = yearLast ?? `20${yearShort}`;
    const readings = [iso(year, other, one), iso(year, one, other)];
    return isMonthFirst ? readings.reverse() : readings;
  }
  if (said['yearFirst'] !== undefined)
    return [iso(said['yearFirst'], said['monthFigure'] ?? '', said['dayFigure'] ?? '')];
  const name = (said['month'] ?? said['monthFirst'] ?? '').toLowerCase();
  const day = said['day'] ?? said['dayBehind'] ?? '';
  return [iso(said['year'] ?? said['yearBehind'] ?? '', String(months.get(name)), day)];
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The names of months in lower case, whole and short, without a stop at their end. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const months = new Map(Object.entries(OTHER_MONTHS));
  for (let month = 1; month <= 12; month += 1)
    for (const name of [monthName(month, language), shortMonthName(month, language)])
      months.set(name.toLowerCase().replace(/\.$/, ''), month);
  return months;
}

/** Whether figures are written as in the United States, by Unicode's data; English of no country is read as Britain's. */
function monthComesFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .formatToParts(0)
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > parts.indexOf('day');
}
