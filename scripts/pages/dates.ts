// All meetings by date: the month of today or the last that had any, the years, a year's months, and each month.

import type { Archive } from '../model/archive.ts';
import { monthOf, yearOf } from '../model/calendar.ts';
import { datesUrl, monthUrl, yearUrl } from '../model/url.ts';
import { isAhead } from '../registers/coming-meetings.ts';
import { byMonth } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type MeetingEntry, viewMeetings } from './parts/meeting-list.ts';
import {
  type Month,
  type MonthCalendar,
  type MonthStrip,
  monthStrip,
  monthWords,
  viewMonth,
} from './parts/month.ts';
import { yearNeighbours } from './parts/years.ts';
import { makeShell } from './shell.ts';

/**
 * The page opens on the month of today: its year as a strip, itself as a calendar; below it lie all years. Where neither the month nor the
 * time to come has a meeting it opens on the last month that had one: an empty calendar tells nothing.
 */
export interface DatesView extends View {
  readonly strip: MonthStrip;
  readonly month: MonthCalendar;
  /** What comes after the month, where the month itself has nothing. */
  readonly coming: readonly MeetingEntry[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly years: readonly { readonly year: Link; readonly meetings: number }[];
}

export interface YearView extends View {
  readonly heading: string;
  readonly strip: MonthStrip;
  readonly months: readonly { readonly month: Link; readonly meetings: readonly MeetingEntry[] }[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export interface MonthView extends View {
  readonly heading: string;
  readonly strip: MonthStrip;
  readonly month: MonthCalendar;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export function datesPages(archive: Archive, registers: Registers): readonly Page[] {
  const { byYear } = registers.meetings;
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const months = years.flatMap(year =>
    [...byMonth(byYear.get(year) ?? []).keys()].map(month => ({ year, month })),
  );
  return [
    datesPage(archive, registers, years, months),
    ...years.map(year => yearPage(year, years, archive, registers)),
    ...months.map((one, at) => monthPage(one, months[at - 1], months[at + 1], archive, registers)),
  ];
}

const COMING = 6;

function datesPage(
  archive: Archive,
  { meetings }: Registers,
  years: readonly number[],
  months: readonly Month[],
): Page {
  const { today } = archive;
  const place = placeAt(datesUrl);
  const words = wordsOf(archive.site).dates;
  const thisMonth = { year: yearOf(today), month: monthOf(today) };
  const isBefore = (one: Month, other: Month): boolean =>
    one.year * 12 + one.month < other.year * 12 + other.month;
  const last = months.at(-1);
  const now = last && isBefore(last, thisMonth) ? last : thisMonth;
  const linkTo = (other: Month | undefined): Link | undefined => other && monthLink(other, archive, place);
  const view = (): DatesView => {
    const ofYear = meetings.byYear.get(now.year) ?? [];
    const month = viewMonth(now, ofYear, archive, place);
    const coming = meetings.all.filter(row => isAhead(row, today));
    return {
      shell: makeShell(archive, datesUrl, {
        title: [words.title],
        description: words.description(archive.site.name),
      }),
      strip: monthStrip(now.year, ofYear, archive, place),
      month,
      coming: month.meetings.length > 0 ? [] : viewMeetings(coming.slice(0, COMING), archive, place),
      previous: linkTo(months.findLast(one => isBefore(one, now))),
      next: linkTo(months.find(one => isBefore(now, one))),
      years: [...years].reverse().map(year => ({
        year: place.link(String(year), yearUrl(year)),
        meetings: meetings.byYear.get(year)?.length ?? 0,
      })),
    };
  };
  return { url: datesUrl, layout: 'dates', view };
}

const monthLink = (one: Month, archive: Archive, place: Place): Link =>
  place.link(monthWords(one, archive), monthUrl(one.year, one.month));

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
    strip: monthStrip(year, registers.meetings.byYear.get(year) ?? [], archive, place),
    months: [...byMonth(registers.meetings.byYear.get(year) ?? [])].map(([month, rows]) => ({
      month: monthLink({ year, month }, archive, place),
      meetings: viewMeetings(rows, archive, place),
    })),
    ...yearNeighbours(year, years, yearUrl, place),
  });
  return { url, layout: 'dates-year', view };
}

function monthPage(
  own: Month,
  previous: Month | undefined,
  next: Month | undefined,
  archive: Archive,
  registers: Registers,
): Page {
  const { year, month } = own;
  const url = monthUrl(year, month);
  const place = placeAt(url);
  const rows = registers.meetings.byYear.get(year) ?? [];
  const words = wordsOf(archive.site);
  const heading = words.dates.heading(monthWords(own, archive));
  const linkTo = (other: Month | undefined): Link | undefined => other && monthLink(other, archive, place);
  const view = (): MonthView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      breadcrumb: [place.link(words.shell.sections.dates, datesUrl), place.link(String(year), yearUrl(year))],
    }),
    heading,
    strip: monthStrip(year, rows, archive, place, own),
    month: viewMonth(own, rows, archive, place),
    previous: linkTo(previous),
    next: linkTo(next),
  });
  return { url, layout: 'dates-month', view };
}
