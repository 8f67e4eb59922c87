// A vote over a debate on what was moved before it: it is the motion's, and it is a vote where it stands.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from '../../scripts/model/body.ts';
import { readFiles } from './small-archive.ts';

const typesOf = (body: Body): readonly string[] => body.map(({ type }) => type);

function itemOf(text: string) {
  const { archive } = readFiles({ 'council/2026-03-05.md': `## 1. Rents\n\n${text}\n` });
  const item = archive.committees[0]?.meetings[0]?.items[0];
  assert.ok(item);
  return item;
}

const MOVED =
  'Councillor Amber moved that the rent be halved.\n\nProposed by Councillor Amber, seconded by Councillor Birch.\n\nCouncillor Cedar replied that the shed wants a roof.\n\n';
const BEHIND = '\n\nThe motion was lost. The Chair said that he would look at the roof.';

test('a vote by name over a debate is shown as a vote where it stands, and is the motion’s', () => {
  const item = itemOf(`${MOVED}Vote: 1 for, 2 against\nFor: Amber\nAgainst: Cedar, Dale${BEHIND}`);
  const [vote] = item.body.filter(({ type }) => type === 'vote');
  assert.ok(vote?.type === 'vote', typesOf(item.body).join());
  assert.equal(item.motions.at(-1)?.vote, vote.vote);
  assert.deepEqual(vote.vote.counts, { for: 1, against: 2 });
});

test('a sentence that tells of figures is none', () => {
  const item = itemOf(`${MOVED}Some said that one was for it and two were against.${BEHIND}`);
  assert.ok(!typesOf(item.body).includes('vote'), typesOf(item.body).join());
});

test('a vote of two thirds carries what was moved and seconded; a closer one needs words', () => {
  const moved = 'MOTION: A motion was made and seconded to post the budget.';
  assert.equal(itemOf(`${moved} Ayes-6; Nos-2`).decisions.length, 1);
  assert.equal(itemOf(`${moved} Ayes-5; Nos-4`).decisions.length, 0);
});
