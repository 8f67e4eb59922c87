// What is typed after `new`: a committee, and a day as "2026-03-05" or "5 March 2026".

import { grammarOf } from '../grammar/grammar-of.ts';
import { type IsoDate, isIsoDate } from '../model/calendar.ts';

export interface TypedWords {
  /** As typed: a folder, a name, or the beginning of one; empty where none was. */
  readonly committee: string;
  readonly date?: IsoDate;
  /** The last word where it looks like a day and is none. */
  readonly noDate?: string;
}

/** Parts `["planning", "5", "March", "2026"]`; the day is last. */
export function parseWords(words: readonly string[], locale: string): TypedWords {
  const { datesIn } = grammarOf(locale);
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const [date, another] = datesIn(words.slice(from).join(' '));
    if (date !== undefined && another === undefined)
      return { committee: words.slice(0, from).join(' '), date };
  }
  const last = words.at(-1) ?? '';
  return /\d/.test(last)
    ? { committee: words.slice(0, -1).join(' '), noDate: last }
    : { committee: words.join(' ') };
}

/** One day, typed alone. */
export const parseDay = (text: string, locale: string): IsoDate | undefined =>
  isIsoDate(text.trim()) ? text.trim() : grammarOf(locale).datesIn(text)[0];
