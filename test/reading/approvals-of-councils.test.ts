// What councils and boards approve and carry in their everyday ways: who moved it stands behind, the vote in the same sentence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('what was approved belongs to those whom the next sentence names', () => {
  assert.deepEqual(toldIn('The plan was approved. Proposed Cllr Amber, seconded Cllr Birch.'), [
    '+ The plan was approved. / Cllr Amber / Cllr Birch',
  ]);
  assert.deepEqual(toldIn('The motion was approved. Proposed Cllr Amber, seconded Cllr Birch.'), [
    '+ The motion was approved. / Cllr Amber / Cllr Birch',
  ]);
  assert.deepEqual(toldIn('The plan that was late was approved. The roof leaks.'), []);
});

test('who proposed may stand in a sentence of its own behind a label', () => {
  assert.deepEqual(
    toldIn(
      'Resolution: that the plan be approved. Proposed: Cllr Amber. Seconded: Cllr Birch. Carried unanimously.',
    ),
    ['+ that the plan be approved. / Cllr Amber / Cllr Birch / unanimously'],
  );
});

test('a number of any kind may stand before who moved', () => {
  const told = ['+ THAT the agenda be adopted. / Cr Amber / Cr Birch'];
  assert.deepEqual(
    toldIn('No. 324 Moved by Cr Amber\nSeconded by Cr Birch\n\nTHAT the agenda be adopted.\n\nCARRIED'),
    told,
  );
  assert.deepEqual(
    toldIn('141101 Moved: Cr Amber Seconded: Cr Birch\n\nTHAT the agenda be adopted.\n\nCARRIED'),
    told,
  );
  assert.deepEqual(toldIn('In 2019 moved by Bristol, a ship sank.'), []);
});

test('a second in the same breath as what came of it', () => {
  assert.deepEqual(
    toldIn('Amber MOVED to paint it. Birch SECONDED the motion and it PASSED unanimously 7-0.'),
    ['+ to paint it / Amber / Birch / 7-0'],
  );
  assert.deepEqual(toldIn('Amber moved that the meeting be adjourned. Birch seconded and all voted for.'), [
    '+ that the meeting be adjourned / Amber / Birch',
  ]);
  assert.deepEqual(toldIn('Amber made a motion to paint it. Birch second. Passed 3-0'), [
    '+ to paint it / Amber / Birch / 3-0',
  ]);
  assert.deepEqual(toldIn('Motion by Amber to continue to 16 March, 2nd by Birch, vote was 4-0.'), [
    '+ to continue to 16 March / Amber / Birch / 4-0',
  ]);
  assert.deepEqual(toldIn('Motion by Amber to continue to 16 March, 2nd by Birch, vote was 4-3.'), [
    '– to continue to 16 March / Amber / Birch / 4-3',
  ]);
  assert.deepEqual(toldIn('Motion by Amber, second by Birch: to paint it; unanimous.'), [
    '+ to paint it / Amber / Birch / unanimous',
  ]);
});

test('names between strokes stand behind what they moved', () => {
  assert.deepEqual(toldIn('Motion to pay the bills: 12-14; 16. D. Amber/J. Birch, all agreed.'), [
    '+ to pay the bills: 12-14; 16 / D. Amber / J. Birch / all agreed',
  ]);
  assert.deepEqual(toldIn('Motion to paint it by Amber/Birch. Carried.'), ['+ to paint it / Amber / Birch']);
  assert.deepEqual(toldIn('Rota of May: D. Amber/J. Birch, all agreed to bake.'), []);
});

test('a title before “MOTION:” is none of its words', () => {
  assert.deepEqual(toldIn('Finance Report:  MOTION:  Amber, second Birch to approve it.  Motion carried.'), [
    '+ to approve it. / Amber / Birch',
  ]);
});

test('minutes and payments are approved in more words', () => {
  assert.deepEqual(toldIn('The minutes were agreed as a true record and were signed by the Chair.'), [
    '+ The minutes were agreed as a true record and were signed by the Chair.',
  ]);
  assert.deepEqual(toldIn('The above payments were agreed and cheques duly signed.'), [
    '+ The above payments were agreed and cheques duly signed.',
  ]);
  assert.deepEqual(
    toldIn(
      'The minutes of the last meeting were approved subject to a few changes; proposed by Amber, seconded by Birch.',
    ),
    [
      '+ The minutes of the last meeting were approved subject to a few changes; proposed by Amber, seconded by Birch. / Amber / Birch',
    ],
  );
  assert.deepEqual(toldIn('A revised procedure was considered and adopted.'), [
    '+ A revised procedure was considered and adopted.',
  ]);
  assert.deepEqual(toldIn('The plan that the Borough had was considered and adopted.'), []);
  assert.deepEqual(toldIn('The applications were considered and approved by the Borough Council.'), []);
});

test('a body agrees for somebody to act, or is in agreement', () => {
  assert.deepEqual(toldIn('The Board agreed for Jo Amber to see whether the grant is due.'), [
    '+ for Jo Amber to see whether the grant is due.',
  ]);
  assert.deepEqual(toldIn('All Councillors were in agreement that the plan be approved.'), [
    '+ that the plan be approved.',
  ]);
  assert.deepEqual(toldIn('All Councillors were in agreement that the road is long.'), []);
  assert.deepEqual(toldIn('Per the memo, the Board agreed to keep the lamp.'), ['+ to keep the lamp.']);
});

test('a bill is adopted by the roll call below it', () => {
  assert.deepEqual(
    toldIn(
      'Bill No. 2026-47 was adopted by the following roll call vote as Ordinance 12:\n\nAye: Amber, Birch, Dora\nNay: None',
    ),
    ['+ Bill No. 2026-47 was adopted by the following roll call vote as Ordinance 12: / 3-0'],
  );
});

test('a voice vote of all carries what was seconded', () => {
  assert.deepEqual(
    toldIn('It was moved by Amber and seconded by Birch to paint it. A voice vote was taken; all voted aye.'),
    ['+ to paint it. / Amber / Birch / all voted aye, A voice vote'],
  );
});

test('a number in brackets, a mover without a seconder’s name, and one who “motioned”', () => {
  assert.deepEqual(toldIn('RESOLVED [37/26] (Amber/Birch) that the minutes be confirmed.'), [
    '+ that the minutes be confirmed. / Amber / Birch',
  ]);
  assert.deepEqual(
    toldIn('It was MOVED, R. Amber and seconded to paint it. Motion CARRIED by a voice vote.'),
    ['+ to paint it. / R. Amber / by a voice vote'],
  );
  assert.deepEqual(
    toldIn('It was motioned by Amber, seconded by Birch to pay bills. Motion carried with 5 yes.'),
    ['+ to pay bills. / Amber / Birch / 5'],
  );
  assert.deepEqual(
    toldIn(
      'The May minutes were motioned for approval by Amber and seconded by Birch, motion carried with 5 yes.',
    ),
    ['+ The May minutes / Amber / Birch / 5'],
  );
  assert.deepEqual(toldIn('It was moved, Amber said, and seconded by nobody.'), []);
});

test('those who were away are no side of a vote', () => {
  assert.deepEqual(
    toldIn('Motion made by Amber and supported by Birch to pay. Motion passed 5 yes, 0 no, and 0 absent.'),
    ['+ to pay. / Amber / Birch / 5-0'],
  );
  assert.deepEqual(toldIn('Motion to pay the bills, seconded, passed 5-0'), ['+ to pay the bills / 5-0']);
});

test('a roll call of two sides without colons, behind an aside', () => {
  assert.deepEqual(
    toldIn(
      'Mr. Amber made a motion, seconded by Mr. Birch to move into executive session. The Board will return.\n\nRoll Call Vote: In favor Mr. Amber, Mr. Cedar, Mr. Birch; opposed—none.',
    ),
    ['+ to move into executive session. / Mr. Amber / Mr. Birch / 3-0'],
  );
});

test('a number behind “Resolution:” is not what was resolved', () => {
  assert.deepEqual(
    toldIn(
      'RESOLUTION: 2026.11.1\n\nThat the jetty be painted.\n\nMoved: Cr Amber Seconded: Cr Birch CARRIED: 5/0',
    ),
    ['+ That the jetty be painted. / Cr Amber / Cr Birch / 5-0'],
  );
});

test('who moved may stand in brackets behind the first word', () => {
  assert.deepEqual(toldIn('RESOLVED (proposed by Cllr Amber, seconded by Cllr Birch): to approve it.'), [
    '+ to approve it. / Cllr Amber / Cllr Birch',
  ]);
  assert.deepEqual(toldIn('Motion (Amber, Birch) to approve it. Unanimous.'), [
    '+ to approve it. / Amber / Birch / Unanimous',
  ]);
  assert.deepEqual(toldIn('Motion (see note, page 2) to approve it.'), []);
});

test('votes to votes decide', () => {
  assert.deepEqual(toldIn('Following a vote, the plan was approved by 5 votes to 2.'), [
    '+ Following a vote, the plan was approved by 5 votes to 2. / 5-2',
  ]);
  assert.deepEqual(toldIn('The planning application was approved by 5 votes to 2.'), []);
  assert.deepEqual(toldIn('The fee that the club asked was approved by 5 votes to 2.'), []);
});
