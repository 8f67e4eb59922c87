// Motions with nothing but figures behind them, debated in their paragraph, set out in fields, or moved in passing; and their look-alikes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const PAID = '+ to pay the bills / Amber / Birch';

test('figures alone say what came of the motion that they stand behind', () => {
  for (const [text, votes] of [
    ['Motion (Amber/Birch) to pay the bills. 5-0.', '5-0'],
    ['Amber moved to pay the bills. Birch seconded. 5/0/0.', '5-0-0'],
    ['Amber moved to pay the bills. Birch seconded (4-0).', '4-0'],
    ['Motion to pay the bills, Amber/Birch, 5-0.', '5-0'],
    ['Moved by Amber, seconded by Birch, to pay the bills\n\n5-0-1', '5-0-1'],
  ])
    assert.deepEqual(
      toldIn(text ?? '').map(told => told.replace('bills. /', 'bills /')),
      [`${PAID} / ${votes}`],
      text,
    );
  for (const text of [
    'The Council resolved that the declaration be introduced as set out in SEN 25-18.',
    'Amber moved to pay the bills. Birch seconded. 5/6.',
  ])
    assert.ok(!/ \d+-\d/.test(toldIn(text)[0]?.replace('SEN 25-18', '') ?? ''), text);
  assert.deepEqual(toldIn('The bills came. 5-0.'), []);
});

test('what came of a motion may stand behind a debate in its own paragraph', () => {
  for (const text of [
    'Amber moved to pay the bills. Birch seconded. A short discussion followed. Carried.',
    'Amber moved to pay the bills. Birch seconded. Dora asked about the fee. Ben said that it was £5. It was agreed.',
    'At 8:02 Amber moved to pay the bills, Birch seconded. Dora asked why. Carried.',
  ])
    assert.deepEqual(toldIn(text), [PAID], text);
  for (const text of [
    'Amber moved to pay the bills. Birch seconded. Dora moved to sell the boat. Carried.',
    'Amber moved to pay the bills. Birch seconded.\n\nThe boat is to be sold by Dora. Carried.',
    'Amber moved to pay the bills. Birch seconded. Dora asked about the fee. Agreed it was high.',
  ])
    assert.ok(!toldIn(text).includes(PAID), text);
});

test('the voices of all, called by name before what came of it, are the vote', () => {
  assert.deepEqual(
    toldIn(
      'Amber moved to pay the bills. Birch seconded. Upon roll call vote: Amber yes, Birch yes, Dora no; the motion passed 2 to 1.',
    ),
    [`${PAID} / 2-1`],
  );
  assert.deepEqual(
    toldIn('Amber moved to pay the bills. Birch seconded. Ayes: Five. Nays: None. Motion carried.').length,
    1,
  );
});

test('a mover may say something first, and a time or an office may stand beside the name', () => {
  for (const [text, told] of [
    [
      'Cllr Amber noted a slip on page 2 and with that correction moved that the minutes be signed. Seconded Cllr Birch, all in favour.',
      '+ that the minutes be signed / Cllr Amber / Cllr Birch / all in favour',
    ],
    [
      'Motion to adjourn by Amber at 8:30. Second by Birch. All in favor.',
      '+ to adjourn / Amber / Birch / All in favor',
    ],
    [
      'Trustee Amber moved to pay the bills. Supported by Birch. Roll call vote: all ayes. Motion carried.',
      '+ to pay the bills / Trustee Amber / Birch / all ayes, Roll call vote',
    ],
    ['Adoption proposed by Amber, seconded by Birch, and carried.', '+ Adoption / Amber / Birch'],
  ])
    assert.deepEqual(toldIn(text ?? ''), [told]);
  assert.deepEqual(toldIn('Amber noted a slip on page 2 and with that correction moved to the kitchen.'), []);
});

test('what was done on a motion is told with its movers', () => {
  for (const text of [
    'Hearing no comments, the hearing was closed at 7:11 on motion of Amber, second by Birch.',
    'Plat approval was then granted on a motion by Amber, seconded by Birch, with two conditions.',
    'Tabled to April on a motion by Amber/Birch, 5-0.',
    'President Elder adjourned the meeting at 8:41 p.m. on a motion by Amber and second by Birch.',
    'Approved on the motion of Amber, seconded by Birch.',
  ])
    assert.match(toldIn(text).join(), /^\+ [^+]+ \/ Amber \/ Birch/u, text);
  for (const text of [
    'The plan was discussed on a motion by Amber, seconded by Birch.',
    'There was a debate on a motion by Amber, seconded by Birch.',
  ])
    assert.ok(!toldIn(text).some(told => told.startsWith('+')), text);
});

test('fields tell who moved what', () => {
  for (const text of [
    'MOTION: Amber\nSECOND: Birch\nTO: pay the bills\nVOTE: 4 Yes, 1 No (Dora)',
    '**Motion:** Amber **Second:** Birch **To:** pay the bills **Vote:** 4-1',
  ])
    assert.deepEqual(toldIn(text), ['+ pay the bills / Amber / Birch / 4-1'], text);
  assert.deepEqual(
    toldIn('Motion by: Amber\nSecond by: Birch\nMotion: To pay the bills\nVote: Ayes 4 Nays 1'),
    ['+ To pay the bills / Amber / Birch / 4-1'],
  );
  assert.deepEqual(toldIn('Approve the bills as listed.\nMotion: Amber  Second: Birch  Vote: Unanimous'), [
    '+ Approve the bills as listed. / Amber / Birch / Unanimous',
  ]);
  assert.deepEqual(toldIn('To: the clerk\nFrom: Amber\nSecond: copy to Birch'), []);
});

test('a motion that was amended is decided in the words that say so', () => {
  const moved =
    'Amber moved, and Birch seconded: “That the fence be sold by May.” Dora moved an amendment, to put June, ';
  assert.deepEqual(
    toldIn(
      `${moved}which was seconded by Birch and carried by 22 votes to 14. The motion as amended was then put and carried nem. con.`,
    ),
    [
      '+ The motion as amended was then put and carried nem. con. / Amber / Birch / nem. con',
      '– an amendment, to put June / Dora / Birch / 22-14',
    ],
  );
  assert.deepEqual(toldIn('The motion as amended was put and lost.'), []);
});

test('notices of motion in the words of councillors are moved below them', () => {
  for (const notice of ['“I am calling on this Council to light the lane”', '“That we light the lane”'])
    assert.match(
      toldIn(
        `${notice}\n\nCllr. Amber moved his motion. Cllr. Birch seconded. Mr. Roche said that it was dear. The motion was agreed.`,
      ).join(),
      /^\+ .*lane \/ Cllr\. Amber \/ Cllr\. Birch$/u,
    );
  assert.deepEqual(toldIn('“I am calling on this Council to light the lane”\n\nReply: The lane is lit.'), []);
});
