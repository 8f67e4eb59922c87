// Items that stand beside headings which are none, or which are the last of them alone; of two levels; with the numbers of an agenda.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneMeeting } from '../read/one-meeting.ts';

const itemsOf = (body: string): readonly string[] =>
  readOneMeeting(body)
    .meeting.items.filter(({ isSection }) => !isSection)
    .map(({ number, title }) => (number === undefined ? title : `${number} ${title}`));

const TALK =
  'Dora told of the tide and of the lamp at the slipway, which is out again, and answered what was asked.';

const TITLES =
  '# Harbour District\n\n## Regular Meeting\n\n### Approved Minutes\n\n**Attendees**\nDora Elder\nBen Fern\n\n### Business of the day\n\n';
const LINES = [
  `**I. Call to Order**\n- ${TALK}`,
  '**II. Public Comment**\n- None.',
  `**III. Reports**\n${TALK}\n\n1. Lamp\n2. Tide`,
  `IV. New Business\n${TALK}`,
  `V. Adjournment\n${TALK}`,
];

test('headings above all items are titles of the minutes', () => {
  assert.deepEqual(itemsOf(TITLES + LINES.join('\n\n')), [
    'I Call to Order',
    'II Public Comment',
    'III Reports',
    'IV New Business',
    'V Adjournment',
  ]);
});

test('a heading that is an item is no title of those below it, nor is one over more than half of the words', () => {
  const list = '## Any other business\n\n1. Lamp\n2. Tide\n3. Rope\n4. Oars\n';
  assert.deepEqual(itemsOf(`## Apologies\n\nFrom Ben Fern.\n\n${list}`), ['Apologies', 'Any other business']);
  assert.deepEqual(
    itemsOf(`## Roof\n\n${TALK} ${TALK}\n\n## Points\n\n1. Lamp\n2. Tide\n3. Rope\n4. Oars\n`),
    ['Roof', 'Points'],
  );
});

test('lines above the first heading are items where a scan has headings only near its end', () => {
  const lines = ['Minutes Approved (D)', 'Fishing Week (E-1a)', 'Student Reports (E-2)', 'Expulsions (E-7)'];
  const body = `${lines.map(line => `**${line}**  \n${TALK}`).join('\n\n')}\n\n## Future Agenda (K)\n\nNone.\n\n## Adjournment (L)\n\nAt nine.\n`;
  assert.deepEqual(itemsOf(body), [...lines, 'Future Agenda (K)', 'Adjournment (L)']);
});

test('numbers that rise over headings of two levels are those of the items, and so are those that go on in plain text', () => {
  const heads = ['## I. Call to Order', '## II. Public Comment', '### III. Action Items', '### IV. Adjourn'];
  assert.deepEqual(
    itemsOf(`# Club\n\n## Directors\n\n- Dora\n\n${heads.join(`\n\n${TALK}\n\n`)}\n\n${TALK}\n`),
    ['I. Call to Order', 'II. Public Comment', 'III. Action Items', 'IV. Adjourn'],
  );
  const parts =
    '## 1. Roof\n\n### 1a. Lamp\n\nDim.\n\n### 1b. Gate\n\nShut.\n\n## 2. Fair\n\nIn May.\n\n## 3. Tide\n\nHigh.\n\n## 4. Rope\n\nLong.\n';
  assert.deepEqual(itemsOf(parts), ['1 Roof', '2 Fair', '3 Tide', '4 Rope']);
  const on = `### I. CALL TO ORDER\n\n${TALK}\n\n### II. CONSENT\n\n${TALK}\n\nIII. NEW BUSINESS\n${TALK}\n\nIV. REPORTS\n${TALK}\n\nV. ADJOURNMENT\nAt nine.\n`;
  assert.deepEqual(itemsOf(on).slice(2), ['III NEW BUSINESS', 'IV REPORTS', 'V ADJOURNMENT']);
});

test('a converter takes one of the numbered lines for a heading, and parts the numbers by blanks that break no line', () => {
  const line = (number: number, title: string): string =>
    `\u00a0 **${number}.**\u00a0 \u00a0 **${title}**\n\n${TALK}`;
  const body = [
    line(1, 'Election of Chairman'),
    line(2, 'Apologies'),
    `## \u00a03.\u00a0 \u00a0Declarations of Interest\n\n${TALK}`,
    line(4, 'Lamp'),
    `## Cheques\n\n${TALK}`,
    line(5, 'Tide'),
  ];
  assert.deepEqual(itemsOf(body.join('\n\n')), [
    '1 Election of Chairman',
    '2 Apologies',
    '3 Declarations of Interest',
    '4 Lamp',
    '5 Tide',
  ]);
  // A list within an item counts on from nothing.
  assert.equal(
    itemsOf(`## 1. Roof\n\n${TALK}\n\n## 2. Lamp\n\n${TALK}\n\n1. Oars\n2. Rope\n3. Tar\n`).length,
    2,
  );
});

test('a second meeting in the same file counts its items anew', () => {
  const meeting = (titles: readonly string[]): string =>
    titles.map((title, at) => `**${at + 1}\\. ${title}**  \n${TALK}`).join('\n\n');
  const annual = ['Apologies', 'Minutes', 'Report of the Chair', 'Election of officers'];
  const general = ['Fire station', 'Footbridge', 'Buses', 'Waste'];
  assert.deepEqual(
    itemsOf(`${meeting(annual)}\n\n**Minutes of the General Meeting**\n\n${meeting(general)}`),
    [annual, general].flatMap(titles => titles.map((title, at) => `${at + 1} ${title}`)),
  );
  // A list within the last item stands out in nothing.
  assert.equal(itemsOf(`${meeting(annual)}\n\n1. Lamp\n2. Tide\n3. Rope\n4. Oars`).length, annual.length);
});

test('the numbers of an agenda above come again before sentences, which are its items', () => {
  const agenda =
    'I. Call to Order\nII. Pledge\nIII. Adoption of Agenda\nIV. Visitors\n    A. General Public\nV. Adjournment';
  const told = [
    `I.    Chair Amber called the meeting to order at 6 p.m. ${TALK}`,
    'II.   Birch led the Pledge.',
    `III.  Cedar moved adoption of the agenda. ${TALK}`,
    `IV.A.  General Public\n\n${TALK}`,
    'V.   Dale moved to adjourn.',
  ];
  assert.deepEqual(itemsOf(`${agenda}\n\n${told.join('\n\n')}`), [
    'I Call to Order',
    'II Pledge',
    'III Adoption of Agenda',
    'IV.A General Public',
    'V Adjournment',
  ]);
  // What is on the next agenda alone is no item of this meeting.
  assert.deepEqual(itemsOf(`${told.join('\n\n')}\n\n${agenda}`).length > 5, false);
});

test('a sentence that decides is no title, though it begins in bold: the item has its words, and decides', () => {
  const decisionsOf = (body: string): readonly string[] =>
    readOneMeeting(body).meeting.items.flatMap(({ number, decisions }) =>
      decisions.map(({ label }) => `${number ?? ''} ${label}`),
    );
  const body = [
    '**1. Apologies** - none came.',
    '**2. The minutes of the meeting held on 5 February 2026**, having been circulated, were agreed as a true record.',
    '**3. Accounts were presented and accepted for payment.**',
    `**4. Lamp**\n\n${TALK}`,
    `**5. Tide**\n\n${TALK}`,
  ].join('\n\n');
  assert.deepEqual(decisionsOf(body), ['2 agreed', '3 accepted']);
  assert.equal(itemsOf(body).length, 5);
});
