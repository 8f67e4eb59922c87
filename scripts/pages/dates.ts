// All meetings by date: the years, a year's months, and a month as a list with a calendar beside it.

import type { Archive } from '../model/archive.ts';
import { dayOf, monthName, weekdayNames, weeksOf } from '../model/calendar.ts';
import { datesUrl, meetingUrl, monthUrl, yearUrl } from '../model/url.ts';
import { shortMeetingName } from '../registers/meeting-name.ts';
import { byMonth, type MeetingRow } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type MeetingEntry, viewMeetings } from './parts/meeting-list.ts';
import { yearNeighbours } from './parts/years.ts';
import { makeShell } from './shell.ts';

export interface DatesView extends View {
  readonly years: readonly {
    readonly year: Link;
    readonly meetings: number;
    readonly months: readonly MonthEntry[];
  }[];
}

interface MonthEntry extends Link {
  readonly meetings: number;
}

export interface YearView extends View {
  readonly heading: string;
  readonly months: readonly { readonly month: Link; readonly meetings: readonly MeetingEntry[] }[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export interface MonthView extends View {
  readonly heading: string;
  readonly meetings: readonly MeetingEntry[];
  readonly weekdays: readonly { readonly long: string; readonly short: string }[];
  readonly weeks: readonly (readonly DayEntry[])[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** A day of the calendar; `day` is 0 where the week reaches out of the month. */
interface DayEntry {
  readonly day: number;
  readonly meetings: readonly Link[];
}

export function datesPages(archive: Archive, registers: Registers): readonly Page[] {
  const { byYear } = registers.meetings;
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const months = years.flatMap(year =>
    [...byMonth(byYear.get(year) ?? []).keys()].map(month => ({ year, month })),
  );
  return [
    datesPage(archive, registers, years),
    ...years.map(year => yearPage(year, years, archive, registers)),
    ...months.map((one, at) => monthPage(one, months[at - 1], months[at + 1], archive, registers)),
  ];
}

function datesPage(archive: Archive, registers: Registers, years: readonly number[]): Page {
  const place = placeAt(datesUrl);
  const words = wordsOf(archive.site).dates;
  const view = (): DatesView => ({
    shell: makeShell(archive, datesUrl, {
      title: [words.title],
      description: words.description(archive.site.name),
    }),
    years: [...years].reverse().map(year => {
      const rows = registers.meetings.byYear.get(year) ?? [];
      return {
        year: place.link(String(year), yearUrl(year)),
        meetings: rows.length,
        months: [...byMonth(rows)].map(([month, meetings]) => ({
          ...monthLink(year, month, archive, place),
          meetings: meetings.length,
        })),
      };
    }),
  });
  return { url: datesUrl, layout: 'dates', view };
}

function monthLink(year: number, month: number, archive: Archive, place: Place): Link {
  return place.link(`${monthName(month, archive.site.language)} ${year}`, monthUrl(year, month));
}

function yearPage(year: number, years: readonly number[], archive: Archive, registers: Registers): Page {
  const url = yearUrl(year);
  const place = placeAt(url);
  const words = wordsOf(archive.site);
  const heading = words.dates.heading(String(year));
  const view = (): YearView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      breadcrumb: [place.link(words.shell.sections.dates, datesUrl)],
    }),
    heading,
    months: [...byMonth(registers.meetings.byYear.get(year) ?? [])].map(([month, rows]) => ({
      month: monthLink(year, month, archive, place),
      meetings: viewMeetings(rows, archive, place),
    })),
    ...yearNeighbours(year, years, yearUrl, place),
  });
  return { url, layout: 'dates-year', view };
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function monthPage(
  { year, month }: Month,
  previous: Month | undefined,
  next: Month | undefined,
  archive: Archive,
  registers: Registers,
): Page {
  const url = monthUrl(year, month);
  const place = placeAt(url);
  const { language } = archive.site;
  const rows = byMonth(registers.meetings.byYear.get(year) ?? []).get(month) ?? [];
  const words = wordsOf(archive.site);
  const heading = words.dates.heading(`${monthName(month, language)} ${year}`);
  const linkTo = (other: Month | undefined): Link | undefined =>
    other && monthLink(other.year, other.month, archive, place);
  const view = (): MonthView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      breadcrumb: [place.link(words.shell.sections.dates, datesUrl), place.link(String(year), yearUrl(year))],
    }),
    heading,
    meetings: viewMeetings(rows, archive, place),
    weekdays: weekdayNames(language),
    weeks: weeksOf(year, month).map(week => week.map(day => viewDay(day ?? 0, rows, archive, place))),
    previous: linkTo(previous),
    next: linkTo(next),
  });
  return { url, layout: 'dates-month', view };
}

const viewDay = (day: number, rows: readonly MeetingRow[], archive: Archive, place: Place): DayEntry => ({
  day,
  meetings: rows
    .filter(({ meeting }) => dayOf(meeting.date) === day)
    .map(row => place.link(shortMeetingName(row, archive), meetingUrl(row.committee.slug, row.meeting.key))),
});
