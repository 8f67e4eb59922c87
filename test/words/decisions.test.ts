import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { en } from '../../scripts/words/en.ts';

const { vote, motion } = en.record.decisions;
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

test('a motion names its mover, and a seconder where it had one', () => {
  const mover = { name: 'Cllr Ann Lee' };
  assert.equal(
    motion({ mover, seconder: { name: 'Cllr Bo Diaz' } }),
    'Proposed by Cllr Ann Lee, seconded by Cllr Bo Diaz',
  );
  assert.equal(motion({ mover }), 'Proposed by Cllr Ann Lee');
});
