// Headings that say nothing of their own and head others.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../small-archive.ts';

const titlesOf = (minutes: string, committee = ''): readonly string[] =>
  (
    archiveOf({
      'council/2026-03-05.md': minutes,
      ...(committee && { 'council/committee.md': `---\n${committee}\n---\n` }),
    }).committees[0]?.meetings[0]?.items ?? []
  )
    .filter(({ isSection }) => !isSection)
    .map(({ title }) => title);

const GROUP = '## Local works\n\n### Jetty\n\nIt is closed.\n\n### Lamps\n\nTwo are out.\n\n';

test('the headings below one that says nothing are the items, at any depth', () => {
  assert.deepEqual(titlesOf(`# Harbour\n\n## Police\n\nNobody came.\n\n${GROUP}`), [
    'Police',
    'Jetty',
    'Lamps',
  ]);
  const deeper = '### Raised by members\n\n#### Road race\n\nIn May.\n\n#### Bins\n\nThey are full.\n\n';
  assert.deepEqual(titlesOf(`# Harbour\n\n${GROUP}${deeper}`), ['Jetty', 'Lamps', 'Road race', 'Bins']);
});

test('below words, a number or one heading alone they are parts, and so are what has a number and what is no title', () => {
  const parts = '### Jetty\n\nIt is closed.\n\n### Lamps\n\nTwo are out.\n';
  for (const [head, below] of [
    ['Local works\n\nAll was seen.', parts],
    ['7. Local works', parts],
    ['Local works', '### Jetty\n\nIt is closed.\n'],
    ['Local works', '### 1. Jetty\n\nIt is closed.\n\n### 2. Lamps\n\nTwo are out.\n'],
    ['Local works', '### (A) Jetty\n\nIt is closed.\n\n### (B) Lamps\n\nTwo are out.\n'],
    ['Local works', '### Background\n\nIt is closed.\n\n### Decision\n\nTo wait.\n'],
  ] as const)
    assert.equal(
      titlesOf(`# Harbour\n\n## Police\n\nNobody came.\n\n## ${head}\n\n${below}`).length,
      2,
      head + below,
    );
});

test('beside two that hold headings a third holds its own below a note, and beside none it is an item', () => {
  const group = (head: string, note: string, ...titles: readonly string[]): string =>
    `## ${head}\n\n${note}${titles.map(title => `### ${title}\n\nIt was seen.\n\n`).join('')}`;
  const last = group('Petitions', 'Their texts are in the folder.\n\n', 'Bins', 'Kerbs');
  const both = group('Reports', '', 'Jetty', 'Lamps') + group('Other business', '', 'Fair', 'Flag');
  assert.deepEqual(titlesOf(`# Harbour\n\n${both}${last}`), [
    'Jetty',
    'Lamps',
    'Fair',
    'Flag',
    'Bins',
    'Kerbs',
  ]);
  assert.deepEqual(titlesOf(`# Harbour\n\n## Police\n\nNobody came.\n\n${last}`), ['Police', 'Petitions']);
});

test('“item-level: 2” keeps them parts', () => {
  assert.deepEqual(titlesOf(`# Harbour\n\n## Police\n\nNobody came.\n\n${GROUP}`, 'item-level: 2'), [
    'Police',
    'Local works',
  ]);
});
