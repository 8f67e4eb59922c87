// "The motion to paint the jetty was carried.": a decision, where nothing above it tells of that motion.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from './small-archive.ts';

function itemOf(text: string) {
  const { archive } = readFiles({ 'club/2026-03-05.md': `## 1. The jetty\n\n${text}\n` });
  const item = archive.committees[0]?.meetings[0]?.items[0];
  assert.ok(item);
  return item;
}
const decided = (text: string): readonly string[] => itemOf(text).decisions.map(one => one.text);

test('a motion that only its result tells of decides, with its vote', () => {
  assert.deepEqual(
    decided('The motion to paint the jetty passed 5-0.\n\nThe motion to sell the hall passed 4-1.'),
    ['to paint the jetty', 'to sell the hall'],
  );
  assert.deepEqual(itemOf('Motion to adjourn: passed 5-1').decisions[0]?.vote?.counts, {
    for: 5,
    against: 1,
  });
  assert.deepEqual(decided('- Motion to sell the hall: passed\n- Motion to adjourn: passed'), [
    'to sell the hall',
    'to adjourn',
  ]);
});

test('a motion that was told of before is decided once', () => {
  for (const text of [
    'Amber moved to paint it. Birch seconded. The motion to paint the jetty passed.',
    'Amber moved to paint the jetty.\n\nIt is long.\n\nBirch seconded the motion.\n\nThe motion to paint the jetty passed 5-0.',
    '**Resolved:** The jetty shall be painted.\n\nThe motion that the jetty be painted was carried.',
  ])
    assert.equal(itemOf(text).decisions.length, 1, text);
});

test('“Agenda approved.” before the motion that says so in full is no second decision', () => {
  const said =
    'Agenda approved. Amber moved to approve the agenda, Birch seconds. Unanimous consent, the motion carries.';
  for (const text of [said, `- ${said}`]) {
    const [one, ...others] = itemOf(text).decisions;
    assert.equal(one?.motion?.mover?.name, 'Amber');
    assert.deepEqual(others, []);
  }
});

test('who moves in a line below a date begins a sentence there', () => {
  const [one] = itemOf(
    '- 2026-02-27\n  Dora Elder moved that Ben Fern be invited to join.\n  Motion carried.',
  ).decisions;
  assert.equal(one?.motion?.mover?.name, 'Dora Elder');
  assert.deepEqual(
    decided('When it was late, Councillor\nElder moved to the window.\nMotion sensors carried on.'),
    [],
  );
});

test('“Outcome: Approved, 8 to 4” decides, and “Outcome: Approved” may be another’s', () => {
  assert.deepEqual(itemOf('It is long.\n\nOutcome: Approved, 8 to 4').decisions[0]?.vote?.counts, {
    for: 8,
    against: 4,
  });
  assert.deepEqual(decided('It is long.\n\nOutcome: Approved'), []);
});

test('a resolution announced by a colon is the one below it', () => {
  assert.deepEqual(
    decided(
      'Amber proposed that Dale be paid. The following resolution was unanimously passed:\n\nRESOLVED, Dora Dale is paid.',
    ),
    ['Dora Dale is paid.'],
  );
});
