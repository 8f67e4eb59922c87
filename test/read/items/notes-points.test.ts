// Points of the notes are items, where headings stand over how the meeting began and ended alone.

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

test('beside a heading that is business itself they are what was said below it', () => {
  assert.deepEqual(titlesOf(`${FRAME}${NOTES}## Budget\n\nIt is small.\n`), [
    'Call to Order and Welcome',
    'Budget',
  ]);
});

test('what somebody told is no title', () => {
  const told =
    '## Meeting Notes\n\n- Dora walked us through the plan\n  - It is long.\n- Fay - sent it round\n  - Twice.\n- Fence\n  - Ash will mend it.\n';
  assert.deepEqual(titlesOf(`${FRAME}${told}`), ['Call to Order and Welcome']);
});
