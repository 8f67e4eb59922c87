// How clubs, parents and churches say who was elected and who put something forward, and what only sounds like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const english = grammarOf('en-GB');
const said = (text: string) => english.sayingOf(text, () => false);

test('an office, a name and “elected” elect; a motion’s result elects nobody', () => {
  for (const text of [
    'President: Iris Gorse – Passed',
    'Treasurer: Max Birch, elected unopposed',
    'Committee: Jo Hazel, Ben Fern and Clara Amber – Elected',
  ])
    assert.equal(said(text)?.decision?.kind, 'elected', text);
  for (const text of ['Motion: Free Tea – Passed', 'President: Iris Gorse – passed on her thanks'])
    assert.equal(said(text)?.decision, undefined, text);
});

test('a mover’s office behind a comma, or a dash before the name, is no part of it', () => {
  const text = 'Proposed: Clara Amber, Welfare Officer; Seconded: Max Birch, Sports Officer';
  const motion = english.parseMotion(text, 1);
  assert.deepEqual([motion?.mover?.name, motion?.seconder?.name], ['Clara Amber', 'Max Birch']);
  assert.equal(english.parseMotion('Proposed – Max Birch', 1)?.mover?.name, 'Max Birch');
  assert.equal(english.parseMotion('Proposed – a new shed', 1), undefined);
});

test('that everyone agreed is a vote of all, and what everyone thought is none', () => {
  for (const text of ['Everyone else in favour.', 'Everyone agreed.', 'Agreed by all present.'])
    assert.equal(english.parseVote(text, 1)?.outcome, 'carried', text);
  const elected = 'Dora was proposed by Iris Gorse, seconded by Ben Fern and agreed by all.';
  assert.equal(english.voteWithin(elected, 1)?.outcome, 'carried');
  for (const text of ['Everyone agreed that the tea was good.', 'Everybody in favour of tea had some.'])
    assert.equal(english.parseVote(text, 1), undefined, text);
});

test('who moved stands behind “by” also where no “was” stands before it', () => {
  const moved = said('Financial report moved as true and correct by Jo Hazel, second by Max Birch.')?.motion;
  assert.deepEqual([moved?.mover?.name, moved?.seconder?.name], ['Jo Hazel', 'Max Birch']);
  const adopted = said('Adoption of the accounts proposed Max Birch, seconded Nell Cedar.')?.motion;
  assert.deepEqual([adopted?.mover?.name, adopted?.seconder?.name], ['Max Birch', 'Nell Cedar']);
  assert.equal(said('The Chair proposed Max Birch, who was thanked.')?.motion, undefined);
});
