// How councils, townships and districts of North America tell what they did: consent calendars, scans, voices in a row.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

describe('everybody’s voice in the sentence that moves', () => {
  test('carries the motion', () => {
    assert.deepEqual(toldIn('Dora motion, Ben second, Dora aye, Ben aye, Fay aye to pay the bills.'), [
      '+ to pay the bills. / Dora / Ben / 3',
    ]);
    assert.deepEqual(toldIn('Dora makes a motion to pay the bills, Ben second, Dora aye, Ben aye, Fay no.'), [
      '+ to pay the bills / Dora / Ben / 2-1',
    ]);
    assert.deepEqual(toldIn('Bills of $40. Motion to approve Dora, Ben second, vote Dora aye, Ben aye.'), [
      '+ to approve / Dora / Ben / 2',
    ]);
  });

  test('does not where more are against it, and nobody speaks of a motion', () => {
    assert.deepEqual(toldIn('Dora motion, Ben second, Dora aye, Ben no, Fay no to pay the bills.'), []);
    assert.deepEqual(toldIn('She asked each whether it was cold: Dora yes, Ben yes, Fay no.'), []);
  });
});

describe('what came of it, behind who seconded', () => {
  test('is told with figures', () => {
    const moved = 'Director Amber moved to mend the fence.';
    const told = '+ to mend the fence / Director Amber / Director Birch';
    assert.deepEqual(toldIn(`${moved} Director Birch seconded the motion and it carried with 3 aye votes.`), [
      `${told} / 3`,
    ]);
    assert.deepEqual(
      toldIn(
        `${moved}\n\nDirector Birch seconded the motion.\n\nCommittee Chair Fern declared the motion PASSED unanimously.`,
      ),
      [`${told} / unanimously`],
    );
  });

  test('says again what was moved', () => {
    const moved = 'Amber moved, and Birch seconded the motion to buy paint.';
    assert.deepEqual(toldIn(`${moved} Motion to buy paint carried 5-0.`), [
      '+ to buy paint. / Amber / Birch / 5-0',
    ]);
    assert.deepEqual(
      toldIn(`${moved} Motion to buy paint which carried 4 ayes, 1 no (Fern), 0 abstentions.`),
      ['+ to buy paint. / Amber / Birch / 4-1-0'],
    );
  });
});

describe('what staff ask for in each point', () => {
  const POINTS =
    '1. Minutes of March\n   Recommendation: Approve draft minutes\n2. The fence\n   Recommendation: Receive and file';

  test('is no decision where the board acts', () =>
    assert.deepEqual(
      toldIn(`${POINTS}\n\nAmber moved to approve the consent calendar. Birch seconded and it carried.`),
      ['+ to approve the consent calendar / Amber / Birch'],
    ));
});

describe('a scan without empty lines', () => {
  test('parts a result from the title below it', () =>
    assert.deepEqual(
      toldIn(
        'Read by the Reeve\nMotion 229/2026 Moved by Councillor Amber, “THAT the agenda be accepted.”\nCarried\nPrevious Minutes\nMotion 230/2026 Moved by Councillor Birch, “THAT the minutes be accepted.”\nCarried\nNew Business',
      ),
      [
        '+ THAT the agenda be accepted / Councillor Amber',
        '+ THAT the minutes be accepted / Councillor Birch',
      ],
    ));

  test('runs a title and the number of its motion together', () => {
    const carried = ['+ THAT the lot be sold for $62,000 / Councillor Amber'];
    const moved = 'Motion 234/2026 Moved by Councillor Amber, “THAT the lot be sold for $62,000.”\nCarried';
    assert.deepEqual(toldIn(`b) Land Sale – Lot 41, Block 1 ${moved}`), carried);
    assert.deepEqual(toldIn(`a) Delegation\n\nb) Land Sale – Lot 41, Block 1 ${moved}`), carried);
    assert.deepEqual(toldIn(`He spoke of the letter.\nb) Land Sale – Lot 41, Block 1 ${moved}`), carried);
  });
});

test('a vote folded below its motion belongs to it', () => {
  const vote = '> [!abstract]- Vote:\n> |Yeas:|\n> |-|\n> |J. Amber|\n> |B. Birch|';
  assert.deepEqual(
    toldIn(
      `> Moved by J. Amber\n\n> Seconded by B. Birch\n\nThat the fence BE MENDED.\n\n${vote}\n\n> **Motion Passed (2 to 0)**`,
    ),
    ['+ That the fence BE MENDED. / J. Amber / B. Birch / 2-0'],
  );
});
