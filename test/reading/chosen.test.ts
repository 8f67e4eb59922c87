// What a meeting chose or voted for, in sentences without a label, and motions with names and results in shorter forms.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('a choice, a vote on a thing and a consensus are decisions', () => {
  for (const text of [
    'The team decided on the name Heron.',
    'The group decided against a new name.',
    'The group decided not to change the name.',
    'Members chose the blue design.',
    'By a majority vote, members chose the blue design.',
    'The blue design was chosen.',
    'The blue design was selected by a vote of 7 to 2.',
    'By a vote of 5-2 the Board approved the budget.',
    'By a show of hands it was agreed to paint the jetty.',
    'The budget passed 5-0.',
    'The new rule was put to a vote and passed.',
    'Vote on the budget: unanimous in favour.',
    'We voted on the budget: passed 5-0.',
    'Following discussion, members were happy to approve the plan.',
    'We agree to keep the name.',
    'We agreed on keeping the name.',
    'We all agreed that the name should be kept.',
    'Agreed we would keep the name.',
    'We have consensus to keep the name.',
    'Rough consensus to keep the name.',
    'Lazy consensus: name kept.',
    'Budget: approved.',
    'Accounts for 2026 – approved unanimously',
    'Code of Conduct (adopted)',
    'No one objected; the plan is approved.',
  ])
    assert.equal(toldIn(text).length, 1, text);
});

test('what others chose, what is to come and what somebody likes is none', () => {
  for (const text of [
    'The contractor was chosen by the county.',
    'The route was chosen for its beauty.',
    'Dora chose to speak first.',
    'The boat passed the pier.',
    'The budget will be voted on in May.',
    'Members were happy to see the flowers.',
    'We decided to add it and in doing so I saw the text.',
    'We agree that it is cold.',
    'Consensus to be reached in May.',
    'The motion sensor was replaced.',
    'Budget: not approved.',
    'The team decided whether to go.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('movers stand in short before what was moved, behind it, or in a sentence with “there was”', () => {
  for (const text of [
    'Motion #3: Amber/Birch - approve the plan. Carried.',
    'There was a motion by Amber to approve the plan; it was seconded by Birch and passed.',
    'With a motion by Amber and a second by Birch, the plan was approved.',
    'A motion was made and seconded by Amber and Birch to approve the plan. Carried.',
    'The plan for the jetty was approved (Amber/Birch).',
    '**Motion:** To approve the plan.\n**Moved by:** Amber\n**Seconded by:** Birch\n**Result:** Carried',
  ])
    assert.match(toldIn(text).join(), /^\+ .* \/ Amber \/ Birch/s, text);
});
