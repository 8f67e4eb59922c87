// Motions as student senates, associations and committees minute them: seconded by nobody named, put forward, with a count between.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('a second without a name carries what nobody objected to', () => {
  for (const words of [
    'Amber motioned to have a break; properly seconded without objections.',
    'Amber moved to have a break; seconded, no objections.',
    'Amber moved to have a break, which was seconded and passed without objection.',
    'Motion by Amber to have a break, duly seconded and carried.',
    'Amber withdrew the original motion and moved to have a break; properly seconded without objection.',
  ])
    assert.deepEqual(toldIn(words), ['+ to have a break / Amber'], words);
  for (const words of [
    'Amber moved to paint it; properly seconded, but Dora objected.',
    'Amber moved to paint it, seconded without objection to the colour.',
    'Amber moved to Bristol; seconded to the fire service without objection.',
    'Amber moved to paint it; seconded with objections.',
  ])
    assert.deepEqual(toldIn(words), [], words);
});

test('“a second” and “support” within what was moved second nothing', () => {
  for (const [words, moved] of [
    ['to hold a second Open Day in May', 'to hold a second Open Day in May'],
    ['to give it to the second Bench', 'to give it to the second Bench'],
    ['to close it on 2nd Street', 'to close it on 2nd Street'],
    ['to fund the camp and support Birch Hall', 'to fund the camp and support Birch Hall'],
    ['to buy a boat, support Birch Hall, and sell it', 'to buy a boat, support Birch Hall, and sell it'],
  ])
    assert.deepEqual(toldIn(`Amber moved ${words}. The motion was carried.`), [`+ ${moved} / Amber`]);
  for (const words of [
    'Amber moved to close it, second Birch. Carried.',
    'Amber moved to close it second Birch. Carried.',
    'Amber moved to close it, with a second by Birch. Carried.',
    'Motion by Amber to close it, support by Birch. Carried.',
    'Amber moved (Birch seconded) to close it. Carried.',
  ])
    assert.match(toldIn(words)[0] ?? '', /^\+ to close it\.? \/ Amber \/ Birch$/, words);
});

test('who seconded did not move, where nobody says who did', () => {
  for (const words of [
    'A motion that each club keep its own, seconded by Birch. _Motion passed._',
    'It was moved that each club keep its own, seconded by Birch. Carried.',
    'Motion that each club keep its own was made and seconded by Birch and carried.',
  ])
    assert.deepEqual(toldIn(words), ['+ that each club keep its own / Birch'], words);
  assert.deepEqual(toldIn('A motion to hire Dora, seconded by nobody, fell.'), []);
});

test('what somebody puts forward is a motion once it is seconded', () => {
  for (const words of [
    'Amber puts forward a motion that we keep it. Seconded by Birch. No dissenting voices. _Motion passed._',
    'Amber put forward a motion that we keep it. Seconded by Birch\n_Motion passed._',
  ])
    assert.deepEqual(toldIn(words), ['+ that we keep it / Amber / Birch'], words);
  assert.deepEqual(
    toldIn(
      'Amber put forward a motion The club will support Boat Camps. Seconded by Birch\n_Motion passed._',
    ),
    ['+ The club will support Boat Camps / Amber / Birch'],
  );
  assert.deepEqual(
    toldIn('Amber puts forward a motion for a new template. Seconded by Birch. Motion passed.'),
    ['+ for a new template / Amber / Birch'],
  );
  assert.deepEqual(toldIn('Amber puts forward that we write a template.'), []);
  assert.deepEqual(toldIn('Amber puts forward a motion for a new template. Dora liked it.'), []);
});

test('figures behind a sentence about the vote, and in points, are those of the motion', () => {
  for (const words of [
    'Amber moved (Birch seconded) to pay it. The Clerk took a roll call vote. - AYES: 3; NOES 0; ABSENT: 2. Motion carries unanimously.',
    'Amber moved, Birch seconded, to pay it. Ayes: 3, Noes: 0. Excused: 1. Carried.',
    'Amber made a motion to pay it. The bill is pending.\n\nBirch seconded.\n\n* All in favor: 3 aye.\n* All opposed: none.\n\nThe motion passed.',
  ])
    assert.match(toldIn(words).join(), /^\+ to pay it\.? \/ Amber \/ Birch \/ 3-0$/, words);
  assert.deepEqual(toldIn('Amber moved, Birch seconded, to pay it. Ayes: 3, Noes: 1, Absent 2. Carried.'), [
    '+ to pay it. / Amber / Birch / 3-1',
  ]);
  assert.deepEqual(toldIn('The Clerk took a roll call. - AYES: 3; NOES 0; ABSENT: 2.'), []);
});

test('who voted how may stand in lines below what passed', () => {
  const called = 'YES: Amber, Birch, Dora\nNO: Cedar\nABSTAIN: Elm';
  for (const [line, told] of [
    ['DO PASS, 3-1-1, BILL 5', 'BILL 5'],
    ['DO CONFIRM, 311, FAY GORSE, CLERK', 'FAY GORSE, CLERK'],
    ['Motion to pay the bill: PASSED 3-1-1', 'to pay the bill'],
    ['Bill 5 – Approved (3-1-1)', 'Bill 5'],
  ])
    assert.deepEqual(toldIn(`${line}\n${called}`), [`+ ${told} / 3-1-1`], line);
  for (const text of [
    `The bill that was passed 3-1-1\n${called}`,
    `We did pass, 3-1-1, the shop\n${called}`,
    'DO PASS, 1-2, BILL 5\nYES: Amber\nNO: Cedar, Dora',
    'Bill 5 – Approved (3-1-1)\nYES: it is a good one',
  ])
    assert.ok(!toldIn(text).some(one => one.startsWith('+')), text);
});

test('who is nominated is put forward, and elected where the next words say so', () => {
  for (const [text, told] of [
    ['Amber nominated Dora, seconded by Birch.\n_Elected unopposed._', '+ Dora / Amber / Birch'],
    [
      'Amber nominated Dora to continue, Birch seconded.\nElected unanimously.',
      '+ Dora to continue / Amber / Birch / unanimously',
    ],
    ['Amber nominated Dora Elm, Dora accepted.\nElected unopposed.', '+ Dora Elm / Amber'],
    [
      'Amber nominated Dora Elm, Dora rejected since she is away\nBirch nominated Fay Ash.\nUnopposed.',
      '+ Fay Ash / Birch',
    ],
  ])
    assert.deepEqual(toldIn(text ?? ''), [told], text);
  for (const text of [
    'Amber nominated Dora. Tea was had.',
    'Dora was elected in 2019. Unopposed.',
    'Amber nominated Dora, Dora declined.\nElected unopposed.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('when it was said stands before a motion', () => {
  for (const time of ['7:15 ', '7:15 pm: ', '19:15 – ', '1:50pm CEST : '])
    assert.deepEqual(
      toldIn(`${time}Amber moves to adjourn the meeting. Seconded by Birch. Meeting adjourned.`),
      ['+ to adjourn the meeting / Amber / Birch'],
      time,
    );
  assert.deepEqual(toldIn('7:15 Amber moved to Bristol. It was 8:15 there.'), []);
});

test('somebody is elected to the board, and minutes are approved for publication', () => {
  for (const words of [
    'Dora Elm is elected to the Board.',
    'Dora Elm and Fay Gorse were elected to the committee unopposed.',
    'The draft minutes were approved for posting to the public list.',
  ])
    assert.deepEqual(toldIn(words), [`+ ${words}`]);
  for (const words of [
    'Dora Elm was elected to the Council.',
    'Dora Elm was elected to the Board in 2019.',
    'The plans were approved for the school to build.',
  ])
    assert.deepEqual(toldIn(words), [], words);
});

test('names and result may stand in the midst of the motion, or behind strokes and dashes', () => {
  for (const words of [
    'The motion, made by Amber and seconded by Birch, to pay the bills passed.',
    'It was moved (Amber), seconded (Birch), and carried to pay the bills.',
    'Motion to pay the bills: Amber moved / Birch seconded / passed.',
    'Motion to pay the bills – Amber / Birch – carried',
    'Amber made a motion to pay the bills and Birch second it. Motion carried.',
    'Amber made the motion to pay the bills with Birch seconding. Motion carried.',
    'RESOLVED, on motion of Amber, seconded by Birch, to pay the bills.',
    'Amber moves to pay the bills. Birch seconds. No objections, motion passes.',
    'Amber moves to pay the bills. Birch seconds. Passes without objection.',
  ])
    assert.match(toldIn(words)[0] ?? '', /^\+ to pay the bills\.? \/ Amber \/ Birch$/, words);
  for (const words of [
    'The motion, made by Amber and seconded by Birch, to pay the bills was withdrawn.',
    'Amber moves to pay the bills. Birch seconds. Passes without a word to the next.',
    'Motion to pay the bills – Amber / Birch – to come',
  ])
    assert.ok(!toldIn(words).some(one => one.startsWith('+')), words);
});

test('the meeting sets a date or a sum', () => {
  for (const words of [
    'The Council set the precept at £20,000 for next year.',
    'The board set a special meeting date of Thursday, 28 May 2026.',
    'The committee then fixed the fees for moorings at £12.',
  ])
    assert.deepEqual(toldIn(words), [`+ ${words}`]);
  for (const words of [
    'The board set a good example.',
    'The board set the tone for 2026.',
    'The government set the rate at 5%.',
    'The council set the rates last year at 5%.',
    'The board had set a date of 5 May.',
  ])
    assert.deepEqual(toldIn(words), [], words);
});
