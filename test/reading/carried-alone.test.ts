// Results that nothing but a title or a report stands above, and things that were carried, told with how the vote went.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const decides = (text: string): void => assert.equal(toldIn(text).length, 1, text);
const tellsNothing = (text: string): void => assert.deepEqual(toldIn(text), [], text);

test('“Motion carries.” decides on what its title says, where nothing else there was moved', () => {
  assert.deepEqual(toldIn('Motion carries.'), ['+ Motion carries.']);
  for (const text of [
    'Motion carried unanimously.',
    'The hull was looked at\n\nThe motion was carried on a show of hands.',
    'Recommendation adopted.',
    'Board vote: approved unanimously.',
    'ACTION TAKEN: Approved',
    'Result: Motion carried, 9–2.',
    'There being no objection, the resolution was duly passed.',
    'The resolution was approved by voice vote with no dissent.',
  ])
    decides(text);
  // It is what came of the motion above it, and no decision more.
  decides('Amber moved to paint the jetty. Birch seconded.\n\nMotion carries.');
  for (const text of [
    'The motion carries a fine.',
    'Dora said that the motion carried at the fair.',
    'If the motion carries, the fee is raised.',
    'Outcome: Approved',
    'Motion sensors carried on.',
  ])
    tellsNothing(text);
});

test('what was carried is a decision, where it is told how the vote went', () => {
  for (const text of [
    'The budget was adopted by a vote of 9 in favor, 2 opposed and 1 abstaining.',
    'The change to Rule 7 was passed by a two-thirds majority.',
    'The special resolution was passed on a poll, 112 votes for and 9 against.',
    'The amendment to the constitution was carried by the required two-thirds majority.',
    'The proposal to move the bench was carried by 5 votes to 2.',
    'Nomination of Fay Gorse as maintainer: accepted with 6 votes in favour.',
    'Vote to add Fay Gorse as maintainer passed unanimously.',
    'The motion from the Rules Committee to change the date passed with 41 in favor, 6 opposed, and 3 abstentions.',
    'Members voted on the place of the bench: 5 in favour, 2 against, 1 abstention.',
    'The meeting voted overwhelmingly to keep the fee.',
    'There being no questions, the Chair put the new rules to the meeting and declared them carried on a show of hands.',
  ])
    decides(text);
  assert.match(
    toldIn('The budget was adopted by a vote of 9 in favor, 2 opposed and 1 abstaining.').join(),
    /9-2-1/,
  );
  for (const text of [
    'The team passed 5-0 in the quiz.',
    'The state budget passed the House 51-49.',
    'The motion at the last meeting was carried unanimously.',
    'In the referendum the rule was passed by 400 votes to 120.',
    'The planning application was approved by a majority.',
    'The first part was carried without dissent.',
    'The rule says that a motion is passed by a two-thirds majority.',
    'In the survey 40 voted in favour and 12 against.',
  ])
    tellsNothing(text);
});

test('short minutes say in letters that it was moved, seconded and carried', () => {
  decides('Amber motioned to pay the bills. Birch seconded. MC.');
  decides('Amber/Birch to pay the bills as presented. All in favor. MC');
  tellsNothing('Amber is studying for an MSc.');
});

test('“Motion passed: to buy two sails” has its result before its words', () => {
  assert.deepEqual(toldIn('Motion passed: to buy two sails.'), ['+ to buy two sails']);
  assert.deepEqual(toldIn('Motion carried to buy two sails.'), ['+ to buy two sails']);
  tellsNothing('Motion carried to the next meeting.');
});
