// Dates and times as a page shows them.

import { fullDate, type IsoDate, longDate, shortDate } from '../../model/calendar.ts';

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
