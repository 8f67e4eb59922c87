import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';
import { isByName, isCounted, SIDES } from '../../../scripts/model/vote.ts';

const { parseVote } = grammarOf('en');

const countsIn = (text: string): string | undefined => {
  const vote = parseVote(text, 1);
  return (
    vote && [SIDES.map(side => vote.counts[side] ?? '?').join('-'), vote.remark].filter(Boolean).join(' ')
  );
};

test('counts are read however a clerk writes them', () => {
  const written = [
    'Vote: 7 for, 1 against, 2 abstained',
    'Votes: 7 in favour; 1 against; 2 abstentions.',
    'VOTE:- 7 for 1 against 2 abstained',
    'Vote: For 7, Against 1, Abstained 2',
    'Vote: For: 7 Against: 1 Abstentions: 2',
    'Votes for: 7; against: 1; abstained: 2',
    'Vote: 7 members voted for, 1 member against and 2 abstaining',
    'Recorded vote: 7 ayes, 1 noes, 2 abstained',
    'Vote:\nFor: 7\nAgainst: 1\nAbstained: 2',
  ];
  for (const text of written) assert.equal(countsIn(text), '7-1-2', text);
});

test('a side of which nothing is said has no count, and none is 0', () => {
  assert.equal(countsIn('Vote: 7 for'), '7-?-?');
  assert.equal(countsIn('Vote: 7 for, none against, no abstentions'), '7-0-0');
});

test('what stands beside the counts is kept as a remark', () => {
  assert.equal(
    countsIn('Vote: 4 for, 4 against, by the Chair’s casting vote'),
    '4-4-? by the Chair’s casting vote',
  );
  assert.equal(countsIn('Vote: 4 for, 2 did not vote'), '4-?-? 2 did not vote');
});

test('a vote may be told in words alone, and is then not counted', () => {
  assert.equal(countsIn('Vote: unanimous'), '?-?-? unanimous');
  const [told, counted] = ['Vote: carried', 'Vote: 2 for'].map(text => parseVote(text, 1));
  assert.ok(told && counted);
  assert.deepEqual([isCounted(told), isCounted(counted)], [false, true]);
});

test('names are counted where no count is given', () => {
  const vote = parseVote(
    'Vote by name:\nFor: Cllrs Lee, Diaz and Roe\nAgainst (1): Kapoor\nAbstained: none',
    3,
  );
  assert.ok(vote);
  assert.deepEqual(vote.counts, { for: 3, against: 1, abstained: 0 });
  assert.deepEqual(vote.names.for, [{ name: 'Cllrs Lee' }, { name: 'Diaz' }, { name: 'Roe' }]);
  assert.deepEqual([isByName(vote), vote.line], [true, 3]);
});

test('a count is not a name', () => {
  const vote = parseVote('Vote:\nFor: 7\nAgainst: 1', 1);
  assert.ok(vote && !isByName(vote));
});

test('prose about votes is no vote', () => {
  for (const text of ['Vote: the ballot paper was explained.', 'Voters came.', 'Vote'])
    assert.equal(countsIn(text), undefined, text);
});
