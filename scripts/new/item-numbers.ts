// The numbers of a new meeting's items, as the committee counts: from 1 at each meeting, from 1 each year, or on without
// end; plain, or of a form such as "77/21".

import { type IsoDate, monthOf, yearOf } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import type { Meeting } from '../model/meeting.ts';
import { meetingsBefore } from './earlier-meetings.ts';

/** Gives the number of the first, second, third … item (from 0); undefined where the committee gives none. */
export type Numberer = (index: number) => string | undefined;

/** The month in which a year of numbers begins, where no earlier meeting shows it: that of the annual meeting. */
export interface NumberingHabits {
  readonly yearBegins: number;
}

/** A number in parts: "C077/21" => "C", 77 of three digits, "/", 21. The one that counts is `running`. */
interface Form {
  readonly parts: readonly string[];
  readonly running: number;
  /** Where the year is in it, if it has one. */
  readonly year?: number;
}

export function itemNumberer(
  committee: Pick<Committee, 'meetings' | 'numbering'>,
  date: IsoDate,
  { yearBegins }: NumberingHabits,
): Numberer {
  const numbered = meetingsBefore(committee, date).filter(meeting => numbersOf(meeting).length > 0);
  const last = numbered.at(-1);
  if (!last) return meetingsBefore(committee, date).length > 0 ? () => undefined : index => String(index + 1);
  const form = formOf(numbersOf(last));
  const runs = numbered.map(meeting => runOf(meeting, form)).filter(run => run.last > 0);
  const latest = runs.at(-1);
  if (!latest) return index => String(index + 1);
  const begins = monthOfNewYear(runs, form) ?? yearBegins;
  const isNewYear = yearFrom(date, begins) !== yearFrom(latest.date, begins);
  const restarts =
    isPerMeeting(committee.numbering, runs, form) ||
    (isNewYear && (committee.numbering === 'per-year' || form.year !== undefined));
  const first = restarts ? 1 : latest.last + 1;
  return index => written(form, first + index, isNewYear ? yearFrom(date, begins) : undefined);
}

const numbersOf = ({ items }: Pick<Meeting, 'items'>): readonly string[] =>
  items.flatMap(({ number }) => (number !== undefined && /\d/.test(number) ? [number] : []));

const partsOf = (number: string): readonly string[] => number.split(/(\d+)/).filter(part => part !== '');

/** Two numbers that follow each other show which part counts on. Of one number alone it is the first figure. */
function formOf(numbers: readonly string[]): Form {
  const parts = partsOf(numbers.at(-1) ?? '');
  const figures = parts.flatMap((part, index) => (/^\d+$/.test(part) ? [index] : []));
  const running =
    figures.find(index =>
      numbers.some((number, at) => {
        const [a, b] = [partsOf(number)[index], partsOf(numbers[at + 1] ?? '')[index]];
        return Number(b) === Number(a) + 1;
      }),
    ) ??
    figures[0] ??
    0;
  const year = figures.find(index => index !== running && /^(?:\d{2}|20\d{2})$/.test(parts[index] ?? ''));
  return { parts, running, ...(year !== undefined && { year }) };
}

interface Run {
  readonly date: IsoDate;
  readonly first: number;
  readonly last: number;
  readonly year?: string;
}

function runOf(meeting: Pick<Meeting, 'date' | 'items'>, { running, year }: Form): Run {
  const numbers = numbersOf(meeting).map(partsOf);
  const counts = numbers.map(parts => Number.parseInt(parts[running] ?? '', 10)).filter(Number.isFinite);
  const ofYear = year === undefined ? undefined : numbers.at(-1)?.[year];
  return {
    date: meeting.date,
    first: counts[0] ?? 0,
    last: Math.max(0, ...counts),
    ...(ofYear !== undefined && { year: ofYear }),
  };
}

/** What the clerk has set, or else what the last meetings show. */
function isPerMeeting(numbering: Committee['numbering'], runs: readonly Run[], form: Form): boolean {
  if (numbering !== undefined) return numbering === 'per-meeting';
  const recent = runs.slice(-3);
  return recent.every(({ first }) => first <= 1) && (recent.length > 1 || form.year === undefined);
}

/** The month in which numbers began again, or in which the year within them changed; undefined where they never did. */
function monthOfNewYear(runs: readonly Run[], form: Form): number | undefined {
  const begun = runs.filter((run, index) => {
    const before = runs[index - 1];
    if (before === undefined) return false;
    return form.year === undefined ? run.first < before.first : run.year !== before.year;
  });
  if (begun.length > 0) return Math.min(...begun.map(({ date }) => monthOf(date)));
  const [latest] = runs.slice(-1);
  // "77/21" written in January 2022 belongs to a year that began in 2021.
  return latest?.year === undefined || !sameYear(latest.year, yearOf(latest.date)) ? undefined : 1;
}

const sameYear = (written: string, year: number): boolean => String(year).endsWith(written);

const yearFrom = (date: IsoDate, begins: number): number => yearOf(date) - (monthOf(date) < begins ? 1 : 0);

/** `newYear` replaces the year within the form, in as many figures. */
function written({ parts, running, year }: Form, count: number, newYear: number | undefined): string {
  return parts
    .map((part, index) => {
      if (index === running) return String(count).padStart(part.startsWith('0') ? part.length : 1, '0');
      return index === year && newYear !== undefined ? String(newYear).slice(-part.length) : part;
    })
    .join('');
}
