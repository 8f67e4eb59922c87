// Elections, of which office, manner, votes and term stand in any order.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

const elects = (sentence: string): void => {
  const [told = ''] = toldIn(sentence, 'Elections');
  assert.equal(told.startsWith('+'), true, sentence);
};
const doesNot = (sentence: string): void => assert.deepEqual(toldIn(sentence, 'News'), [], sentence);

describe('an election is read', () => {
  test('with the office before the name', () => {
    elects('Newsletter editor- Dora Elder was re-elected unopposed.');
    elects('President – Dora Elder – elected with 20 votes');
    elects('Treasurer: Dora Elder elected by acclamation');
    elects('Secretary - Ben Fern elected unopposed.');
  });

  test('with the office behind it, and how many voted for whom', () => {
    elects('Dora Elder was elected chair with 12 votes, Ben Fern got 5.');
    elects('After a recount, Dora Elder elected Club President 2026');
    elects('Dora Elder was elected to serve as chair for 2026.');
    elects('Dora Elder and Ben Fern were elected to the board with 20 and 18 votes.');
  });

  test('where several stood again, or the nomination was accepted first', () => {
    elects(
      'Dora Elder (chair), Ben Fern (adviser), and Fay Gorse (secretary) were re-nominated and unanimously re-elected.',
    );
    elects('Dora Elder accepted the nomination and was elected unanimously.');
  });

  test('with its mover, where only the given name is told again', () =>
    assert.deepEqual(
      toldIn('Fay Gorse was proposed by Ben Fern and seconded by Ian Ivy. Fay won the vote.', 'Elections'),
      ['+ Fay won the vote. / Ben Fern / Ian Ivy'],
    ));
});

test('no election is read elsewhere, in another year, or before it took place', () => {
  doesNot('Dora Elder was re-elected chair of the National League.');
  doesNot('Dora Elder was elected treasurer of the youth club in 2019.');
  doesNot('Dora Elder was elected to the County Council with 900 votes.');
  doesNot('Once Dora Elder is elected chair, the bank will be told.');
  doesNot('Dora Elder, elected officer, and Ben Fern spoke.');
});
