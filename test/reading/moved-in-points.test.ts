// Whose a motion is that stands behind other words of its point, what officers recommend above it, and more short ways to move and to vote.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('a motion behind other words of a point is no other point’s', () => {
  assert.deepEqual(
    toldIn('- The Board voted to renew it.\n- Lot 2: dry. Motion by Amber, second by Birch.'),
    ['+ to renew it.', '–  / Amber / Birch'],
  );
  assert.deepEqual(toldIn('- The Board voted to renew it.\n- Motion by Amber, second by Birch.'), [
    '+ to renew it. / Amber / Birch',
  ]);
});

test('what officers recommend is no decision where the action in its point is', () => {
  const point = '1. **Salary**\n   **Recommendation:** Approve the salary.\n';
  assert.deepEqual(
    toldIn(
      `${point}   **Action:** Moved by Amber, seconded by Birch, and carried unanimously by members present to raise it.`,
    ),
    ['+ to raise it. / Amber / Birch / unanimously'],
  );
  assert.deepEqual(
    toldIn(
      'Action: On a motion by Amber, seconded by Birch, and carried unanimously by members present to adopt it.',
    ),
    ['+ to adopt it. / Amber / Birch / unanimously'],
  );
});

test('a number of Rome before a mover is no part of the name', () => {
  const told = toldIn(
    'III.  Member Amber moved, and Member Birch seconded adoption of the agenda. Motion carried 7 ayes, 0 noes, 0 absent, 0 abstentions based on the following Roll Call vote:',
  );
  assert.deepEqual(told, ['+ adoption of the agenda / Member Amber / Member Birch / 7-0-0']);
});

test('who was called last, behind “and”, voted too', () => {
  for (const behind of [
    'Motion carried with the following votes: Amber – aye, Birch – aye and Dora – aye.',
    'A vote was taken: Amber, aye; Birch, aye; Dora, aye. Motion carried.',
  ])
    assert.deepEqual(
      toldIn(`Amber moved to pay. Birch seconded the motion. ${behind}`),
      ['+ to pay / Amber / Birch / 3'],
      behind,
    );
});

test('what was approved or chosen may name its movers behind a comma or a dash', () => {
  assert.deepEqual(toldIn('Approved, proposed by Amber and seconded by Birch.'), [
    '+ Approved, proposed by Amber and seconded by Birch. / Amber / Birch',
  ]);
  assert.deepEqual(toldIn('Board selected Blue Lagoon at $31,750. Motion Amber/second Birch, 4-0.'), [
    '+ Board selected Blue Lagoon at $31,750. / Amber / Birch / 4-0',
  ]);
  assert.deepEqual(
    toldIn(
      'Moved by Amber, seconded by Birch, and by unanimous vote, the Board authorized the Clerk to write.',
    ),
    ['+ the Clerk to write. / Amber / Birch / by unanimous vote'],
  );
  for (const text of [
    'There were no other nominations and Mr. Dunn was appointed by acclamation.',
    'With that correction, the minutes were approved by a vote of 3-0.',
    'All three were elected by a show of hands.',
    'The following were approved: Charging, Lettings.',
    'Fence stain: tabled until bids come in.',
    'Fine of $100 approved (3 yes, Dora abstained).',
    'Committee agreed no further action for now.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'The Board approved the preceding minutes on January 14, 2027',
    'Fine of $100 approved (see page 3).',
    'The following were present: Amber, Birch.',
    'All three were at the show of hands.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});
