// What was settled without a motion, in whatever words.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

const decides = (sentence: string): void => assert.match(toldIn(sentence)[0] ?? '', /^\+/, sentence);
const doesNot = (sentence: string): void => assert.deepEqual(toldIn(sentence), [], sentence);

describe('a decision is read', () => {
  test('where all were in consensus, or nobody objected', () => {
    decides('The group is in consensus that the shed should be sold.');
    decides('No objections to buying paint.');
    decides('Nobody objected, so we will buy paint.');
    decides('No objections were raised, so the fee stays at 5 pounds.');
    decides('The talk was inconclusive, but there was consensus to invite at least one more person.');
  });

  test('where the meeting decided that there is no need, or that we should', () => {
    decides('The committee decided there is no need for a new shed, but we are supportive.');
    decides('The group decided we should meet monthly.');
  });

  test('where those who were there are counted', () => {
    decides('4 of 4 directors present approved an amendment of the articles.');
    decides('14 members were present and voted by a voice vote to accept the slate.');
  });

  test('where what was proposed is named with what came of it', () => {
    decides('Proposal to buy paint: unanimously accepted.');
    decides('Buying paint was put to a vote and passed 5 to 1.');
    decides('The vote to buy paint passed 5-1.');
    decides('Most of the board voted in favor, so the proposal is accepted.');
  });
});

test('no decision is read in a question, a wish, a report or a task', () => {
  doesNot('No objections to the plan so far.');
  doesNot('No objections to being early.');
  doesNot('Amber said the talk was long, but there was consensus to go home.');
  doesNot('Proposal to buy paint: to be discussed.');
  doesNot('The committee decided there is hope.');
  doesNot('Request to Amber: approved by the county.');
});

describe('below “Conclusion”', () => {
  const below = (point: string): readonly string[] => toldIn(`### Conclusion\n\n- ${point}`);

  test('what was concluded is a decision', () =>
    assert.deepEqual(below('The shed is sold in May.'), ['+ The shed is sold in May.']));

  test('a task and a call for help are none', () => {
    assert.deepEqual(below('Amber will speak with the owner.'), []);
    assert.deepEqual(below('Need volunteers for the fair, ask Dora.'), []);
    assert.deepEqual(below('Volunteers needed'), []);
  });
});

test('“Noted that” as a point of a report notes nothing for the meeting', () => {
  assert.deepEqual(toldIn('- Amber spoke of the fair.\n- Noted that 90 people came.'), []);
  assert.equal(toldIn('Noted that the hall is cold.').length, 1);
});
