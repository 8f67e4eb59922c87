import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { calendarFiles } from '../../scripts/forms/calendar/icalendar.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOfCorpus, corpora, longArchive } from '../corpora/corpora.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';

const siteIn = (timezone: string): string =>
  `name: Tarn Council\nlanguage: en-GB\ntimezone: ${timezone}\nurl: https://tarn.example/\n`;

const textOf = (archive: Archive, url = '/calendar.ics'): string =>
  [...calendarFiles(archive, makeRegisters(archive))].find(one => one.url === url)?.make() ?? '';

/** The events of a calendar as a diary has them. */
function eventsOf(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    const value = (name: string): string | undefined => component.getFirstPropertyValue(name)?.toString();
    const end = component.getFirstPropertyValue('dtend');
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      sequence: event.sequence,
      status: value('status'),
      url: value('url'),
      stamp: value('dtstamp'),
      modified: value('last-modified'),
      isWholeDay: event.startDate.isDate,
      start: event.startDate.toString(),
      starts: instantOf(event.startDate),
      ends: end instanceof ICAL.Time ? instantOf(end) : undefined,
    };
  });
}

const instantOf = (time: ICAL.Time): string =>
  new Date(time.toUnixTime() * 1000).toISOString().replace('.000', '');

const meeting = (head: string, body = ''): Readonly<Record<string, string>> => ({
  'site.yaml': siteIn('Europe/London'),
  'council/2026-03-05.md': `---\n${head}\n---\n${body}`,
});

function eventOf(files: Readonly<Record<string, string>>) {
  const [event, ...others] = eventsOf(textOf(archiveOf(files)));
  assert.ok(event && others.length === 0);
  return event;
}

describe('a diary', () => {
  test('gets the meeting with its time, place, address and items', () => {
    const event = eventOf(
      meeting(
        'time: "19:00"\nend: "20:35"\nvenue: Town Hall, Market Square; upstairs',
        '## 1. Minutes\n\n## 2. Oak, ash\n',
      ),
    );
    assert.equal(event.summary, 'Council');
    assert.equal(event.starts, '2026-03-05T19:00:00Z');
    assert.equal(event.ends, '2026-03-05T20:35:00Z');
    assert.equal(event.location, 'Town Hall, Market Square; upstairs');
    assert.equal(event.url, 'https://tarn.example/council/2026-03-05/');
    assert.equal(event.status, 'CONFIRMED');
    assert.match(event.description, /^Draft minutes\. .*\n1\. Minutes\n2\. Oak, ash$/);
  });

  test('shows a meeting without a time as a whole day, and gives no end to one that names none', () => {
    const day = eventOf(meeting('venue: Hall'));
    assert.deepEqual([day.isWholeDay, day.start, day.ends], [true, '2026-03-05', undefined]);
    assert.equal(eventOf(meeting('time: "19:00"')).ends, undefined);
  });

  test('lets a meeting end after midnight, but not half a day later', () => {
    assert.equal(eventOf(meeting('time: "19:00"\nend: "00:10"')).ends, '2026-03-06T00:10:00Z');
    assert.equal(eventOf(meeting('time: "19:00"\nend: "18:30"')).ends, undefined);
    assert.equal(eventOf(meeting('time: "19:00"\nend: "19:00"')).ends, undefined);
  });

  test('strikes out cancelled and postponed meetings, and says which they are', () => {
    for (const [status, word] of [
      ['cancelled', 'Cancelled'],
      ['postponed', 'Postponed'],
    ]) {
      const event = eventOf(meeting(`time: "19:00"\nstatus: ${status}`));
      assert.equal(event.status, 'CANCELLED');
      assert.equal(event.summary, `${word}: Council`);
      assert.match(event.description, new RegExp(`This meeting was ${status}`));
    }
  });

  test('marks a coming meeting as tentative until it has an agenda', () => {
    const on = (text: string) =>
      eventOf({ 'site.yaml': siteIn('Europe/London'), 'council/2026-12-05.md': text }).status;
    assert.equal(on('---\ntime: "19:00"\n---\n'), 'TENTATIVE');
    assert.equal(on('---\ntime: "19:00"\n---\n\n## 1. Minutes\n'), 'CONFIRMED');
  });

  test('of either committee gets their joint meeting, as one and the same event', () => {
    const archive = archiveOf({
      'site.yaml': siteIn('Europe/London'),
      'council/committee.md': '---\nname: Full Council\n---\n',
      'trees/2026-03-05.md': '---\ntime: "19:00"\nkind: joint\nwith: [council]\n---\n',
    });
    const [own, joint] = ['/trees/calendar.ics', '/council/calendar.ics'].map(url =>
      eventsOf(textOf(archive, url)),
    );
    assert.deepEqual(own, joint);
    assert.equal(own?.[0]?.summary, 'Trees: joint meeting');
    assert.match(own[0].description, /Jointly with Full Council/);
  });

  test('knows a meeting again after its minutes, its host and its time have changed', () => {
    const uid = eventOf(meeting('time: "19:00"')).uid;
    assert.equal(eventOf(meeting('status: cancelled\ntime: "18:00"', '## 1. A\n')).uid, uid);
    const moved = meeting('time: "19:00"');
    assert.equal(
      eventOf({ ...moved, 'site.yaml': siteIn('Europe/London').replace(/url:.*\n/, '') }).uid,
      uid,
    );
  });

  test('can tell the newer of two versions', () => {
    const correction = 'corrections:\n  - { item: 1, from: B, to: C, by: "2026-05-07, minute 2" }\n';
    const body = '\n## 1. A\n\nSee B.\n';
    const versions = [
      'status: agenda\npublished: 2026-02-26',
      'published: 2026-03-12',
      'published: 2026-03-12\napproved: { on: 2026-04-02 }',
      `published: 2026-03-12\napproved: { on: 2026-04-02 }\n${correction}`,
      `published: 2026-03-12\napproved: { on: 2026-04-02 }\n${correction}withdrawn: { on: 2026-06-04, reason: Wrong file }`,
    ].map(head => eventOf(meeting(head, body)));
    assert.deepEqual(
      versions.map(({ sequence }) => sequence),
      [0, 1, 2, 3, 102],
    );
    assert.deepEqual(
      versions.map(({ modified }) => modified),
      // The day begins by the clock of the place: in summer an hour before it does in UTC.
      [
        '2026-02-26T00:00:00Z',
        '2026-03-12T00:00:00Z',
        '2026-04-01T23:00:00Z',
        '2026-05-06T23:00:00Z',
        '2026-06-03T23:00:00Z',
      ],
    );
    assert.deepEqual(
      versions.map(({ stamp }) => stamp),
      versions.map(({ modified }) => modified),
    );
  });

  test('gets nothing that is not public', () => {
    const text = textOf(
      archiveOf(
        meeting(
          'corrections:\n  - { item: 2, from: "hidden old", to: "hidden new" }',
          '\n## 1. Lease\n\nExempt: 3\n\n## 2. Staff\n\nWithdrawn: 2026-07-01, named a person\n\nThe hidden old name.\n',
        ),
      ),
    );
    assert.match(text, /1\. Lease/);
    assert.doesNotMatch(text, /hidden/);
  });
});

describe('the clocks', () => {
  const startsIn = (timezone: string, days: readonly string[]): readonly string[] => {
    const files = days.map(day => [`council/${day}.md`, '---\ntime: "19:00"\n---\n']);
    const archive = archiveOf({ 'site.yaml': siteIn(timezone), ...Object.fromEntries(files) });
    return eventsOf(textOf(archive)).map(({ starts }) => starts);
  };

  test('are right on both sides of their changes in London', () => {
    assert.deepEqual(startsIn('Europe/London', ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']), [
      '2026-03-28T19:00:00Z',
      '2026-03-29T18:00:00Z',
      '2026-10-24T18:00:00Z',
      '2026-10-25T19:00:00Z',
    ]);
  });

  test('are right in Detroit, before and after the law moved their changes', () => {
    const days = [
      '2006-03-20',
      '2006-04-02',
      '2006-10-29',
      '2007-03-11',
      '2007-10-29',
      '2007-11-04',
      '2026-03-07',
    ];
    assert.deepEqual(startsIn('America/Detroit', days), [
      '2006-03-21T00:00:00Z',
      '2006-04-02T23:00:00Z',
      '2006-10-30T00:00:00Z',
      '2007-03-11T23:00:00Z',
      '2007-10-29T23:00:00Z',
      '2007-11-05T00:00:00Z',
      '2026-03-08T00:00:00Z',
    ]);
  });

  test('are right in one meeting alone, in winter or in summer', () => {
    assert.deepEqual(startsIn('America/Detroit', ['2026-01-15']), ['2026-01-16T00:00:00Z']);
    assert.deepEqual(startsIn('America/Detroit', ['2026-07-15']), ['2026-07-15T23:00:00Z']);
  });
});

describe('every calendar is written as RFC 5545 says', () => {
  /** Section 3.1 and 3.3.11, which a lenient parser would not hold against us. */
  const faultsIn = (text: string): readonly string[] => {
    const lines = text.split('\r\n');
    return [
      ...lines.filter(line => Buffer.byteLength(line) > 75).map(line => `is too long: ${line}`),
      ...lines
        .filter(line => /[\0-\x08\x0A-\x1F\x7F\uFFFD]/.test(line))
        .map(line => `holds a control: ${line}`),
      ...lines
        .slice(0, -1)
        .filter(line => !/^(?: |[A-Z-]+[:;])/.test(line))
        .map(line => `is no line: ${line}`),
      ...(lines.at(-1) === '' ? [] : ['does not end its last line']),
      ...(/^METHOD/m.test(text) ? ['names a method, which demands an organizer'] : []),
    ];
  };
  const check = (archive: Archive): void => {
    for (const { url, make } of calendarFiles(archive, makeRegisters(archive))) {
      const text = make();
      assert.deepEqual(faultsIn(text), [], url);
      const events = eventsOf(text);
      assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, url);
      assert.ok(
        events.every(({ uid, stamp, starts }) => uid && stamp && starts),
        url,
      );
    }
  };

  test('with long lines folded between letters, and signs and controls escaped', () => {
    const title = `${'“Straße” – 日本語 😀; a, b\\n '.repeat(8)}end`;
    const archive = archiveOf(meeting('venue: "Hall\\a\\tA"', `\n## 1. ${title}\n`));
    check(archive);
    const [event] = eventsOf(textOf(archive));
    assert.ok(event?.description.endsWith(`\n1. ${title}`));
    assert.equal(event?.location, 'Hall\tA');
  });

  test('of a committee that never met', () => {
    const archive = archiveOf({ 'trees/committee.md': '---\nname: Trees\n---\n' });
    check(archive);
    assert.deepEqual(eventsOf(textOf(archive, '/trees/calendar.ics')), []);
  });

  test('in the sample archive, with every meeting', () => {
    const { archive } = readArchive('content', { today: TODAY });
    check(archive);
    const events = eventsOf(textOf(archive));
    assert.equal(events.length, makeRegisters(archive).meetings.all.length);
    for (const status of ['CONFIRMED', 'CANCELLED']) assert.ok(events.some(event => event.status === status));
  });

  const newestThousand = (archive: Archive): void => {
    check(archive);
    const { all } = makeRegisters(archive).meetings;
    assert.deepEqual(
      eventsOf(textOf(archive)).map(({ start }) => start.slice(0, 10)),
      all.slice(-1000).map(one => one.meeting.date),
    );
  };

  test('in an archive of twenty-two years, with its newest thousand meetings', () => {
    assert.ok(makeRegisters(longArchive()).meetings.all.length > 1000);
    newestThousand(longArchive());
  });

  for (const corpus of corpora)
    test(`in the archive ${corpus.name}`, () => newestThousand(archiveOfCorpus(corpus)));

  test('and a planted fault is found', () => {
    const whole = textOf(archiveOf(meeting('time: "19:00"', `\n## 1. ${'Oak and ash '.repeat(9)}\n`)));
    assert.deepEqual(faultsIn(whole), []);
    for (const [found, planted] of [
      [/\r\n /, ''],
      [/\r\n/, '\n'],
      [/\r\n /, '\r\n'],
      [/\r\n$/, ''],
      [/Council/, 'Coun\u0007cil'],
      [/CALSCALE:/, 'METHOD:PUBLISH\r\nCALSCALE:'],
    ] as const) {
      assert.notDeepEqual(faultsIn(whole.replace(found, planted)), [], String(found));
    }
  });
});
