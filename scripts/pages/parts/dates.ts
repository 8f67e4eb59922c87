// Dates and times as a page shows them.

import { clockTime, fullDate, type IsoDate, longDate, shortDate } from '../../model/calendar.ts';

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

/** "7 pm", "7 pm to 9.10 pm". */
export function viewTimes(time: string | undefined, end: string | undefined, locale: string): string {
  if (time === undefined) return '';
  return end === undefined
    ? clockTime(time, locale)
    : `${clockTime(time, locale)} to ${clockTime(end, locale)}`;
}
