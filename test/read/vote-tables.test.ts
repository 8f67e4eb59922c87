// Votes and motions that are told in tables, and a vote that names what it was on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from './small-archive.ts';

function itemOf(text: string) {
  const { archive } = readFiles({ 'club/2026-03-05.md': `## 1. The kiln\n\n${text}\n` });
  const item = archive.committees[0]?.meetings[0]?.items[0];
  assert.ok(item);
  return item;
}

const VOTES = '| Name | Vote |\n|---|---|\n| Dora Amber | Yes |\n| Ben Birch | No |\n| Ina Cedar | aye |\n';
const MOVED = 'Motion: Buy a shelf for the kiln. Moved by Dora Amber, seconded by Ina Cedar.';

test('a table of who voted how is the vote on the motion above it, and its result may stand below', () => {
  for (const text of [`${MOVED}\n\n${VOTES}\nMotion carried.`, `${MOVED} Motion carried.\n\n${VOTES}`]) {
    const [decision] = itemOf(text).decisions;
    assert.deepEqual(decision?.vote?.counts, { for: 2, against: 1 });
    assert.deepEqual(
      decision?.vote?.names.against.map(({ name }) => name),
      ['Ben Birch'],
    );
  }
});

test('a table may have a column for each side', () => {
  const table =
    '| Member | For | Against | Abstained |\n|---|---|---|---|\n| Amber | x | | |\n| Birch | | x | |\n| Cedar | ✓ | | |\n| Dale | | | x |\n';
  assert.deepEqual(itemOf(`Resolved: that a shelf be bought.\n\n${table}`).decisions[0]?.vote?.counts, {
    for: 2,
    against: 1,
    abstained: 1,
  });
});

test('a table with anything else in it is no vote', () => {
  for (const table of [
    VOTES.replace('aye', 'the blue one'),
    VOTES.replace('| Name | Vote |', '| Kiln | Vote |'),
    '| Name | For | Against |\n|---|---|---|\n| Blue glaze | 5 | 2 |\n| Green glaze | 1 | 6 |\n',
  ])
    assert.equal(
      itemOf(`Resolved: that a shelf be bought.\n\n${table}`).decisions[0]?.vote,
      undefined,
      table,
    );
});

test('a table of motions needs no movers where it tells their outcomes', () => {
  const table =
    '| Motion text | Outcome |\n|---|---|\n| To buy a shelf | Passed 5-0 |\n| To buy a piano | Failed |\n';
  const { decisions, motions } = itemOf(table);
  assert.deepEqual(
    [decisions.map(({ text }) => text), decisions[0]?.vote?.counts, motions.map(({ outcome }) => outcome)],
    [['To buy a shelf'], { for: 5, against: 0 }, ['lost']],
  );
});

test('a table of proposals, or of motions of other meetings, is none', () => {
  for (const head of ['Proposal | Outcome', 'Motion | Status'])
    assert.equal(itemOf(`| ${head} |\n|---|---|\n| To buy a shelf | Passed |\n`).decisions.length, 0, head);
  const earlier = '| Date | Motion | Outcome |\n|---|---|---|\n| 5 May 2025 | To buy a shelf | Passed |\n';
  assert.equal(itemOf(earlier).decisions.length, 0);
});

test('what was voted on, its result and its figures are one decision, and the figures no other’s', () => {
  const { decisions } = itemOf(
    'Vote: approve the plan of the shelf. Accepted (7 yes, 1 no, 2 abstain).\n\nResolved: that the kiln be swept.',
  );
  assert.deepEqual(
    decisions.map(({ text, vote }) => [text, vote?.counts]),
    [
      [
        'approve the plan of the shelf. Accepted (7 yes, 1 no, 2 abstain).',
        { for: 7, against: 1, abstained: 2 },
      ],
      ['that the kiln be swept.', undefined],
    ],
  );
});

test('a vote that names its own motion is not on what is decided below it', () => {
  const { decisions } = itemOf('Vote: keep the name, 4 for, 1 against\n\nWe agreed to paint the sign.');
  assert.equal(decisions[0]?.vote, undefined);
});

test('some abstained, whatever their reason', () => {
  const [decision] = itemOf(
    `${MOVED} Motion carried.\n\n4 people abstain due to conflicts of interest.`,
  ).decisions;
  assert.deepEqual(decision?.vote?.counts, { abstained: 4 });
  assert.deepEqual(itemOf('It was agreed to buy a shelf, with two abstentions.').decisions[0]?.vote?.counts, {
    abstained: 2,
  });
  assert.equal(
    itemOf('It was agreed to replace the shelf with two for the wall.').decisions[0]?.vote,
    undefined,
  );
});
