// Items whose titles stand in the line, before their text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from './small-archive.ts';

const titlesIn = (paragraphs: readonly string[]): readonly string[] =>
  meetingsOf(archiveOf({ 'town/2026-03-05.md': `${paragraphs.join('\n\n')}\n` }))[0]?.items.map(
    ({ title }) => title,
  ) ?? [];

const TOWN = [
  'Call to order: Amber called the meeting to order at 7.',
  'Minutes: Moved by Amber, seconded by Birch to approve the minutes of May. Carried.',
  'Ambulance: The crew answered 14 calls.',
  'Finance: A cheque for $200 was drawn for the hall.',
  'Roads: The grader is back from repair.',
  'Correspondence: A letter was read.',
];

test('paragraphs that each begin with a title and a colon are items', () => {
  assert.deepEqual(titlesIn(TOWN), [
    'Call to order',
    'Minutes',
    'Ambulance',
    'Finance',
    'Roads',
    'Correspondence',
  ]);
});

test('titles in capitals may end with a full stop, and “AGENDA” over its approval is one', () => {
  assert.deepEqual(
    titlesIn([
      'AGENDA: Moved by Amber, seconded by Birch to approve. Motion carried.',
      'FINANCE. A cheque was written for the hall.',
      'MINUTES: Moved by Cedar, seconded by Elder to approve the minutes of May. Motion carried.',
      'HIGHWAYS. The grader is back.',
    ]),
    ['AGENDA', 'FINANCE', 'MINUTES', 'HIGHWAYS'],
  );
});

test('speakers, fields and a few labels among other words are none', () => {
  for (const paragraphs of [
    [
      'Amber: The road is bad.',
      'Birch: The grader broke.',
      'Minutes: Read.',
      'Amber: It is back.',
      'Elder: Good.',
    ],
    [
      'Date: 5 March 2026',
      'Time: 7 pm',
      'Place: Town hall',
      'Chair: Amber',
      'Minutes: Birch',
      'Finance: Cedar',
    ],
    [
      ...TOWN.slice(0, 3),
      ...Array.from({ length: 9 }, (_, at) => `Amber spoke of road ${at}.`),
      ...TOWN.slice(3),
    ],
  ])
    assert.ok(titlesIn(paragraphs).length <= 1, paragraphs.join(' | '));
});
