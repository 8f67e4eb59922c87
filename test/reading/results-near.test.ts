// What came of it, where that stands near and not in the sentence: in the next one, in points below, in the last line of a point; and
// whose fields of a motion are whose.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

test('what somebody wants is decided by the sentence behind it, in a point too', () => {
  assert.deepEqual(toldIn('- The treasurer asked for a new till. Agreed.\n- The roof leaks.'), [
    '+ The treasurer asked for a new till.',
  ]);
  assert.deepEqual(
    toldIn('- It was suggested that the hall be painted. This was agreed.\n- The roof leaks.'),
    ['+ It was suggested that the hall be painted.'],
  );
  for (const talk of [
    '- The treasurer asked for a new till. This was not agreed.',
    '- The treasurer asked for a new till. Dora will look.',
    '- The treasurer asked for news. The roof leaks.',
    '- A resident asked for a lamp.',
  ])
    assert.deepEqual(toldIn(talk), [], talk);
});

test('a point is decided by nothing but its vote and its result below it', () => {
  const points = (result: string): string =>
    `The amendments were:\n\n- A longer term\n  - **Final vote:** 22 for (96%) , 1 against, 2 abstaining\n  - **${result}**\n- Fees\n  - Dora will ask.\n`;
  for (const result of ['Passed', 'Passed (with changes)'])
    assert.deepEqual(toldIn(points(result)), ['+ A longer term / 22-1-2'], result);
  for (const result of ['Not passed', 'Rejected', 'See the wiki'])
    assert.ok(!toldIn(points(result)).some(told => told.startsWith('+')), result);
});

test('a vote has the line in which it stands, in a point and in the points below it', () => {
  const { archive } = readFiles({
    'board/2026-03-05.md':
      '## Resolved\n\n- On members:\n    1. They pay.\n    2. They come.\n     (4-0)\n- On the quorum: it is three.\n    (5-0)\n',
  });
  assert.deepEqual(
    meetingsOf(archive)[0]?.items.flatMap(({ decisions }) => decisions.map(({ vote }) => vote?.line)),
    [6, 8],
  );
});

test('what the meeting found out is no decision', () => {
  for (const found of [
    'It was determined that when the roof leaks, the bill will be paid by the owner.',
    'It was determined that the cost will be lower in spring.',
    'It was concluded that if it rains the fair would be cut short.',
  ])
    assert.deepEqual(toldIn(found), [], found);
  assert.deepEqual(toldIn('It was determined that the roof will be mended in spring.'), [
    '+ that the roof will be mended in spring.',
  ]);
});

test('fields of two motions, a paragraph each, are not mixed, and a bold title between is no motion’s words', () => {
  const told = toldIn(
    'Ben was proposed chairman\n\nProposer: Cllr Amber\n\n2nd: Cllr Birch.\n\n**To agree the minutes**\n\nAll members have read them.\n\nProposer: Cllr Cedar\n\n2nd: Cllr Dale',
  );
  assert.ok(!told.some(one => /Amber/.test(one) && /Dale|To agree/.test(one)), told.join('; '));
  assert.ok(!told.some(one => /Cedar/.test(one) && /Birch/.test(one)), told.join('; '));
});
