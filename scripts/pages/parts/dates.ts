// Dates and times as a page shows them.

import { fullDate, type IsoDate, longDate, shortDate } from '../../model/calendar.ts';
import { type Speaker, wordsOf } from '../../words/words.ts';

/** For `<time datetime="iso">text</time>`. */
export interface DateView {
  readonly iso: IsoDate;
  readonly text: string;
}

export const viewDate = (iso: IsoDate, locale: string): DateView => ({ iso, text: longDate(iso, locale) });
export const viewFullDate = (iso: IsoDate, locale: string): DateView => ({
  iso,
  text: fullDate(iso, locale),
});
export const viewShortDate = (iso: IsoDate, locale: string): DateView => ({
  iso,
  text: shortDate(iso, locale),
});

/** "from 6 May 2021 until 4 May 2023", as far as it is known: how long somebody held a seat or an office. */
export function termWords(
  { from, until }: { readonly from?: IsoDate; readonly until?: IsoDate },
  site: Speaker,
): string {
  const words = wordsOf(site).committee;
  const day = (iso: IsoDate): string => longDate(iso, site.language);
  return [
    ...(from === undefined ? [] : [words.from(day(from))]),
    ...(until === undefined ? [] : [words.until(day(until))]),
  ].join(' ');
}
