// Points of the notes are items, whatever headings stand beside them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../small-archive.ts';

const titlesOf = (minutes: string): readonly string[] =>
  (archiveOf({ 'council/2026-03-05.md': minutes }).committees[0]?.meetings[0]?.items ?? [])
    .filter(({ isSection }) => !isSection)
    .map(({ title }) => title);

const FRAME =
  '# Working group\n\n## Call to Order and Welcome\n\nAt six.\n\n## Agenda\n\n- Gate\n- Next steps\n\n';
const NOTES =
  '## Meeting Notes\n\n- The gate:\n  - It is loose.\n- Issue 12.\n  - We agreed to wait.\n- Fence\n  - Ash will mend it.\n\n';

test('the points of the notes are items between “Call to order” and “Adjourn”', () => {
  assert.deepEqual(titlesOf(`${FRAME}${NOTES}## Adjourn\n\nAt seven.\n`), [
    'Call to Order and Welcome',
    'The gate',
    'Issue 12.',
    'Fence',
    'Adjourn',
  ]);
});

test('beside a heading that is business itself they are items, too', () => {
  assert.deepEqual(titlesOf(`${FRAME}${NOTES}## Budget\n\nIt is small.\n`), [
    'Call to Order and Welcome',
    'The gate',
    'Issue 12.',
    'Fence',
    'Budget',
  ]);
});

test('an agenda announces them with its inner points, and by the beginning of a title', () => {
  const agenda = '## Agenda\n\n- Mooring rules\n- Works\n  - Jetty lamps (#12)\n  - Slipway\n\n';
  const notes =
    '## Notes\n\n- Mooring rules, as sent round\n- We met at the jetty\n- Jetty lamps #12\n- Fay asked why\n- Slipway\n- Sum is kept\n';
  assert.deepEqual(titlesOf(`# Harbour\n\n${agenda}${notes}`), [
    'Mooring rules, as sent round',
    'Jetty lamps #12',
    'Slipway',
  ]);
});

test('points between topics that hold nothing are remarks, and where these prevail nothing is a topic', () => {
  const topic = (title: string): string =>
    `- ${title}\n  - It was looked at with care by all of us, twice.\n`;
  const below = (points: string): readonly string[] => titlesOf(`# Harbour\n\n## Discussion\n\n${points}`);
  assert.deepEqual(below(`${topic('Jetty')}- Dora came\n${topic('Lamps')}`), ['Jetty', 'Lamps']);
  assert.deepEqual(
    below(`${topic('Jetty')}${'- Somebody said that it is late by now\n'.repeat(4)}${topic('Lamps')}`),
    ['Discussion'],
  );
  assert.deepEqual(
    below(`${topic('We should wait')}${topic('There is no lamp')}${topic('The jetty is closed for now')}`),
    ['Discussion'],
  );
});

test('what somebody told is no title', () => {
  const told =
    '## Meeting Notes\n\n- Dora walked us through the plan\n  - It is long.\n- Fay - sent it round\n  - Twice.\n- Fence\n  - Ash will mend it.\n';
  assert.deepEqual(titlesOf(`${FRAME}${told}`), ['Call to Order and Welcome']);
});

test('lines that begin with “Application:” head items, where several do', () => {
  const one = (what: string): string =>
    `APPLICATION : ${what}\n\nPROPOSAL :\n\nA porch is to be built at the back of it.\n\n`;
  assert.deepEqual(
    titlesOf(`# Building board\n\nPresent: Dora Elder\n\n${one('12, MILL LANE')}${one('3, ELM STREET')}`),
    ['APPLICATION : 12, MILL LANE', 'APPLICATION : 3, ELM STREET'],
  );
});

test('lines with their place on the agenda behind them are items, in bold or not', () => {
  const line = (title: string): string => `${title}\nIt was spoken of at length by all who came.\n\n`;
  assert.deepEqual(
    titlesOf(
      `# Board\n\n${line('**Visitors (A)**')}${line('Staff (G-1)')}${line('Gifts (G-2)')}${line('**Leases (H)**')}${line('Lamps (I-1)')}`,
    ),
    ['Visitors (A)', 'Staff (G-1)', 'Gifts (G-2)', 'Leases (H)', 'Lamps (I-1)'],
  );
});

test('numbered rows are items, whatever their titles are', () => {
  const row = (number: number, title: string): string =>
    `| ${number}. ${title} | It was spoken of at length, and all agreed that it should go on. |\n`;
  assert.deepEqual(
    titlesOf(
      `# Club\n\n| Item | Item description |\n|---|---|\n${row(1, 'Purpose')}${row(2, 'Room')}${row(3, 'Talks')}`,
    ),
    ['Purpose', 'Room', 'Talks'],
  );
});

test('a topic called “Grant approved” heads no list of decisions', () => {
  const notes =
    '## Notes\n\n- Grant approved\n  - Ash wrote to the bank of it.\n- Fence\n  - Birch has the boards.\n';
  const [meeting] =
    archiveOf({ 'council/2026-03-05.md': `# Club\n\n${notes}` }).committees[0]?.meetings ?? [];
  assert.deepEqual(
    meeting?.items.map(({ title, decisions }) => [title, decisions.length]),
    [
      ['Notes', 0],
      ['Grant approved', 0],
      ['Fence', 0],
    ],
  );
});
