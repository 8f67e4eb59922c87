import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { timezoneLines } from '../../scripts/forms/calendar/timezone.ts';

const DAY = 24 * 3_600_000;

/** Noon by the clock of the place, as a program that has only these lines reckons it: in UTC. */
function noonReader(lines: readonly string[]): (day: string) => Date {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))));
  return day => {
    const time = ICAL.Time.fromDateTimeString(`${day}T12:00:00`);
    time.zone = zone;
    return new Date(time.toUnixTime() * 1000);
  };
}

const daysBetween = (first: string, last: string): readonly string[] =>
  Array.from({ length: (Date.parse(last) - Date.parse(first)) / DAY + 1 }, (_, index) =>
    new Date(Date.parse(first) + index * DAY).toISOString().slice(0, 10),
  );

/** The days on which noon is at another time than the lines say. */
function wrongDays(lines: readonly string[], zone: string, days: readonly string[]): readonly string[] {
  const noon = noonReader(lines);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return days.filter(day => clock.format(noon(day)) !== `${day} 12:00`);
}

const ZONES = [
  ...['Europe/London', 'Europe/Dublin', 'America/Detroit', 'America/Phoenix', 'America/St_Johns'],
  ...['Africa/Casablanca', 'Africa/Cairo', 'Asia/Kolkata', 'Asia/Jerusalem', 'Asia/Amman'],
  ...['Australia/Lord_Howe', 'America/Sao_Paulo', 'America/Caracas', 'Pacific/Apia', 'UTC'],
];

for (const zone of ZONES) {
  test(`the clocks of ${zone} are right on every day of twenty-four years`, () => {
    // Samoa had no 30 December 2011: it moved to the other side of the date line.
    const days = daysBetween('2003-01-01', '2026-12-31').filter(day => day !== '2011-12-30');
    assert.deepEqual(wrongDays(timezoneLines(zone, 2003, 2026), zone, days), []);
  });
}

test('one year alone is right from its first day to its last', () => {
  for (const zone of ZONES) {
    const days = daysBetween('2010-01-01', '2010-12-31');
    assert.deepEqual(wrongDays(timezoneLines(zone, 2010, 2010), zone, days), [], zone);
  }
});

test('a change left out is found', () => {
  const days = daysBetween('2010-01-01', '2010-12-31');
  const text = timezoneLines('Europe/London', 2010, 2010).join('\n');
  const without = text.replace(/BEGIN:DAYLIGHT[\s\S]*?END:DAYLIGHT\n/, '').split('\n');
  assert.equal(wrongDays(without, 'Europe/London', days).length, 217);
});

test('changes that come back every year are one rule, which is all that some diaries understand', () => {
  assert.deepEqual(timezoneLines('Europe/London', 2026, 2027), [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    'BEGIN:DAYLIGHT',
    'DTSTART:20250330T010000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20251026T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('where the law moved the changes, the old rule ends and a new one begins', () => {
  const rules = timezoneLines('America/Detroit', 2000, 2020).filter(line => line.startsWith('RRULE'));
  assert.deepEqual(rules, [
    'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  ]);
});

test('a place that never changes its clocks has one time', () => {
  assert.deepEqual(timezoneLines('America/Phoenix', 2020, 2026), [
    'BEGIN:VTIMEZONE',
    'TZID:America/Phoenix',
    'BEGIN:STANDARD',
    'DTSTART:20190101T000000',
    'TZOFFSETFROM:-0700',
    'TZOFFSETTO:-0700',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('minutes from before the railway have the time of the church clock', () => {
  assert.ok(timezoneLines('Europe/London', 1840, 1840).includes('TZOFFSETTO:-000115'));
});
