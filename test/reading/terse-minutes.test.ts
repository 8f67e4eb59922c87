// Terse minutes, and those in the present tense: movers, seconders and results in a few words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('“Amber motion to adjourn; seconded without objection” moves and carries, where Amber was there', () => {
  for (const [said, what] of [
    ['Amber motion to adjourn; properly seconded without objection.', 'to adjourn'],
    ['Amber motion move into reports; properly seconded without objections', 'move into reports'],
    ['Amber motion five minute recess; duly seconded, no objections.', 'five minute recess'],
    ['Amber motion approve the plan; seconded and passed.', 'approve the plan'],
  ] as const)
    assert.deepEqual(toldIn(said), [`+ ${what} / Amber`]);
  assert.deepEqual(toldIn('Amber motion to pay the bill. Birch second. Passed.'), [
    '+ to pay the bill / Amber / Birch',
  ]);
  for (const other of [
    'Budget motion to adjourn; seconded without objection.',
    'Main motion to adjourn; seconded without objection.',
    'Amber motion lights to move were mended; seconded without objection.',
  ])
    assert.deepEqual(toldIn(other), []);
});

test('where several second, the first of them is told', () => {
  const whole = ['+ to pay the bill / Amber / Birch'];
  assert.deepEqual(toldIn('Amber moves to pay the bill, Birch, Cedar, and Dora second. Passed.'), whole);
  assert.deepEqual(toldIn('Amber moves to pay the bill; Birch and Dora second. Carried.'), whole);
  assert.deepEqual(toldIn('Amber moves to pay the bill. Birch, Cedar, and Dora second. Carried.'), whole);
  assert.deepEqual(
    toldIn('Amber moved to pay the bill. Birch and Dora seconded the motion. Carried.'),
    whole,
  );
  assert.deepEqual(toldIn('Amber moves to thank Birch, and Dora seconds. Carried.'), [
    '+ to thank Birch / Amber / Dora',
  ]);
  assert.deepEqual(toldIn('Birch, Cedar, and Dora second year students came.'), []);
});

test('“The minutes were approved unanimously” is a decision with its vote', () => {
  const whole = ['+ The minutes were approved unanimously. / unanimously'];
  assert.deepEqual(toldIn('The minutes were approved unanimously.'), whole);
  assert.deepEqual(toldIn('- 2025 club minutes approved unanimously'), [
    '+ 2025 club minutes approved unanimously / unanimously',
  ]);
  assert.deepEqual(
    toldIn('Amber moved to buy a boat. Birch seconded.\n\nThe minutes were approved unanimously.'),
    [...whole, '– to buy a boat / Amber / Birch'],
  );
  // Said twice, it is one decision.
  assert.deepEqual(toldIn('RESOLVED: That the minutes be approved.\n\nMinutes approved unanimously.'), [
    '+ That the minutes be approved. / unanimously',
  ]);
  assert.deepEqual(toldIn('The county said its minutes were approved unanimously.'), []);
});

test('a result behind words of its own point, or below a paragraph, is of them', () => {
  assert.deepEqual(toldIn('- The accounts are late. Approved unanimously.'), [
    '+ Approved unanimously. / unanimously',
  ]);
  assert.deepEqual(toldIn('The accounts are late.\n\nApproved unanimously.'), [
    '+ Approved unanimously. / unanimously',
  ]);
  assert.deepEqual(toldIn('Accepted without correction.', 'Previous minutes'), [
    '+ Accepted without correction.',
  ]);
  assert.deepEqual(toldIn('Approved with no changes.', 'Minutes'), ['+ Approved with no changes.']);
  assert.deepEqual(toldIn('Printed without correction.', 'Minutes'), []);
  assert.deepEqual(toldIn('- The county sent its plan.\n  - Approved unanimously.'), []);
});

test('“with no opposition and one abstention” is a vote', () => {
  const moved = 'Amber proposed that the fee stay.';
  assert.deepEqual(toldIn(`${moved} This was passed with no opposition and one abstention.`), [
    '+ that the fee stay / Amber / 0-1',
  ]);
  assert.deepEqual(toldIn(`${moved} This was passed on to Dora.`), []);
});

test('members who vote in the present tense, or all by number, decide', () => {
  for (const [said, vote] of [
    [
      'The Members vote to confirm the rules with the following vote totals: 5 yes, 0 no, 0 abstain.',
      ' / 5-0-0',
    ],
    ['6/6 present Members voted to confirm the rules', ''],
    ['6 of 6 trustees present voted to sell the boat.', ''],
    ['All six members voted to keep the hall.', ''],
  ] as const)
    assert.deepEqual(toldIn(said), [`+ ${said}${vote}`]);
  for (const other of [
    '0/6 present members voted to amend the rules',
    '2 of 6 members voted to amend the rules',
    'Members vote to elect officers each May.',
    'Members vote to elect officers, 5 yes votes are needed.',
  ])
    assert.deepEqual(toldIn(other), []);
});

test('“Committee accepts register as it stands” decides; rules, habits and steps of a plan do not', () => {
  for (const said of [
    'Committee accepts membership register as it stands',
    'The Board approves the budget.',
    'Trustees accept the resignation of Dora Elder.',
  ])
    assert.deepEqual(toldIn(`- ${said}`), [`+ ${said}`]);
  for (const other of [
    'The Board approves the budget every May.',
    'The Council approves the plan before it is sent.',
    'Council approves budget',
    'The Committee accepts cheques.',
  ])
    assert.deepEqual(toldIn(`- ${other}`), []);
});

test('“The decision was to …”, “Agreement to …” and “unanimously in favour of” decide', () => {
  assert.deepEqual(toldIn('The decision was to meet on 6 May rather than 13 May.'), [
    '+ to meet on 6 May rather than 13 May.',
  ]);
  assert.deepEqual(toldIn('The decision was not to sell the boat.'), ['+ not to sell the boat.']);
  assert.deepEqual(toldIn('- Agreement to put agendas online by Thursday'), [
    '+ Agreement to put agendas online by Thursday',
  ]);
  assert.deepEqual(toldIn('The committee is unanimously in favour of mending the gate.'), [
    '+ The committee is unanimously in favour of mending the gate.',
  ]);
  for (const other of [
    'The decision was to be made in May.',
    'The decision was to the liking of all.',
    'Agreement to lease the hall was signed in May.',
    'Agreement that you should be able to park.',
    'Residents are unanimously in favour of the crossing.',
  ])
    assert.deepEqual(toldIn(other), []);
});

test('“DO PASS” in capitals is what a senate did, and “DO NOT PASS” is not', () => {
  assert.deepEqual(toldIn('DO CONFIRM, 11-0-1, DORA ELDER, ARTS BOARD'), [
    '+ DO CONFIRM, 11-0-1, DORA ELDER, ARTS BOARD',
  ]);
  assert.deepEqual(toldIn('DO NOT PASS, 2-9-1, BILL 12'), []);
  assert.deepEqual(toldIn('Do confirm, 11, with Dora'), []);
});
