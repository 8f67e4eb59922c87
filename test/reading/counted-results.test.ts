// What came of a vote, told with its figures in any form.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

describe('a result with its figures is read', () => {
  test('by the letters of the sides', () => {
    assert.deepEqual(toldIn('Accepted with (11Y:0N:0A)'), ['+ Accepted with (11Y:0N:0A) / 11-0-0']);
    assert.deepEqual(toldIn('Mend it by May. Vote #27 accepted with 10Y:0N:1A'), [
      '+ Vote #27 accepted with 10Y:0N:1A / 10-0-1',
    ]);
  });

  test('behind a label, and with who was away', () =>
    assert.deepEqual(toldIn('**Outcome:** Adopted, by a 7-2 vote (1 board member not present)'), [
      '+ Outcome: Adopted, by a 7-2 vote (1 board member not present) / 7-2',
    ]));

  test('with strokes, in brackets and in a point', () => {
    assert.deepEqual(toldIn('Proposal accepted (12/3/1).'), ['+ Proposal accepted (12/3/1). / 12-3-1']);
    assert.deepEqual(toldIn('- Amber moves to buy paint\n- Birch seconds\n- 5/0/1 passes'), [
      '+ to buy paint / Amber / Birch / 5-0-1',
    ]);
  });

  test('behind the question that was put', () =>
    assert.deepEqual(toldIn('Shall we buy the van? 6 people said yes, 1 said no.'), [
      '+ Shall we buy the van? / 6-1',
    ]));

  test('of what stands in the title, where the list below it says nothing else', () =>
    assert.deepEqual(toldIn('- 18 - 2 - 1\n- Motion carries', 'Cap of the price'), [
      '+ Cap of the price / 18-2-1',
    ]));

  test('of a motion with its mover alone between', () =>
    assert.deepEqual(toldIn('- Motion, elect Fay, under the same terms\n  - Moved Birch\n  - 4/1/1'), [
      '+ elect Fay, under the same terms / Birch / 4-1-1',
    ]));

  test('in brackets behind whom somebody nominated', () =>
    assert.deepEqual(toldIn('The secretary (Amber) nominated Dora and Birch as editors (passed)'), [
      '+ Dora and Birch as editors / Amber',
    ]));

  test('of a motion that was asked for', () =>
    assert.deepEqual(
      toldIn('Asking for a motion to buy paint, Amber so moved, seconded by Birch.\n\nThe motion carried.'),
      ['+ to buy paint / Amber / Birch'],
    ));
});

describe('what was lost is no decision', () => {
  test('of a question', () => {
    assert.deepEqual(toldIn('Shall we buy the van? 3 yes, 4 no.'), []);
    assert.deepEqual(
      toldIn('Shall we buy the van? 5 yes, 2 no. It fails, since three quarters are needed.'),
      [],
    );
  });

  test('of a motion', () => {
    const [told = '', ...others] = toldIn('Motion to buy the van. 5 yes 4 no: fails');
    assert.equal(told, '– to buy the van');
    assert.deepEqual(others, []);
  });
});

test('a share and a day in brackets are no figures', () => {
  assert.deepEqual(toldIn('The door was painted (3/5).'), []);
  assert.deepEqual(toldIn('- Treasurer: no change.\n- Vote: 5-0', 'News'), []);
});
