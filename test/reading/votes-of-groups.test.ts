// How clubs, societies and technical groups tell that a motion was carried, by whom it was moved, and how many were for it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('movers in fields and “Carried” decide on what stands above them', () => {
  const moved = ' / Amber Elder / Ben Fern';
  for (const [fields, label] of [
    ['Proposed: Amber Elder\nSeconded: Ben Fern\n\nCarried.', 'Carried'],
    ['Proposed : Amber Elder\n\nSeconded : Ben Fern                CARRIED', 'CARRIED'],
    ['Proposed: Amber Elder. Seconded: Ben Fern. Passed.', 'Passed'],
    ['Proposed by Amber Elder, seconded by Ben Fern. Carried.', 'Carried'],
    ['1st: Amber Elder 2nd: Ben Fern. Carried.', 'Carried'],
  ] as const)
    assert.deepEqual(toldIn(`Dora read the accounts.\n\n${fields}`), [`+ ${label}${moved}`], fields);
  // What is resolved above or below them has words of its own.
  assert.deepEqual(
    toldIn('RESOLVED: That it be paid.\n\nProposed: Amber. Seconded: Birch. Carried.').length,
    1,
  );
  assert.deepEqual(
    toldIn('Proposed: Amber. Seconded: Birch. Carried.\n\nRESOLVED: That it be paid.').length,
    1,
  );
  for (const open of ['Proposed: Amber\nSeconded: Birch', 'Proposed: Amber\n\nCarried on from May.'])
    assert.ok(!toldIn(`Dora read them.\n\n${open}`).some(one => one.startsWith('+')), open);
});

test('“S.” is an initial and seconds nobody', () => {
  assert.deepEqual(toldIn('Proposed by Cllr S. Amber'), ['–  / Cllr S. Amber']);
});

test('figures are a vote where the order of the sides is told beside them', () => {
  const motion = 'Amber moved to paint the fence. Birch seconded.\n\n';
  const whole = ['+ to paint the fence / Amber / Birch / 12-0-2'];
  for (const vote of [
    'Y/N/A: 12/0/2',
    'Yes/No/Abstain: 12-0-2',
    'Vote: 12/0/2 (for/against/abstain)',
    'The motion passed 12:0:2.',
  ])
    assert.deepEqual(toldIn(`${motion}${vote}`), whole, vote);
  assert.deepEqual(toldIn(`${motion}+1: 5, -1: 0`), ['+ to paint the fence / Amber / Birch / 5-0']);
  assert.deepEqual(toldIn(`${motion}Approved 36, Opposed 1, Abstained 6`), [
    '+ to paint the fence / Amber / Birch / 36-1-6',
  ]);
  for (const other of ['Seen on 12/0/2.', 'UTC+1: 5 people.'])
    assert.deepEqual(toldIn(`${motion}${other}`), ['– to paint the fence / Amber / Birch'], other);
});

test('“A motion was moved and seconded” and what came of it need no names', () => {
  assert.deepEqual(
    toldIn(
      'A motion to raise the fee was moved and seconded. After some debate, the motion carried 41 to 4.',
    ),
    ['+ to raise the fee / 41-4'],
  );
  assert.deepEqual(
    toldIn(
      'It was moved by Amber and seconded by Birch that we wait. In the absence of any objections, the motion passed.',
    ),
    ['+ that we wait. / Amber / Birch'],
  );
  assert.deepEqual(
    toldIn('A motion to adjourn was made by Amber, seconded by Birch.\n\nPasses by voice vote'),
    ['+ to adjourn / Amber / Birch / by voice vote'],
  );
});

test('groups decide by consensus, without objections or by a vote that is told at once', () => {
  for (const text of [
    'We reached consensus to move the list.',
    'We took a vote and decided to keep the name.',
    'No objections to merging the change.',
    'There were no objections, so the change is accepted.',
    'The motion to keep the name passes by lazy consensus.',
    'Vote to keep the name: 5 yes, 0 no',
    'Accepted: yes (for: 5, against: 0)',
    'All were willing to go on, and the meeting voted unanimously to re-elect them.',
    'A show of hands was unanimously in favour of a fence.',
    'Ben Fern was co-opted to the committee.',
    'The existing committee was re-elected en bloc.',
  ])
    assert.equal(toldIn(text).filter(one => one.startsWith('+')).length, 1, text);
  for (const text of [
    'There were no objections to building works.',
    'No objections to the plan were received from the county.',
    'We took a straw vote and agreed on little.',
    'Vote to keep the name: 3 yes, 2 no',
    'We reached consensus that it is cold.',
    'The clubs voted unanimously to close.',
    'Ben Fern was co-opted by the County Council.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});
