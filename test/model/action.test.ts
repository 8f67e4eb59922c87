import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { actionKey } from '../../scripts/model/action.ts';

const { parseAction } = grammarOf('en');

test('the same words are the same action, whatever the date and the stops', () => {
  const [one, other] = ['Sue: Write to BT. (by 1 May 2026)', 'Sue: write to BT (done 3 May 2026)'].map(text =>
    actionKey(parseAction(text, false)),
  );
  assert.equal(one, other);
  assert.notEqual(one, actionKey(parseAction('Tom: write to BT', false)));
});
