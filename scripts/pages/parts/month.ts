// A month as a calendar and a list, and the twelve months of a year as a strip of links.

import type { Archive } from '../../model/archive.ts';
import {
  dayOf,
  monthName,
  monthOf,
  shortMonthName,
  weekdayNames,
  weeksOf,
  yearOf,
} from '../../model/calendar.ts';
import { meetingUrl, monthUrl } from '../../model/url.ts';
import { shortMeetingName } from '../../registers/meeting-name.ts';
import { byMonth, type MeetingRow } from '../../registers/meetings.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { type MeetingEntry, viewMeetings } from './meeting-list.ts';

export interface Month {
  readonly year: number;
  readonly month: number;
}

export interface MonthCalendar {
  /** "November 2026". */
  readonly name: string;
  readonly meetings: readonly MeetingEntry[];
  readonly weekdays: readonly { readonly long: string; readonly short: string }[];
  readonly weeks: readonly (readonly DayEntry[])[];
}

/** A day of the calendar; `day` is 0 where the week reaches out of the month. */
interface DayEntry {
  readonly day: number;
  readonly meetings: readonly Link[];
}

export const monthWords = ({ year, month }: Month, { site }: Pick<Archive, 'site'>): string =>
  `${monthName(month, site.language)} ${year}`;

/** `rows` are the meetings of its year. */
export function viewMonth(
  one: Month,
  rows: readonly MeetingRow[],
  archive: Archive,
  place: Place,
): MonthCalendar {
  const own = byMonth(rows).get(one.month) ?? [];
  return {
    name: monthWords(one, archive),
    meetings: viewMeetings(own, archive, place),
    weekdays: weekdayNames(archive.site.language),
    weeks: weeksOf(one.year, one.month).map(week =>
      week.map((day = 0) => ({
        day,
        meetings: own
          .filter(({ meeting }) => dayOf(meeting.date) === day)
          .map(row =>
            place.link(shortMeetingName(row, archive), meetingUrl(row.committee.slug, row.meeting.key)),
          ),
      })),
    ),
  };
}

/** A month of the strip; `href` is empty where it has no meeting, and so no page. */
interface MonthCell extends Link {
  /** "November", for whoever hears it. */
  readonly long: string;
  readonly meetings: number;
  /** "page" on the month's own page, "date" on today's; empty elsewhere: the value of `aria-current`. */
  readonly current: '' | 'page' | 'date';
}

export interface MonthStrip {
  readonly label: string;
  readonly months: readonly MonthCell[];
}

/** `rows` are the meetings of the year; `own` is the month that the page is of, if it is of one. */
export function monthStrip(
  year: number,
  rows: readonly MeetingRow[],
  archive: Archive,
  place: Place,
  own?: Month,
): MonthStrip {
  const { site, today } = archive;
  const meetingsOf = byMonth(rows);
  return {
    label: wordsOf(site).dates.heading(String(year)),
    months: Array.from({ length: 12 }, (_, at) => {
      const month = at + 1;
      const meetings = meetingsOf.get(month)?.length ?? 0;
      const isNow = yearOf(today) === year && monthOf(today) === month;
      const isOwn = own?.year === year && own.month === month;
      return {
        text: shortMonthName(month, site.language),
        long: monthName(month, site.language),
        href: meetings === 0 ? '' : place.to(monthUrl(year, month)),
        meetings,
        current: isOwn ? ('page' as const) : isNow ? ('date' as const) : ('' as const),
      };
    }),
  };
}
