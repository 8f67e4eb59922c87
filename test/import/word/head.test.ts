// Word documents: who met, when and where, and who was there.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf } from '../../html-of.ts';
import { HEADINGS, importWord, meetingOf, numbersAndTitles, rulesOf, TITLE } from './imported-word.ts';
import { bold, paragraph, run, styled } from './word-document.ts';

describe('the head of a document', () => {
  test('its title says who met, when and where', async () => {
    const { meeting, text } = await meetingOf({
      styles: HEADINGS,
      body:
        paragraph(TITLE) +
        styled('Heading1', '1. Apologies') +
        paragraph('None.') +
        styled('Heading1', '2. Fares'),
    });
    const { committee, date, time, venue, preamble } = meeting;
    assert.deepEqual(
      { committee, date, time, venue, preamble },
      {
        committee: 'ferry-committee',
        date: '2024-05-14',
        time: '19:00',
        venue: 'Guildhall, Otterbridge',
        preamble: [],
      },
    );
    assert.ok(!text.includes('Minutes of the meeting'));
  });

  test('a title that says more stays as text', async () => {
    const { meeting } = await meetingOf({ body: paragraph(`${TITLE}, after a walk along the quay`) });
    assert.equal(meeting.date, '2024-05-14');
    assert.match(htmlOf(meeting.items[0]?.body ?? meeting.preamble), /after a walk along the quay/);
  });

  test('labels and lists of names become keys', async () => {
    const { meeting } = await meetingOf({
      body:
        bold('FERRY COMMITTEE') +
        paragraph('Date: 14th May 2024') +
        paragraph('Time: 10am–12 noon') +
        paragraph(
          `${run('Present:', '<w:b/>')}${run(' Councillors Ivy Moss (Chair), Tom Reed and Una Vale')}`,
        ) +
        bold('Apologies for absence') +
        paragraph('Cllr Ned Orr') +
        paragraph('Cllr Zoe Fenn') +
        paragraph(
          'In attendance: Ada Finch, Town Clerk; Max Holm (Harbour Master), two members of the public',
        ) +
        bold('1. Fares') +
        paragraph('Fares stay.') +
        bold('2. Slip') +
        paragraph('Mended.'),
    });
    const { attendance } = meeting;
    assert.deepEqual(
      attendance.present.map(({ name, role }) => [name, role]),
      [
        ['Councillor Ivy Moss', 'Chair'],
        ['Councillor Tom Reed', undefined],
        ['Councillor Una Vale', undefined],
      ],
    );
    assert.deepEqual(
      attendance.apologies.map(({ name }) => name),
      ['Cllr Ned Orr', 'Cllr Zoe Fenn'],
    );
    assert.deepEqual(
      attendance.inAttendance.map(({ name, role }) => [name, role]),
      [
        ['Ada Finch', 'Town Clerk'],
        ['Max Holm', 'Harbour Master'],
        ['two members of the public', undefined],
      ],
    );
    assert.deepEqual(numbersAndTitles(meeting), [
      ['1', 'Fares'],
      ['2', 'Slip'],
    ]);
  });

  test('“All members were present” names nobody, so it stays text', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        paragraph('Present: all members were present') +
        bold('1. Fares') +
        bold('2. Slip'),
    });
    assert.deepEqual(meeting.attendance.present, []);
    assert.match(htmlOf(meeting.preamble), /all members were present/);
  });

  test('a date that can be read in two ways is asked for, never guessed', async () => {
    const parts = { body: paragraph('Minutes of the Ferry Committee held on 05/03/2024') };
    const imported = await importWord(parts);
    assert.equal(imported.meetings[0]?.date, undefined);
    const problem = imported.problems.find(({ rule }) => rule === 'ambiguous-date');
    assert.match(problem?.message ?? '', /05\/03\/2024/);
    assert.match(problem?.hint ?? '', /--dates day-first/);
    const [told] = (await importWord(parts, { dates: 'day-first' })).meetings;
    assert.equal(told?.date, '2024-03-05');
    const [other] = (await importWord(parts, { dates: 'month-first' })).meetings;
    assert.equal(other?.date, '2024-05-03');
    const [sure] = (await importWord({ body: paragraph('Minutes of the meeting held on 25/03/2024') }))
      .meetings;
    assert.equal(sure?.date, '2024-03-25');
  });

  test('a weekday that does not fit its date is told', async () => {
    assert.ok(
      rulesOf(await importWord({ body: paragraph(TITLE.replace('Tuesday', 'Monday')) })).includes('weekday'),
    );
    assert.ok(!rulesOf(await importWord({ body: paragraph(TITLE) })).includes('weekday'));
  });
});
