// The section that holds the meeting, beside other headings.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../small-archive.ts';

const titlesOf = (minutes: string): readonly string[] =>
  (archiveOf({ 'council/2026-03-05.md': minutes }).committees[0]?.meetings[0]?.items ?? [])
    .filter(({ isSection }) => !isSection)
    .map(({ number, title }) => (number ? `${number} ${title}` : title));

const COURSE = [
  'The meeting opened with a song, as it does.',
  'Minutes from February were approved.',
  'Jetty report: The boards are to be oiled before the summer comes.',
  'Lamps: Two are out, and Dora Elder has the glass for them.',
  'Announcements: The fair is in May, on the meadow.',
  'The meeting closed at nine.',
];

test('numbered points below “Minutes” are items, with other headings before and behind it', () => {
  const points = COURSE.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
  assert.deepEqual(
    titlesOf(
      `# Meeting\n\n## Third of the Fifth Month\n\n## Minutes\n\n${points}\n## Next walk\n\nIn May.\n`,
    ),
    [
      '1 The meeting opened with a song, as it does.',
      '2 Minutes from February were approved.',
      '3 Jetty report',
      '4 Lamps',
      '5 Announcements',
      '6 The meeting closed at nine',
      'Next walk',
    ],
  );
});

test('“Minutes” over long notes holds the meeting, though they say of earlier ones that they were approved', () => {
  const topic = (title: string): string =>
    `- ${title}\n  - ${'It was spoken of at length by all who came. '.repeat(12)}\n`;
  const notes = `${topic('Minutes of May')}  - They were approved.\n${topic('Jetty')}${topic('Lamps')}- Meeting ended here\n`;
  assert.deepEqual(
    titlesOf(
      `# Club\n\n## Agenda\n\n- Jetty\n  - How old is it?\n- Lamps\n  - How many?\n\n## Minutes\n\n${notes}`,
    ),
    ['Minutes of May', 'Jetty', 'Lamps'],
  );
});

test('a short approval below “Minutes” stays business', () => {
  assert.deepEqual(
    titlesOf('# Club\n\n## Minutes\n\n1. The minutes of May were approved.\n\n## Roof\n\nIt leaks.\n'),
    ['Minutes', 'Roof'],
  );
});

test('“Agenda / Meeting notes” holds topics', () => {
  const topic = (title: string): string => `* ${title}\n  - It was spoken of at length by all who came.\n\n`;
  assert.deepEqual(
    titlesOf(
      `# Club\n\n## Last actions\n\nNone.\n\n## Agenda / Meeting notes\n\n${topic('Charter')}${topic('Offices')}`,
    ),
    ['Charter', 'Offices'],
  );
});

test('capitals before a sentence are its title, and those of a result are none', () => {
  const text =
    '1\\. PUBLIC FORUM The lamp at the quay was spoken of.\n\n2\\. HIGHWAYS A resident asked for a sign.\n\n3\\. COUNCILLOR EMAIL ADDRESSES These are in hand.\n\n4\\. MOLES Cllr Ash saw four of them.\n\n5\\. LOCAL REPORTS (since May) None came in.\n';
  assert.deepEqual(titlesOf(text), [
    '1 PUBLIC FORUM',
    '2 HIGHWAYS',
    '3 COUNCILLOR EMAIL ADDRESSES',
    '4 MOLES',
    '5 LOCAL REPORTS',
  ]);
  assert.deepEqual(
    titlesOf('1\\. NOTED that it rains.\n\n2\\. RESOLVED That it stops.\n\n3\\. AGREED to wait.\n'),
    [],
  );
});

test('“Start: 6:02” and “Absents” are no items', () => {
  assert.deepEqual(
    titlesOf(
      '# Club\n\n## Start: 6:02\n\n## Expected finish: 7:00PM\n\n### Absents\n\n- Jo Hazel\n\n## Roof\n\nIt leaks.\n\n## Fence\n\nIt is grey.\n',
    ),
    ['Roof', 'Fence'],
  );
});
