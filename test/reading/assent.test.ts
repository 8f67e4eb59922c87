// What groups that decide without a vote agree to, and what sounds like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';
import { toldIn } from './told-in.ts';

test('what was asked of all, and all agreed to, is decided', () => {
  for (const text of [
    'Dora asked if the group should publish the draft charter on the website. All in attendance agreed.',
    'Dora proposed that the list be closed in May. Everyone present agreed to this.',
    'Any objections? None, will meet again on Monday.',
    '- Dora asked for any objections to closing the list? None.',
    'Any objections to closing the list? No one objected, so it is closed.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'There was a long talk about the keys. Everyone present agreed.',
    'Dora asked Ben to write. Everyone present agreed.',
    'Any objections? None.',
    'Any objections? Ben fears that it is late.',
    'Dora asked if it is cold. Ben agreed.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('labels and openings of consensus are read in either case, and views of how things are stay text', () => {
  for (const text of [
    '**Voted: Consensed to meet each week**',
    'Agreement: The group will go on by mail.',
    'General consensus: keep the tracker for one more year',
    '- agreement to keep the times of the call',
    'General agreement that dates should stand first.',
    'All agree to keep five seats.',
    'All agree seats remain but numbers change',
    'Everyone agreed we should meet monthly.',
    'Those at the meeting agreed that it should be published.',
    'Members agreed that the old lamp would be sold.',
    'Unanimous consent was given for Ben and Fay to go on with the page.',
    'The Harbour CAB unanimously approves HP-15.',
    '- Quorum is met and HP-16 is approved (4 yes, 0 no)',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'Voted: 5',
    'Agreement: the lease was sent to the lawyers.',
    'General consensus: seems like a good idea',
    'General consensus is to do so',
    'General agreement that the lamp can be useful.',
    'All agreed that there might be ghosts.',
    'All agreed that this is hard.',
    'All agree to disagree.',
    'Members agreed that prices are high.',
    'Members agreed that something should be done.',
    'The Board agreed that if it rains the fair should be off.',
    'Quorum is met and the meeting is long.',
    'All in attendance were in agreement to the above.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('what all agree to do is decided, and no task of everybody', () => {
  const minutes =
    '## Seats\n\n- All agreed to look into the rules of trusts\n- Amber agreed to bake a cake\n';
  assert.deepEqual(actionsIn(`---\npresent:\n  - Amber\n---\n${minutes}`), ['8 Amber: bake a cake']);
});

test('a poll that nobody speaks against carries what it asks for', () => {
  assert.deepEqual(toldIn('**POLL: We should merge the draft.**\n\nUnanimous consent.'), [
    '+ We should merge the draft / Unanimous consent',
  ]);
  assert.deepEqual(toldIn('POLL: Who wants tea?\n\nUnanimous consent.'), []);
});

test('a result stands over those who were elected, and beside its link', () => {
  assert.deepEqual(
    toldIn('1. Vote result, unanimously passed:\n   - Dora as President\n   - Ben as Secretary'),
    ['+ Dora as President Ben as Secretary / unanimously passed'],
  );
  assert.equal(
    toldIn('**Voting results: For: 7, Against: 0:** <https://vote.example.org/e>', 'Conduct policy').length,
    1,
  );
  assert.deepEqual(toldIn('**Voting results: For: 7, Against: 0:**', 'Walks'), []);
});

test('below a motion, all may second, and one more may stand in brackets', () => {
  assert.deepEqual(toldIn('- Amber moves to change the year\n  - **All second, unanimous consent**.'), [
    '+ to change the year / Amber',
  ]);
  assert.deepEqual(
    toldIn('Amber moves to approve it, Birch (and Dora) second. Approved by unanimous consent.'),
    ['+ to approve it / Amber / Birch / by unanimous consent'],
  );
});

test('a task behind the list of resolutions is a task', () => {
  const minutes = '## Resolutions\n\n1. Ben is Chair\n\nAmber to call the next meeting.\n';
  assert.deepEqual(actionsIn(`---\npresent:\n  - Amber\n---\n${minutes}`), [
    '9 Amber: call the next meeting',
  ]);
});

test('an initial before a name is no number of a point', () => {
  assert.deepEqual(actionsIn('---\npresent:\n  - P. Cuddy\n---\n## Van\n\nP. Cuddy to ask the garage.\n'), [
    '7 P. Cuddy: ask the garage',
  ]);
  assert.deepEqual(actionsIn('## Van\n\nb. Clerk to ask the garage.\n\nC. Clerk to ask the school.\n'), [
    '3 Clerk: ask the garage',
    '5 Clerk: ask the school',
  ]);
});
