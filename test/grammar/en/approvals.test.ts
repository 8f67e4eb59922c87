import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { minutesAnnounced, saysAmended } from '../../../scripts/grammar/en/approvals.ts';
import { writtenDays } from '../../../scripts/grammar/en/dates.ts';

describe('minutes are approved with an amendment', () => {
  for (const said of [
    'The minutes of 5 March 2026 were approved as a correct record with the addition of Clara Amber’s apologies.',
    'Subject to the following amendments, the minutes were agreed as a true record.',
    'The minutes were approved as amended.',
    'That the amended minutes be approved.',
    'The minutes of the meeting, subject to one minor correction, were confirmed and signed.',
    'Approved with two small corrections.',
  ])
    test(`“${said}”`, () => assert.ok(saysAmended(said)));
});

describe('minutes are approved as they are, or not at all', () => {
  for (const said of [
    'The minutes of 5 March 2026 were approved as a correct record.',
    'The minutes were approved without amendment, with no changes.',
    'The minutes were not approved, with an amendment to come.',
    'The motion as amended was carried. The minutes were approved.',
    'The budget was agreed with the addition of a bell.',
    'They were read. Approved with one change was the plan.',
  ])
    test(`“${said}”`, () => assert.ok(!saysAmended(said)));
});

const daysIn = writtenDays('en-GB');
const datesIn = (text: string): readonly string[] => daysIn(text).map(({ date }) => date);

const announced = (title: string, text = ''): readonly string[] =>
  minutesAnnounced(title, () => text, datesIn, {
    date: '2026-04-02',
    isOwn: body => body === 'Harbour Committee',
  });

describe('an agenda has minutes to be approved', () => {
  for (const [title, text] of [
    ['Minutes of the meeting held on 5 March 2026'],
    ['To approve the minutes of the Harbour Committee of 5 March'],
    ['Minutes', 'To confirm as a correct record the minutes of the meeting held on 5 March 2026 (attached).'],
    ['Minutes of the previous meeting', 'To receive and approve the minutes of the meeting on 5 March 2026.'],
  ] as const)
    test(`“${title}: ${text ?? ''}”`, () => assert.deepEqual(announced(title, text), ['2026-03-05']));
});

describe('an agenda has something else about minutes', () => {
  for (const [title, text] of [
    ['Matters arising from the minutes of 5 March 2026'],
    ['To note the minutes of the meeting held on 5 March 2026'],
    ['Minutes of the Jetty Committee of 5 March 2026'],
    ['Minutes', 'To receive the minutes of the working groups, last met on 5 March 2026.'],
    [
      'Minutes of the previous meeting',
      'The clerk sent them out. The footpath was inspected on 5 March 2026.',
    ],
    ['Budget', 'See the minutes of 5 March 2026.'],
    ['Minutes of the meeting to be held on 7 May 2026'],
  ] as const)
    test(`“${title}: ${text ?? ''}”`, () => assert.deepEqual(announced(title, text), []));
});
