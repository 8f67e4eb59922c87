// Days as they are written in minutes.

import { type IsoDate, isIsoDate, monthName } from '../../model/calendar.ts';
import type { Grammar } from '../grammar.ts';

export type DatesIn = Grammar['datesIn'];

/**
 * Makes the finder of every date written in a text, in order. Month names are those of the language. Dates that do not
 * exist are left out.
 */
export function datesFinder(language: string): DatesIn {
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language).toLowerCase());
  const month = months.join('|');
  const ways = [
    // "25 July 2017", "25th July, 2017", "5th of March 2026"; "1er" and "5." are of other languages.
    `(?<day>\\d{1,2})(?:st|nd|rd|th|er)?\\.?\\s+(?:of\\s+)?(?<month>${month}),?\\s+(?<year>\\d{4})`,
    // "July 25, 2017"
    `(?<monthFirst>${month})\\s+(?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearBehind>\\d{4})`,
    // "2017-07-25"
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
  ];
  const pattern = new RegExp(`\\b(?:${ways.join('|')})\\b`, 'giu');
  return text =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => dateOf(groups, months)).filter(isIsoDate);
}

function dateOf(said: Readonly<Record<string, string | undefined>>, months: readonly string[]): IsoDate {
  if (said['iso'] !== undefined) return said['iso'];
  const month = months.indexOf((said['month'] ?? said['monthFirst'] ?? '').toLowerCase()) + 1;
  const day = said['day'] ?? said['dayBehind'] ?? '';
  return `${said['year'] ?? said['yearBehind']}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
