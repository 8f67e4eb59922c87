// How to be told of what lies ahead: a calendar that a device keeps up to date by itself, and the same as a file.

import type { Archive } from '../../model/archive.ts';
import { absoluteUrl, calendarUrl } from '../../model/url.ts';
import type { Place } from '../link.ts';

export interface CalendarLinks {
  /**
   * Subscribes to it: `webcal:` opens the calendar of a phone or a computer. Empty where `site.yaml` gives no address,
   * since it needs a whole one.
   */
  readonly subscribe: string;
  /** The same as a file. */
  readonly file: string;
}

/** `folder` is the address of what the calendar is of. */
export const viewCalendar = (
  folder: string,
  { site }: Pick<Archive, 'site'>,
  place: Place,
): CalendarLinks => ({
  subscribe:
    site.url === undefined ? '' : absoluteUrl(site.url, calendarUrl(folder)).replace(/^https?:/, 'webcal:'),
  file: place.to(calendarUrl(folder)),
});
