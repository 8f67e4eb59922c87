// A vote by whatever label, with its sides in whatever words, wherever it stands beside or below what was decided.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const COUNTS = [
  '5 yes, 0 no, 1 abstain',
  'Yes: 5, No: 0, Abstain: 1',
  'For: 5; Against: 0; Abstain: 1',
  '5 yays, 0 nays, 1 abstention',
  '5 approve, 0 reject, 1 abstain',
  'Approve: 5, Reject: 0, Abstain: 1',
  '5Y 0N 1A',
  'Y: 5, N: 0, A: 1',
  'In favour: 5. Against: 0. Abstentions: 1',
  '5-0-1',
];

const votes = (text: string): readonly (string | undefined)[] =>
  toldIn(text).map(told => told.split(' / ').at(-1));

test('each way of counting is read behind each label', () => {
  for (const count of COUNTS)
    for (const text of [
      `The Board approved the plan.\n\nVote: ${count}`,
      `The Board approved the plan.\n\nVote totals: ${count}`,
      `The Board approved the plan.\n\nThe vote totals on this change were: ${count}.`,
      `The Board approved the plan.\n\nResult of the vote: ${count}`,
      `- The Board approved the plan.\n- Vote count: ${count}`,
    ])
      assert.deepEqual(votes(text), ['5-0-1'], text);
});

test('a vote at the end of a sentence leaves what is decided as it is', () => {
  for (const text of [
    'The Board accepts the report (5 yes, 0 no, 1 abstain).',
    'The Board accepts the report (For: 5; Against: 0; Abstain: 1).',
    'The plan was approved, Yes: 5, No: 0, Abstain: 1.',
    'The plan was approved with the following vote totals: 5 for, 0 against, 1 abstaining.',
    'The Board bought the meadow (5 yes, 0 no, 1 abstain).',
    'Appointment of Anna Low as treasurer – 5 for, 0 against, 1 abstention',
  ])
    assert.deepEqual(toldIn(text), [`+ ${text} / 5-0-1`], text);
  assert.deepEqual(toldIn('Election of Anna Low - 18 in favour. Thank you Anna!'), [
    '+ Election of Anna Low - 18 in favour. / 18',
  ]);
});

test('figures that are no vote decide nothing', () => {
  for (const text of [
    'The Board heard from Ben: 5 for tea, 3 for cake.',
    'The Board discussed the plan (5 for, 2 against so far).',
    'The Treasurer approved the invoice (5 yes, 0 no).',
    'Result: 5-0 to the home side',
    'Election of officers – 18 members present.',
    'Approval of the plan by the county – 5 in favour.',
    'The survey’s result was: 5 yes, 3 no.',
    'Approve: 5 invoices, Reject: 2 invoices',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('who was against alone, parted from the others, is no vote', () => {
  assert.deepEqual(toldIn('The Board approved the plan.\n\nThe hall was full of people.\n\nNays: none'), [
    '+ The Board approved the plan.',
  ]);
});
