import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import type { VoteOutcome } from '../../scripts/model/vote-outcome.ts';
import { en } from '../../scripts/words/en.ts';

const { vote, motion, result } = en.record.decisions;
const { parseVote } = grammarOf('en');

test('a vote is said in counts, or as it was said where nobody counted', () => {
  const words = (text: string): string | undefined => {
    const read = parseVote(text, 1);
    return read && vote(read);
  };
  assert.equal(words('Vote: 7 for, 1 against, 2 abstained'), '7 for, 1 against, 2 abstained');
  assert.equal(words('Vote:\nFor: Lee\nAgainst: Day'), '1 for, 1 against (recorded by name)');
  assert.equal(
    words('Vote: 5 for, 5 against, carried by the Chair'),
    '5 for, 5 against, carried by the Chair',
  );
  assert.equal(words('Vote: unanimous'), 'unanimous');
});

test('what came of a vote is said with its score, and only as far as it is known', () => {
  const words = (text: string, outcome?: VoteOutcome): string | undefined => {
    const read = parseVote(text, 1);
    return read && result(read, outcome);
  };
  assert.equal(words('Vote: 14 for, 2 against, 2 abstained', 'carried'), 'Carried 14 to 2, 2 abstained');
  assert.equal(words('Vote: 7 for, 11 against', 'lost'), 'Lost 7 to 11');
  assert.equal(words('Vote: 4 for, 4 against'), '4 for, 4 against');
  assert.equal(words('Vote: 9 for', 'carried'), 'Carried, 9 for');
  assert.equal(words('Vote: unanimous', 'carried'), 'Carried, unanimous');
});

test('an outcome that the clerk wrote is not said twice', () => {
  const said = (text: string): string | undefined => {
    const read = parseVote(text, 1);
    return read && result(read, 'carried');
  };
  assert.equal(said('Vote: carried'), 'Carried');
  assert.equal(said('Vote: 5 for, 5 against, carried by the Chair'), 'Carried 5 to 5, by the Chair');
});

test('a motion names its mover, and a seconder where it had one', () => {
  const mover = { name: 'Cllr Ann Lee' };
  assert.equal(
    motion({ mover, seconder: { name: 'Cllr Bo Diaz' } }),
    'Proposed by Cllr Ann Lee, seconded by Cllr Bo Diaz',
  );
  assert.equal(motion({ mover }), 'Proposed by Cllr Ann Lee');
});
