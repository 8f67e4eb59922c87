// A time zone as iCalendar says it (RFC 5545, section 3.6.5): every clock change of the years that a calendar covers.
//
// A change that comes back every year is one rule ("last Sunday in March at 1.00"), because some diaries understand
// nothing else; where the law changed, as in the United States in 2007, the old rule ends and a new one begins. What
// fits no rule stands alone. The changes themselves come from the zone data of Node, through luxon.

import { type ClockChange, clockChanges, dayOf, monthOf, weeksOf, yearOf } from '../../model/calendar.ts';

/** The same change in one or more years, each a year after the one before. */
interface Run {
  readonly first: ClockChange;
  readonly last: ClockChange;
  /** In which weeks of the month it may be said to fall, in every one of the years: 2 for the second, -1 for the last. */
  readonly weeks: readonly number[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Committees have met for the same years, and to find clock changes takes longer than to write a year of meetings. */
const known = new Map<string, readonly string[]>();

/** The lines of a VTIMEZONE that is right from the first of January of one year to the end of another. */
export function timezoneLines(zone: string, firstYear: number, lastYear: number): readonly string[] {
  const which = `${zone} ${firstYear} ${lastYear}`;
  const lines = known.get(which) ?? linesOf(zone, firstYear, lastYear);
  known.set(which, lines);
  return lines;
}

function linesOf(zone: string, firstYear: number, lastYear: number): readonly string[] {
  // From a year before, so that the first summer or winter has its beginning.
  const { before, changes } = clockChanges(zone, firstYear - 1, lastYear + 1);
  const isKnown = changes.some(change => yearOf(change.local) < firstYear);
  const start = `${firstYear - 1}-01-01T00:00:00`;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(isKnown ? [] : observance(false, start, before, before)),
    ...runsOf(changes).flatMap(({ first, last, weeks: [week] }) => {
      const until = yearOf(last.local) > lastYear ? '' : `;UNTIL=${compact(last.utc)}`;
      const day = `${week}${WEEKDAYS[weekdayOf(first.local)]}`;
      const rule = `RRULE:FREQ=YEARLY;BYMONTH=${monthOf(first.local)};BYDAY=${day}${until}`;
      return observance(first.isDaylight, first.local, first.from, first.to, last === first ? [] : [rule]);
    }),
    'END:VTIMEZONE',
  ];
}

function runsOf(changes: readonly ClockChange[]): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<string, number>();
  for (const change of changes) {
    const { local, from, to } = change;
    const key = [from, to, monthOf(local), weekdayOf(local), local.slice(11)].join(' ');
    const at = open.get(key) ?? -1;
    const run = runs[at];
    const weeks = weeksIn(local).filter(week => !run || run.weeks.includes(week));
    if (run && weeks.length > 0 && yearOf(local) === yearOf(run.last.local) + 1) {
      runs[at] = { first: run.first, last: change, weeks };
    } else {
      open.set(key, runs.length);
      runs.push({ first: change, last: change, weeks: weeksIn(local) });
    }
  }
  return runs;
}

/** "2026-03-29" => [-1, 5]: it is the last Sunday of its month and the fifth. */
function weeksIn(date: string): readonly number[] {
  const isLast = !weeksOf(yearOf(date), monthOf(date))
    .flat()
    .includes(dayOf(date) + 7);
  return [...(isLast ? [-1] : []), Math.ceil(dayOf(date) / 7)];
}

/** 0 for Monday. */
const weekdayOf = (date: string): number =>
  weeksOf(yearOf(date), monthOf(date)).flat().indexOf(dayOf(date)) % 7;

function observance(
  isDaylight: boolean,
  local: string,
  from: number,
  to: number,
  rule: readonly string[] = [],
): readonly string[] {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compact(local)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    ...rule,
    `END:${name}`,
  ];
}

/** "2026-03-29T01:00:00Z" => "20260329T010000Z". */
export const compact = (time: string): string => time.replace(/[-:]/g, '');

/** 3600 => "+0100"; -75, the time of Greenwich as London's church clocks had it, => "-000115". */
function offset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const digits = parts.map(part => String(part).padStart(2, '0')).join('');
  return `${seconds < 0 ? '-' : '+'}${digits.replace(/^(\d{4})00$/, '$1')}`;
}
