// Days, months and years in a question: "planning december 2026", "12/03/2026", "last finance minutes".

import * as words from '#browser-words/search.ts';
import { nameWords } from '../../../shared/search/answers.ts';
import { writtenDay } from '../../../shared/search/root.ts';
import { YEAR } from '../query.ts';
import type { MonthWords } from './month-words.ts';
import { anyOf, type Period, SPOKEN, spokenPeriod } from './spoken-time.ts';

export interface When {
  /** Absent where only a month is named, or nothing. */
  readonly period?: Period;
  /** A month of any year, from 1. */
  readonly month?: number;
  /** The day of that month. */
  readonly day?: number;
  readonly relation?: 'last' | 'next';
  /** Whether meetings, minutes or agendas are spoken of; and whether it must be minutes. */
  readonly asksMeeting: boolean;
  readonly asksMinutes: boolean;
  /** Whether what was read may as well be a word: "may" alone. */
  readonly isUnsure: boolean;
  /** Whether it names a day or a month, not only a year. */
  readonly isNarrow: boolean;
  /** The year or years as typed: a heading may hold them too. */
  readonly yearWords: readonly string[];
  /** The text without its dates, "last" and "next", "minutes" and "meeting". */
  readonly rest: string;
}

/**
 * Signs behind which, or before which, digits belong to something longer: a reference, a phrase, a field. The sign before is
 * a group, the first of each pattern, since browsers of some years ago know no lookbehind.
 */
const START = '(^|[^\\p{L}\\p{M}\\p{N}/.:+"“-])';
const END = '(?![\\p{L}\\p{N}]|[/.–-]\\p{N})';

const ISO = new RegExp(`${START}${YEAR}-(\\d\\d)-(\\d\\d)${END}`, 'u');
const NUMERIC = new RegExp(`${START}(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d\\d)${END}`, 'u');
const YEARS = new RegExp(`${START}${YEAR}${END}`, 'gu');
const SPOKEN_TIME = new RegExp(`${START}${SPOKEN}${END}`, 'iu');
const WORD = new RegExp(`${START}\\p{L}[\\p{L}\\p{M}]*`, 'gu');
const QUOTED = /["“„][^"“”„]*["”“]?/gu;

/** @param today The day it is, `2026-03-05`: "last month" is before it. */
export function readWhen(text: string, language: MonthWords, today: string): When {
  const plain = text.replace(QUOTED, quoted => ' '.repeat(quoted.length));
  const { cut, ...dated } = datedIn(plain, language, today);
  const relation = relationIn(plain);
  const meeting = wordsAt(plain, words.meetingWords);
  return {
    ...{ isUnsure: false, isNarrow: false, yearWords: [] },
    ...dated,
    ...(relation && { relation: relation.which }),
    asksMeeting: meeting.length > 0,
    asksMinutes: wordsAt(plain, words.minutesWords).length > 0,
    rest: without(text, [...cut, ...(relation?.cut ?? []), ...meeting]),
  };
}

/** From a place of the text to another. */
type Span = readonly [start: number, end: number];

interface Dated
  extends Partial<Pick<When, 'period' | 'month' | 'day' | 'isUnsure' | 'isNarrow' | 'yearWords'>> {
  readonly cut: readonly Span[];
}

const datedIn = (text: string, language: MonthWords, today: string): Dated =>
  isoDay(text) ??
  numericDay(text, language.isMonthFirst) ??
  namedMonth(text, language) ??
  spokenTime(text, today) ??
  wholeYear(text) ?? { cut: [] };

function isoDay(text: string): Dated | undefined {
  const found = ISO.exec(text);
  return found ? dayOf(Number(found[2]), Number(found[3]), Number(found[4]), [spanOf(found)]) : undefined;
}

function numericDay(text: string, isMonthFirst: boolean): Dated | undefined {
  const found = NUMERIC.exec(text);
  if (!found) return undefined;
  const [, , first = '', , second = '', written = ''] = found;
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  const [day, month] = isMonthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  // 3/25/2026 can only mean one day.
  return dayOf(year, month, day, [spanOf(found)]) ?? dayOf(year, day, month, [spanOf(found)]);
}

/** "March", "March 2026", "12 March", "12th March 2026", "March 12, 2026", "12. März 2026". */
function namedMonth(text: string, { months, isUnsure }: MonthWords): Dated | undefined {
  for (const found of text.matchAll(WORD)) {
    const [start, end] = spanOf(found);
    const word = nameWords(text.slice(start, end))[0] ?? '';
    const month = months.get(word);
    if (month === undefined) continue;
    const endings = anyOf(words.ordinalEndings);
    const before = new RegExp(`${START}(\\d{1,2})(?:${endings}|\\.)?(?:\\s+of)?\\s+$`, 'iu').exec(
      text.slice(0, start),
    );
    const after = new RegExp(
      `^\\.?\\s+(?:(\\d{1,2})(?:${endings})?(?:,?\\s+|$))?(?:${YEAR}${END})?`,
      'iu',
    ).exec(text.slice(end));
    const day = before?.[2] ?? after?.[1];
    const year = after?.[2];
    const from = before ? spanOf(before)[0] : start;
    const cut: readonly Span[] = [[from, end + (after?.[0].length ?? 0)]];
    if (year !== undefined && day !== undefined) {
      const whole = dayOf(Number(year), month, Number(day), cut);
      if (whole) return whole;
    }
    if (year !== undefined)
      return {
        period: monthOf(Number(year), month),
        isNarrow: true,
        yearWords: [year],
        cut: [[start, cut[0]?.[1] ?? end]],
      };
    return day === undefined
      ? { month, isUnsure: isUnsure(word), isNarrow: true, cut: [[start, end]] }
      : { month, day: Number(day), isNarrow: true, cut };
  }
  return undefined;
}

/** A year that is spoken of is as wide as one that is written. */
function spokenTime(text: string, today: string): Dated | undefined {
  const found = SPOKEN_TIME.exec(text);
  if (!found) return undefined;
  const [, , which = '', unit = ''] = found.map(part => part.toLowerCase());
  const period = spokenPeriod(which, unit, today);
  const isNarrow = period.until.slice(5) !== '12-31' || period.from.slice(5) !== '01-01';
  return { period, isNarrow, yearWords: [period.from.slice(0, 4)], cut: [spanOf(found)] };
}

function wholeYear(text: string): Dated | undefined {
  const found = [...text.matchAll(YEARS)];
  const [first, ...others] = found;
  if (!first || others.length > 0) return undefined;
  const year = first[2] ?? '';
  return {
    period: { from: `${year}-01-01`, until: `${year}-12-31` },
    yearWords: [year],
    cut: [spanOf(first)],
  };
}

/** Undefined where there is no such day. */
function dayOf(year: number, month: number, day: number, cut: readonly Span[]): Dated | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const written = writtenDay(date);
  return { period: { from: written, until: written }, isNarrow: true, yearWords: [String(year)], cut };
}

function monthOf(year: number, month: number): Period {
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${start}-01`, until: `${start}-31` };
}

function relationIn(
  text: string,
): { readonly which: 'last' | 'next'; readonly cut: readonly Span[] } | undefined {
  const last = wordsAt(text, words.lastWords);
  if (last.length > 0) return { which: 'last', cut: last };
  const next = wordsAt(text, words.nextWords);
  return next.length > 0 ? { which: 'next', cut: next } : undefined;
}

/** Where some words of a list stand. */
function wordsAt(text: string, list: string): readonly Span[] {
  const known = new Set(list.split(' '));
  return [...text.matchAll(WORD)]
    .map(spanOf)
    .filter(([start, end]) => known.has(text.slice(start, end).toLowerCase()));
}

/** Without the sign before. */
function spanOf(found: RegExpMatchArray): Span {
  const start = found.index ?? 0;
  return [start + (found[1]?.length ?? 0), start + found[0].length];
}

function without(text: string, cut: readonly Span[]): string {
  let rest = text;
  for (const [start, end] of cut) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(/\s+/g, ' ').trim();
}
