// What a clerk types after `new`, and what is understood of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCommittee } from '../../scripts/new/find-committee.ts';
import { parseWords } from '../../scripts/new/typed-words.ts';

const COMMITTEES = [
  { slug: 'planning', name: 'Planning Committee', short: 'Planning Committee' },
  { slug: 'council', name: 'Full Council', short: 'Full Council' },
  {
    slug: 'children-and-learning',
    name: 'Children and Learning Scrutiny Committee',
    short: 'Education Scrutiny',
  },
  { slug: 'cabinet', name: 'Cabinet', short: 'Cabinet' },
];

const found = (typed: string): string => {
  const answer = findCommittee(typed, COMMITTEES);
  if (answer.kind === 'found') return answer.committee.slug;
  if (answer.kind === 'several') return answer.committees.map(({ slug }) => slug).join(' or ');
  return answer.nearest ? `${answer.nearest.slug}?` : 'nobody';
};

test('a committee is found by folder, by name, by its short name, and by the beginning of each', () => {
  assert.equal(found('planning'), 'planning');
  assert.equal(found('full council'), 'council');
  assert.equal(found('Children and'), 'children-and-learning');
  assert.equal(found('plan'), 'planning');
  assert.equal(found('education'), 'children-and-learning');
});

test('where several could be meant none is chosen, and a slip of the pen is answered with the nearest', () => {
  assert.equal(found('c'), 'council or children-and-learning or cabinet');
  assert.equal(found('plannig'), 'planning?');
  assert.equal(found('highways'), 'nobody');
});

test('the day may be written in figures or in words, and the committee in as many words as it has', () => {
  assert.deepEqual(parseWords(['planning', '2026-03-05'], 'en-GB'), {
    committee: 'planning',
    date: '2026-03-05',
  });
  assert.deepEqual(parseWords(['full', 'council', '5', 'March', '2026'], 'en-GB'), {
    committee: 'full council',
    date: '2026-03-05',
  });
  assert.deepEqual(parseWords(['planning', '5 March 2026'], 'en-GB').date, '2026-03-05');
});

test('a day that does not exist is no day', () => {
  assert.deepEqual(parseWords(['planning', '2026-02-30'], 'en-GB'), {
    committee: 'planning',
    noDate: '2026-02-30',
  });
  assert.deepEqual(parseWords(['planning'], 'en-GB'), { committee: 'planning' });
});
