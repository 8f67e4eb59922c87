import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { voteWords } from '../../scripts/model/vote.ts';

const { parseVote } = grammarOf('en');

test('a vote is said in counts, or as it was said where nobody counted', () => {
  const words = (text: string): string | undefined => {
    const vote = parseVote(text, 1);
    return vote && voteWords(vote);
  };
  assert.equal(words('Vote: 7 for, 1 against, 2 abstained'), '7 for, 1 against, 2 abstained');
  assert.equal(words('Vote:\nFor: Lee\nAgainst: Day'), '1 for, 1 against, 0 abstained (recorded by name)');
  assert.equal(
    words('Vote: 5 for, 5 against, carried by the Chair'),
    '5 for, 5 against, 0 abstained, carried by the Chair',
  );
  assert.equal(words('Vote: unanimous'), 'unanimous');
});
