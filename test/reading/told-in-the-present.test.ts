// Minutes that tell in the present tense what a meeting decides, and by verbs that are seldom used; beside them rules and habits, which
// stand in the present tense, too.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('what a body does now it decides', () => {
  for (const text of [
    'The Board of Directors accepts Anna Low’s application to become a member of the club.',
    'The board decides to move the fair to May.',
    'The Committee unanimously agrees to not renew the lease.',
    'The Technical Steering Committee grants Anna Low access to the builds.',
    'The Council rejects the bid.',
    'The board tables the plan to buy the three boats pending a survey.',
    'The board amends Resolution III to leave the recordings out.',
    'The Trustees of the club are late. The trustees approve the budget.',
    'We have decided to wait until the survey is there.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'The Board meets each month and approves the budget each year.',
    'The Board approves the budget if it is balanced.',
    'The Board approves all bills above £500.',
    'The committee decides to whom it lends the boats.',
    'The Board accepts donations.',
    'The Treasurer accepts the report.',
    'The County Council rejects the bid.',
    'The group agrees with the proposal.',
    'Members elect the Board by ballot.',
    'We have already decided to wait.',
    'We have agreed last year to wait.',
    'If the Board accepts the report, the work begins.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('the words of such a decision stay as they are, and its vote is read beside them', () => {
  assert.deepEqual(
    toldIn(
      '- The Board of Directors accepts Anna Low’s application with the following vote totals: 5 yes, 0 no, 1 abstain.',
    ),
    [
      '+ The Board of Directors accepts Anna Low’s application with the following vote totals: 5 yes, 0 no, 1 abstain. / 5-0-1',
    ],
  );
  assert.deepEqual(toldIn('The Board votes to mend the roof.'), ['+ to mend the roof.']);
});

test('a body amends, renews, denies, grants and authorises', () => {
  for (const text of [
    'The Board amended section 3 of the by-laws.',
    'The Council revoked the policy.',
    'The Trust renewed the lease.',
    'Members cancelled the March meeting.',
    'The Board denied the appeal.',
    'The Club awarded Ben Fern life membership.',
    'The Board authorised Anna Low to sign the lease.',
    'The Steering Council tabled the plan until May.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'The Board extended a welcome to the guests.',
    'The team renewed its efforts.',
    'The Chair denied the rumour.',
    'The Board tabled the report.',
    'The bank extended the loan.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});
