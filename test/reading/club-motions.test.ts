// Motions as clubs write them: parts in lists below, names in brackets, voices a side a point, scores behind what was resolved.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('the voices on a motion may be points below it, a side a point', () => {
  const motion = 'Amber made a motion to paint the fence. Birch seconded.\n\n';
  const whole = ['+ to paint the fence / Amber / Birch / 3-0'];
  assert.deepEqual(toldIn(`${motion}- All in favor: 3 aye\n- Opposed: none\n\nThe motion passed.`), whole);
  assert.deepEqual(toldIn(`${motion}- For: 3\n- Against: 0`), whole);
  const alone = ['– to paint the fence / Amber / Birch'];
  assert.deepEqual(toldIn(`${motion}- In favour of green: 3 of us\n- A new fence`), alone);
  assert.deepEqual(toldIn(`${motion}- For: 3`), alone);
  assert.deepEqual(toldIn(`${motion}- For: 3 gates, 2 posts\n- Against: 0`), alone);
});

test('points below a motion say who moved it and what came of it', () => {
  assert.deepEqual(toldIn('- Motion to pay the bill\n  - Moved by Amber, seconded by Birch\n  - Carried'), [
    '+ to pay the bill / Amber / Birch',
  ]);
  assert.deepEqual(
    toldIn('- Motion to pay the bill\n  - Moved by Amber, seconded by Birch\n  - The bill came late'),
    ['–  / Amber / Birch'],
  );
});

test('what was to be approved, its movers and “All agreed” in one line are a decision', () => {
  const whole = toldIn('To approve the payments. Proposed by Amber; Seconded by Birch; All agreed');
  assert.deepEqual(whole, ['+ To approve the payments. / Amber / Birch / All agreed']);
});

test('“Agreed.” as the first point below a motion is what came of it', () => {
  const motion = 'Amber moved to paint the fence. Birch seconded.\n\n';
  assert.deepEqual(toldIn(`${motion}- Agreed. Dora will tell the owner.\n- It is grey.`), [
    '+ to paint the fence / Amber / Birch',
  ]);
  assert.deepEqual(toldIn(`${motion}- It is grey.\n- Agreed.`), ['– to paint the fence / Amber / Birch']);
});

test('the mover may stand in brackets', () => {
  const whole = ['+ to pay the bill / Amber / Birch'];
  assert.deepEqual(toldIn('Moved (Amber): to pay the bill. Seconded (Birch). Passed.'), whole);
  assert.deepEqual(toldIn('Moved (Amber) that it be paid. Seconded Birch. Passed.'), [
    '+ that it be paid / Amber / Birch',
  ]);
  assert.deepEqual(toldIn('Moved (March): to the hall. All came. Passed.'), []);
});

test('“moved for $300” moves money', () => {
  assert.deepEqual(toldIn('Amber moved for $300 for paint, seconded by Birch. Motion carried.'), [
    '+ for $300 for paint / Amber / Birch',
  ]);
  assert.deepEqual(toldIn('Amber moved for her work. All were glad.'), []);
});

test('below “Resolved” a score behind each point is its vote', () => {
  assert.deepEqual(toldIn('- Dora shall book the hall (5-0)\n- Teas shall be held (4-1)', 'Resolved'), [
    '+ Dora shall book the hall (5-0) / 5-0',
    '+ Teas shall be held (4-1) / 4-1',
  ]);
  for (const points of [
    '- The tap drips\n- The gate (mended)',
    '- Rooms for groups (3-5)\n- Tea for many (2-6)',
  ])
    assert.deepEqual(toldIn(points, 'Resolved'), []);
});

test('“made a motion to …” is a motion whatever stands between it and its seconder', () => {
  assert.deepEqual(toldIn('Amber made a motion to pay. The bill is old. Birch seconded. Passed.').length, 1);
  assert.deepEqual(toldIn('Amber proposed to wait. The bill is old. It rained.'), []);
});

test('“Proposal:” is a label and nobody who speaks', () => {
  const body = 'Proposal: a gate.\nProposal: a post.\nProposal: a lamp.\n\nAgreed.';
  assert.deepEqual(toldIn(body).length > 0, true);
});

test('“Accepted as presented” below a report is what came of it', () => {
  for (const result of [
    'Accepted',
    'Accepted as presented.',
    'Approved with minor amendments',
    'This was accepted.',
  ])
    assert.equal(toldIn(`The report was proposed.\n\n${result}`).length, 1, result);
  for (const other of ['Accepted by the bank', 'Accepted as gifts', 'It was accepted before'])
    assert.deepEqual(toldIn(`The report was proposed.\n\n${other}`), [], other);
});

test('letters that move and second are people, where two and more do', () => {
  assert.deepEqual(toldIn('Motion was made by CSH to buy a mast, second by RWD. Carried.'), [
    '+ to buy a mast / CSH / RWD',
  ]);
  assert.deepEqual(toldIn('Motioned by CSH for adoption of his report. Second RWD. Carried.'), [
    '+ for adoption of his report / CSH / RWD',
  ]);
  assert.deepEqual(toldIn('- Mast\n  - CSH Move to buy it\n  - RWD 2nd\n  - 12-0 pass'), [
    '+ to buy it / CSH / RWD / 12-0',
  ]);
  assert.equal(toldIn('- Mast\n  - CSH move\n  - RWD 2nd\n  - 12-0 pass').length, 1);
  assert.deepEqual(toldIn('- Mast\n  - MEN move to town\n  - They like it'), []);
  assert.deepEqual(toldIn('- CSH moved to buy a mast\n- RWD seconded\n- 12-0 pass'), [
    '+ to buy a mast / CSH / RWD / 12-0',
  ]);
});
