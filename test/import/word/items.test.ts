// Word documents: their items, and the numbers that Word sets by itself.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf } from '../../html-of.ts';
import { importWord, meetingOf, numbersAndTitles, rulesOf, TITLE } from './imported-word.ts';
import { bold, listOf, numbered, paragraph, run, styled, table } from './word-document.ts';

describe('items', () => {
  test('bold lines are headings where there are no others; bold decisions are not', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        bold('Fares') +
        paragraph('Members compared fares.') +
        bold('RESOLVED that fares stay.') +
        bold('Winter timetable') +
        paragraph('It was noted.'),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      [undefined, 'Fares'],
      [undefined, 'Winter timetable'],
    ]);
    assert.equal(meeting.items[0]?.decisions.length, 1);
  });

  test('a bold title may stand in the paragraph of its text', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        paragraph(run('24/31 Fares:', '<w:b/>') + run(' they stay as they are.')) +
        paragraph(run('24/32 Slip', '<w:b/>') + run(' needs planks.')),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['24/31', 'Fares'],
      ['24/32', 'Slip'],
    ]);
    assert.match(htmlOf(meeting.items[0]?.body), /they stay as they are/);
  });

  test('bold that a style gives, and headings by their outline, count as well', async () => {
    const styles =
      '<w:style w:styleId="Minute"><w:name w:val="Minute"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:styleId="Point"><w:name w:val="Point"/><w:basedOn w:val="Minute"/></w:style>' +
      '<w:style w:styleId="Top"><w:name w:val="Top"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    for (const style of ['Point', 'Top']) {
      const body =
        paragraph(TITLE) +
        styled(style, 'Fares') +
        paragraph('They stay.') +
        styled(style, 'Slip') +
        paragraph('Mended.');
      assert.deepEqual(numbersAndTitles((await meetingOf({ styles, body })).meeting), [
        [undefined, 'Fares'],
        [undefined, 'Slip'],
      ]);
    }
  });

  test('who is to act on what becomes an action, and no word is lost', async () => {
    const { meeting } = await meetingOf({
      body:
        paragraph(TITLE) +
        bold('1. Bell') +
        paragraph(run('ACTION: ', '<w:b/>') + run('Ada Finch to hang the bell')) +
        bold('2. End') +
        paragraph('Action: to be decided'),
    });
    assert.deepEqual(
      meeting.items.map(({ actions }) => actions.map(({ owners, what }) => [owners[0]?.name, what])),
      [[['Ada Finch', 'to hang the bell']], []],
    );
  });

  test('a table with a number beside each item is no table', async () => {
    const { meeting, text } = await meetingOf({
      body:
        paragraph(TITLE) +
        table(
          ['Item', 'Subject', 'Discussion', 'Action'],
          ['31', 'Fares', 'They stay.', ''],
          ['32', 'Slip', paragraph('It leaks.') + paragraph('RESOLVED that it be mended.'), 'Ada Finch'],
        ),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['31', 'Fares'],
      ['32', 'Slip'],
    ]);
    assert.equal(meeting.items[1]?.decisions.length, 1);
    assert.ok(text.includes('\n\nAction: Ada Finch'));
    assert.ok(!text.includes('|'));
  });

  test('a table of data stays a table', async () => {
    const { text } = await meetingOf({
      body:
        paragraph(TITLE) +
        bold('1. Boats') +
        table(['Quay', 'Boats'], ['North', '7'], ['South', '9']) +
        bold('2. End'),
    });
    assert.ok(text.includes('| North | 7 |'));
  });

  test('tables of labels and of names are read as keys', async () => {
    const { meeting } = await meetingOf({
      body:
        table(['Meeting date:', '14 May 2024'], ['Venue:', 'Guildhall'], ['Weather:', 'rain']) +
        table(['Attendees', 'Signatures'], ['Ivy Moss', ''], ['Tom Reed', '']) +
        bold('1. Fares') +
        bold('2. Slip'),
    });
    assert.deepEqual([meeting.date, meeting.venue], ['2024-05-14', 'Guildhall']);
    assert.deepEqual(
      meeting.attendance.present.map(({ name }) => name),
      ['Ivy Moss', 'Tom Reed'],
    );
    assert.match(htmlOf(meeting.preamble), /Weather: rain/);
  });

  test('minutes of several meetings in one document become several', async () => {
    const imported = await importWord({
      body: ['14 May', '11 June']
        .map(day => bold(`Minutes of the ferry meeting ${day} 2024`) + paragraph(`What was said on ${day}.`))
        .join(''),
    });
    assert.deepEqual(
      imported.meetings.map(({ date }) => date),
      ['2024-05-14', '2024-06-11'],
    );
  });

  test('among them one whose date has two readings: others show how it is meant, or it is asked for', async () => {
    const body = (days: readonly string[]): string =>
      days.map((day, index) => bold(`Minutes of meeting ${index + 1}, ${day}`) + paragraph('Said.')).join('');
    const sure = await importWord({ body: body(['28/05/2024', '04/06/2024']) });
    assert.deepEqual(
      sure.meetings.map(({ date }) => date),
      ['2024-05-28', '2024-06-04'],
    );
    const unsure = await importWord({ body: body(['07/05/2024', '04/06/2024']) });
    assert.deepEqual(
      unsure.meetings.map(({ date }) => date),
      [undefined, undefined],
    );
    assert.equal(rulesOf(unsure).filter(rule => rule === 'ambiguous-date').length, 2);
  });

  test('an item that approves earlier minutes begins no meeting', async () => {
    const imported = await importWord({
      body:
        bold('Minutes of the meeting held on 14 May 2024') +
        bold('Minutes of the meeting held on 9 April 2024') +
        paragraph('Approved.') +
        bold('Fares') +
        paragraph('They stay.'),
    });
    assert.equal(imported.meetings.length, 1);
    assert.equal(imported.meetings[0]?.date, '2024-05-14');
  });
});

describe('numbers that Word sets by itself', () => {
  const minutes = listOf(
    1,
    { format: 'decimal', text: '%1.', start: 31 },
    { format: 'decimal', text: '%1.%2' },
    { format: 'lowerLetter', text: '(%3)' },
  );
  const clauses = listOf(2, { format: 'lowerRoman', text: '(%1)' }, { format: 'bullet', text: '\uF0B7' });
  const numbering =
    minutes.definition +
    clauses.definition +
    minutes.list +
    clauses.list +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

  test('are in the text: of items, of paragraphs below them, and of clauses', async () => {
    const { meeting, text } = await meetingOf({
      numbering,
      body:
        paragraph(TITLE) +
        numbered(1, 0, run('Fares', '<w:b/>')) +
        numbered(1, 1, 'Members compared fares.') +
        numbered(1, 1, 'RESOLVED') +
        numbered(1, 0, run('Slip', '<w:b/>')) +
        numbered(1, 1, 'It leaks.') +
        paragraph('RESOLVED:') +
        numbered(2, 0, 'that planks be bought;') +
        numbered(2, 1, 'of oak') +
        numbered(2, 0, 'that rope be tarred.') +
        paragraph('RECOMMENDED:') +
        numbered(3, 0, 'that a bell be hung.'),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['31', 'Fares'],
      ['32', 'Slip'],
    ]);
    assert.match(text, /31\.1 Members compared fares\.\n\n31\.2 RESOLVED/);
    assert.match(text, /32\.1 It leaks\./);
    assert.ok(text.includes('(i) that planks be bought;\n    - of oak\n(ii) that rope be tarred.'));
    assert.ok(text.includes('RECOMMENDED:\n\n(i) that a bell be hung.'));
    assert.deepEqual(
      meeting.items[1]?.decisions.map(({ clauses: all }) =>
        all.map(({ number, text }) => `${number} ${text}`),
      ),
      [['(i) that planks be bought;', ' of oak', '(ii) that rope be tarred.'], ['(i) that a bell be hung.']],
    );
  });

  test('may come from a style, through the one that it is based on', async () => {
    const styles =
      '<w:style w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const { meeting } = await meetingOf({
      styles,
      numbering,
      body: paragraph(TITLE) + styled('Item', 'Fares') + paragraph('They stay.') + styled('Item', 'Slip'),
    });
    assert.deepEqual(numbersAndTitles(meeting), [
      ['31', 'Fares'],
      ['32', 'Slip'],
    ]);
  });
});
