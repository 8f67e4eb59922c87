// Word documents: which day was the meeting's. A false one would file the minutes below another day for good.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Imported } from '../../../scripts/import/imported.ts';
import { readDocx } from '../../../scripts/import/word/read-docx.ts';
import { HEADINGS, rulesOf, TITLE } from './imported-word.ts';
import { bold, paragraph, run, styled, table, wordFile } from './word-document.ts';

const ITEMS =
  styled('Heading1', '1. Apologies') +
  paragraph('None.') +
  styled('Heading1', '2. Accounts') +
  paragraph('The balance at 31 March 2024 was £5.');

const imported = (head: string, name = 'minutes.docx', items = ITEMS): Promise<Imported> =>
  readDocx({ name, bytes: wordFile({ styles: HEADINGS, body: head + items }) }, { locale: 'en' });

const daysOf = ({ meetings }: Imported): readonly (string | undefined)[] => meetings.map(({ date }) => date);

describe('the day is the head’s or the file name’s', () => {
  for (const [head, day] of [
    ['Minutes of the meeting held on Tuesday 14 May 2024', '2024-05-14'],
    ['Minutes of the Accounts Committee held on 14 May 2024', '2024-05-14'],
    ['Ferry Committee, 14 May 2024', '2024-05-14'],
    ['Protokoll der Sitzung vom 14. Mai 2024', '2024-05-14'],
    ['Protokoll der Mitgliederversammlung am 3. März 2024', '2024-03-03'],
    ['Procès-verbal de la réunion du 1er août 2024', '2024-08-01'],
    ['Cofnodion y cyfarfod a gynhaliwyd ar 5 Mawrth 2024', '2024-03-05'],
    ['Balance at 31 March 2024', undefined],
    ['Accounts for the year ended 5 April 2024', undefined],
    ['Minutes of the last meeting, 3 April 2024', undefined],
    ['Next meeting: 4 June 2024', undefined],
    ['Ferry fares as of 14 May 2024', undefined],
    ['Version v1.2.24 of the minutes', undefined],
    ['Minutes, ref. 13.10.2023', undefined],
  ] as const)
    test(`“${head}”`, async () => assert.deepEqual(daysOf(await imported(paragraph(head))), [day]));

  test('where the head names none, the file’s name does', async () => {
    const head = paragraph('Ferry Committee') + paragraph('Balance at 31 March 2024');
    assert.deepEqual(daysOf(await imported(head, 'Protokoll 5. Dezember 2023.docx')), ['2023-12-05']);
  });

  test('where the two differ nothing is written, until somebody says the day', async () => {
    const found = await imported(paragraph(TITLE), 'Minutes 2024-05-21.docx');
    assert.deepEqual(daysOf(found), [undefined]);
    assert.deepEqual(
      found.problems.map(({ rule, level }) => [rule, level]),
      [['dates-differ', 'error']],
    );
    assert.deepEqual(rulesOf(await imported(paragraph(TITLE), 'Minutes 2024-05-14.docx')), []);
  });
});

test('a day with a raised ending in bold is read', async () => {
  const raised = run('rd', '<w:b/><w:vertAlign w:val="superscript"/>');
  const head = paragraph(
    `${run('Minutes of the meeting held on 3', '<w:b/>')}${raised}${run(' June 2024', '<w:b/>')}`,
  );
  assert.deepEqual(daysOf(await imported(head)), ['2024-06-03']);
});

test('a label and its value may stand on two lines', async () => {
  const { meetings } = await imported(
    bold('Date:') +
      paragraph('14 May 2024') +
      bold('Venue') +
      paragraph('Guildhall') +
      bold('Contact:') +
      bold('Chair:'),
  );
  const [{ date, venue, contact } = {}] = meetings;
  assert.deepEqual({ date, venue, contact }, { date: '2024-05-14', venue: 'Guildhall', contact: undefined });
});

describe('a title in a table', () => {
  test('says who met and when', async () => {
    const { meetings } = await imported(
      table(['Ferry Committee', 'April 8, 2022'], ['Minutes', 'Guildhall']),
    );
    assert.deepEqual([meetings[0]?.committee, meetings[0]?.date], ['Ferry Committee', '2022-04-08']);
  });

  test('a table of data stays one', async () => {
    const { meetings } = await imported(table(['Slip', 'April 8, 2022'], ['Quay', 'May 3, 2022']));
    assert.equal(meetings[0]?.date, undefined);
    assert.match(meetings[0]?.preamble ?? '', /\| Slip \| April 8, 2022 \|/);
  });
});

describe('several meetings in one document', () => {
  const meeting = (title: string): string =>
    styled('Heading1', title) + styled('Heading2', '1. Fares') + paragraph('They stay.');

  test('each is headed by its day', async () => {
    const titles = ['Ferry Committee – 14 April 2024', 'Ferry Committee – 12 May 2024'];
    const found = await imported('', 'all.docx', titles.map(meeting).join(''));
    assert.deepEqual(daysOf(found), ['2024-04-14', '2024-05-12']);
    assert.deepEqual(
      found.meetings.map(({ items }) => items.map(({ title }) => title)),
      [['Fares'], ['Fares']],
    );
  });

  test('days that head parts of one meeting’s minutes are no meetings', async () => {
    const parts = ['Open day 14 April 2024', 'Open day 12 May 2024'].map(title => styled('Heading2', title));
    const body = `${paragraph(TITLE)}${styled('Heading1', 'Dates')}${parts.join(paragraph('Fair.'))}`;
    assert.deepEqual(daysOf(await imported('', 'minutes.docx', body)), ['2024-05-14']);
  });
});
