// A committee's year at a glance: twelve months, each with the days of its meetings, darker where there were more.

import { dayOf, monthName, monthOf, shortMonthName } from '../../../model/calendar.ts';
import type { MeetingRow } from '../../../registers/meetings.ts';
import { type Speaker, wordsOf } from '../../../words/words.ts';
import { type StatusView, viewStatus } from '../status.ts';

export interface YearStrip {
  /** What the strip shows, for whoever cannot see it. */
  readonly label: string;
  readonly months: readonly MonthCell[];
}

interface MonthCell {
  readonly name: string;
  /** Meetings in it, up to 3: the shade of the cell. */
  readonly heat: number;
  readonly meetings: readonly { readonly day: number; readonly status: StatusView }[];
}

const DARKEST = 3;

/** `rows` are the meetings of that year, oldest first. */
export function yearStrip(year: number, rows: readonly MeetingRow[], site: Speaker): YearStrip {
  const words = wordsOf(site).committeeYear;
  return {
    label: words.strip(year, rows.map(row => dayWords(row, site)).join('; ')),
    months: Array.from({ length: 12 }, (_, index) => {
      const own = rows.filter(({ meeting }) => monthOf(meeting.date) === index + 1);
      return {
        name: shortMonthName(index + 1, site.language),
        heat: Math.min(own.length, DARKEST),
        meetings: own.map(({ meeting }) => ({
          day: dayOf(meeting.date),
          status: viewStatus(meeting, site),
        })),
      };
    }),
  };
}

/** "27 February (approved minutes)". */
function dayWords({ meeting }: MeetingRow, site: Speaker): string {
  const { date } = meeting;
  const day = `${dayOf(date)} ${monthName(monthOf(date), site.language)}`;
  return wordsOf(site).committeeYear.stripMeeting(day, viewStatus(meeting, site).text);
}
