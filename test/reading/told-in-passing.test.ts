// Decisions that small bodies tell in passing, and what sounds like them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('a title may stand before what the meeting decided, on its line or on the one above', () => {
  for (const text of [
    'Key of the hall: the committee resolved to change the lock.',
    'Lock: The Board agreed to change the lock.',
    'Key of the hall: we decided to change the lock.',
    'Key of the hall:\nWe decided to change the lock.',
    'Lock:\nIt was agreed to change the lock.',
    '- Lock:\n  The committee voted to change the lock.',
  ])
    assert.deepEqual(
      toldIn(text).map(told => told.replace(/^\+ It was agreed/, '+')),
      ['+ to change the lock.'],
      text,
    );
  for (const text of [
    'Fay: we decided to change the lock.',
    'Background: the committee resolved to change the lock.',
    'Question: we agreed to change the lock?',
    'Reminder of May: the board had agreed to change the lock.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('a change of the rules is passed by all, and an amendment to a motion is none of its own', () => {
  for (const text of [
    'The bylaws amendment below passed by unanimous acclamation.',
    'The constitutional amendments were adopted unanimously.',
    'The rules amendment was passed (unanimous: 11).',
    'The two-thirds majority was reached, and the amendment was passed.',
    'The requirement of 2/3 of the votes was met, and the change was adopted.',
    'Changes to the rules proposed, seconded and passed on a show of hands (no objections).',
    'New fees moved, seconded and carried unanimously.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'The amendment passed unanimously.',
    'The bylaws amendment passed to the lawyers.',
    'The majority was reached by noon.',
    'A lamp was proposed and seconded by the school.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('who won a vote, who is to check the minutes, and officers that follow as a list are elected', () => {
  for (const text of [
    'Dora won with 7 votes to 3.',
    'Ben Fern and Dora Elder won the ranked choice vote.',
    'Dora won the election for Treasurer.',
    'Dora and Ben were elected to check the minutes.',
    'Ben Fern was chosen to keep the minutes.',
    'The Committee appointed officers as follows:\n\n- Dora: chair\n- Ben: clerk',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'Dora won the raffle with 7 tickets.',
    'Dora won a prize in a vote of the town.',
    'Dora and Ben were elected to the County Council.',
    'Ben Fern was chosen to play the bells.',
    'The school appointed officers as follows:\n\n- Dora: chair',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('a candidate with proposer and seconder in brackets is elected by the point below', () => {
  assert.deepEqual(toldIn('- Jo Elm stands (proposed: Amber, seconded: Birch)\n- Elected unanimously (11)'), [
    '+ Jo Elm stands / Amber / Birch / 11',
  ]);
  assert.deepEqual(toldIn('- Jo Elm stands (proposed: Amber, seconded: Birch)\n- Lost by 3 votes').length, 1);
  assert.deepEqual(toldIn('- Jo Elm stands by the gate\n- Elected officers will meet'), []);
});

test('“It resolved to” is the committee’s, and “motioned by” moves', () => {
  assert.deepEqual(toldIn('The committee noted the cost. It resolved to ask for quotes.'), [
    '+ to ask for quotes.',
  ]);
  assert.deepEqual(toldIn('The lamp was dim. It resolved itself.'), []);
  assert.deepEqual(toldIn('Motioned by Amber, seconded by Birch'), ['–  / Amber / Birch']);
  assert.deepEqual(
    toldIn('Amber nominiates Dora for Clerk. Birch seconded. Motion passsed by unanimous consent.'),
    ['+ Dora for Clerk / Amber / Birch / by unanimous consent'],
  );
});
