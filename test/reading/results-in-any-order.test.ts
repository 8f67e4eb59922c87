// What came of a motion, told by its usual phrases in whatever order they come; and what holds such words and tells something else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const MOVED = 'Amber moved to mend the fence, seconded by Birch.';

test('a result is read in whatever order its phrases stand', () => {
  for (const [result, vote] of [
    ['13-0 pass.', '13-0'],
    ['Pass 13-0', '13-0'],
    ['Vote: unanimous in favor.', 'unanimous in favor'],
    ['Was passed 5:0.', '5-0'],
    ['No opposition, motion passes with 1 abstention.', '0-1'],
    ['With all in favor and none opposed, passed.', '0'],
  ])
    assert.deepEqual(toldIn(`${MOVED} ${result}`), [`+ to mend the fence / Amber / Birch / ${vote}`], result);
});

test('what else such words tell is no result', () => {
  for (const words of [
    'Was it passed last time?',
    'Members pass.',
    'A vote would be passed if all agreed.',
    'Approved budget: £500.',
    'The vote is still open, 3 in favour.',
  ])
    assert.deepEqual(toldIn(`${MOVED} ${words}`), ['– to mend the fence / Amber / Birch'], words);
});

test('a result in brackets is no part of a name', () => {
  assert.deepEqual(toldIn('Amber moved to mend the fence, seconded by Birch (passed)'), [
    '+ to mend the fence / Amber / Birch',
  ]);
  assert.deepEqual(toldIn('Motion by Amber to mend the fence, second by Birch: [PASS]'), [
    '+ to mend the fence / Amber / Birch',
  ]);
  assert.deepEqual(toldIn('Motion to mend the fence: **[PASS]**\n\n- Second: Birch **[PASS]**'), [
    '+ to mend the fence / Birch',
  ]);
  assert.deepEqual(toldIn('Amber moved to mend the fence, seconded by Birch (clerk)'), [
    '– to mend the fence / Amber / Birch (clerk)',
  ]);
});

test('a list that is nothing but a vote is on what was moved right above it', () => {
  assert.deepEqual(toldIn(`${MOVED}\n\n- Vote: 5-0`), ['+ to mend the fence / Amber / Birch / 5-0']);
  assert.deepEqual(toldIn(`${MOVED}\n\n- Vote: all in favour`), [
    '+ to mend the fence / Amber / Birch / all in favour',
  ]);
  assert.deepEqual(toldIn(`${MOVED}\n\nThe hall was seen.\n\n- Vote: all in favour`), [
    '– to mend the fence / Amber / Birch / all in favour',
  ]);
  assert.deepEqual(toldIn(`${MOVED}\n\n- Vote on Friday`), ['– to mend the fence / Amber / Birch']);
});

test('a vote on the whole is not that on an amendment to it', () => {
  const amended =
    'Amber moved to amend line 12 to read 400 pounds. Seconded by Birch. Amendment passes by voice vote.';
  for (const whole of ['Bill passes.', 'Budget carries.'])
    assert.deepEqual(
      toldIn(`- ${amended}\n- Vote: 10 yes, 2 no, 1 abstention. ${whole}`),
      ['+ to amend line 12 to read 400 pounds / Amber / Birch / by voice vote'],
      whole,
    );
});

test('a body that spoke of something and approved it decided on it', () => {
  for (const text of [
    'The Board discussed the draft and approved it subject to changes to section 4.',
    'Trustees reviewed the policy, and unanimously adopted it.',
    'Session voted to sell the organ.',
    'The committee agreed that the name should include the sea.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'The Board noted that the county reviewed the plan and approved it.',
    'The Board discussed the draft and agreed it was too long.',
    'The committee agreed that people should have more time.',
    '**Other elected representatives**',
  ])
    assert.deepEqual(toldIn(text), [], text);
});
