import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clockTime,
  daysBetween,
  fullDate,
  isIsoDate,
  isTimezone,
  longDate,
  monthName,
  nextDay,
  shortDate,
  startOfDay,
  startOfDayUtc,
  todayIn,
  weekdayNames,
  weeksOf,
} from '../../scripts/model/calendar.ts';

test('a date is one that exists', () => {
  for (const date of ['2026-03-05', '2024-02-29', '2000-02-29', '1897-06-22', '2026-04-30', '2026-12-31'])
    assert.ok(isIsoDate(date), date);
  for (const date of ['2017-02-30', '2025-02-29', '1900-02-29', '2026-04-31', '2026-12-32', '2026-01-00'])
    assert.ok(!isIsoDate(date), date);
  for (const date of ['2026-13-01', '2026-00-01', '2026-3-5', '20025-01-17', '0202-01-01', ''])
    assert.ok(!isIsoDate(date), date);
});

test('a date is written as the language does', () => {
  assert.equal(longDate('2026-03-05', 'en'), '5 March 2026');
  assert.equal(longDate('2026-03-05', 'cy'), '5 Mawrth 2026');
  assert.equal(fullDate('2026-03-05', 'en'), 'Thursday 5 March 2026');
  assert.equal(shortDate('2026-03-05', 'en'), '5 Mar 2026');
  assert.equal(monthName(3, 'en'), 'March');
});

test('a time is written as the language does', () => {
  assert.deepEqual(
    ['09:30', '12:00', '00:05', '17:30'].map(time => clockTime(time, 'en-GB')),
    ['9.30 am', '12 pm', '12.05 am', '5.30 pm'],
  );
  assert.equal(clockTime('17:30', 'de'), '17:30');
});

test('a month is weeks from Monday to Sunday', () => {
  const weeks = weeksOf(2026, 3);
  assert.deepEqual(weeks[0], [undefined, undefined, undefined, undefined, undefined, undefined, 1]);
  assert.deepEqual(weeks.at(-1), [30, 31, undefined, undefined, undefined, undefined, undefined]);
  assert.equal(weeksOf(2024, 2).flat().filter(Boolean).length, 29);
});

test('a week begins on Monday', () => {
  const days = weekdayNames('en');
  assert.deepEqual([days[0], days.length], [{ long: 'Monday', short: 'Mon' }, 7]);
});

test('days are counted over a change of the clocks', () => {
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
  assert.equal(daysBetween('2026-03-30', '2026-03-28'), -2);
  assert.equal(daysBetween('1899-12-31', '2000-02-29'), 36_584);
  assert.equal(daysBetween('2026-03-30', '2026-03-30'), 0);
});

test('the next day may be in the next month, and after a change of the clocks', () => {
  assert.equal(nextDay('2026-03-28'), '2026-03-29');
  assert.equal(nextDay('2026-12-31'), '2027-01-01');
});

test('a day begins by the clock of the place', () => {
  assert.equal(startOfDay('2026-06-05', 'Europe/London'), '2026-06-05T00:00:00+01:00');
  assert.equal(startOfDayUtc('2026-06-05', 'Europe/London'), '2026-06-04T23:00:00Z');
  assert.equal(startOfDay('2026-03-08', 'America/Detroit'), '2026-03-08T00:00:00-05:00');
  assert.equal(startOfDay('2026-03-09', 'America/Detroit'), '2026-03-09T00:00:00-04:00');
});

test('today is the day in the zone', () => {
  assert.ok(isIsoDate(todayIn('Pacific/Kiritimati')));
  assert.ok(todayIn('Pacific/Kiritimati') > todayIn('Pacific/Pago_Pago'));
});

test('a time zone is one of the list', () => {
  assert.ok(isTimezone('Europe/London'));
  assert.ok(!isTimezone('London'));
});
