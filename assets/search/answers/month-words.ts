// What months are called in the site's language, as a reader may type them: in full or shortened, and as they are bent
// behind a day ("5. května").

import { nameWords } from '../../../shared/search/answers.ts';

export interface MonthWords {
  /** By the word as the index writes it, the month from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Words that are as likely something else: "may", "march", and all that are shortened. */
  readonly isUnsure: (word: string) => boolean;
  /** Whether the month stands before the day in "3/12/2026". */
  readonly isMonthFirst: boolean;
}

const UNSURE = 'may march mars mai';

export function monthWordsOf(language: string): MonthWords {
  const months = new Map<string, number>();
  const short = new Set<string>(UNSURE.split(' '));
  // In Britain "Sept", elsewhere "Sep".
  const languages = [language, language.split('-')[0] ?? language];
  for (const style of ['long', 'short'] as const) {
    for (const month of Array.from({ length: 12 }, (_, at) => at + 1)) {
      for (const word of languages.flatMap(one => namesOf(one, month, style))) {
        if (months.has(word)) continue;
        months.set(word, month);
        if (style === 'short') short.add(word);
      }
    }
  }
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  const order = parts.map(({ type }) => type);
  // Plain "en" is American to the browser, though most who write it so are not.
  const isMonthFirst =
    language !== 'en' && order.indexOf('month') < order.indexOf('day') && order[0] === 'month';
  return { months, isUnsure: word => short.has(word), isMonthFirst };
}

function namesOf(language: string, month: number, style: 'long' | 'short'): readonly string[] {
  const day = Date.UTC(2026, month - 1, 5);
  const bent: Intl.DateTimeFormatOptions = { month: style, day: 'numeric' };
  return [{ month: style }, bent].flatMap(options => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    const written = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    const [word = '', ...others] = nameWords(written);
    // Where months are numbers ("3月") or of several words, they are not looked for.
    return others.length === 0 && /^\p{L}[\p{L}\p{M}]+$/u.test(word) ? [word] : [];
  });
}
