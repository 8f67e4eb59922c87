// Figures right behind a motion that nobody seconds.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

describe('a vote right behind the words of a motion', () => {
  test('decides on them, and not on the title', () => {
    assert.deepEqual(toldIn('Motion to adopt the budget. 10 votes yes, 2 votes no.', 'Budget'), [
      '+ to adopt the budget / 10-2',
    ]);
    assert.deepEqual(toldIn('Motion: adopt the budget\nVotes: 10 yes, 2 no', 'Budget'), [
      '+ adopt the budget / 10-2',
    ]);
  });

  test('may as well reject them', () =>
    assert.deepEqual(toldIn('Motion to buy the van. 2 yes, 9 no.', 'Van'), ['– to buy the van / 2-9']));

  test('decides nothing where the next sentence says that it failed', () => {
    const lost =
      'Amber proposed that we buy it. For: 5. Against: 2. The motion fails as it needs three quarters.';
    assert.deepEqual(
      toldIn(lost, 'Budget').filter(told => told.startsWith('+')),
      [],
    );
  });
});
