// "(none)" says what "none" says, in each language.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { toldIn } from '../reading/told-in.ts';

test('“none” in brackets decides nothing and gives nobody a task', () => {
  const english = grammarOf('en-GB');
  for (const text of ['(none)', '[nil]', '(n/a)', '( – )', '(none).', '(no decisions)', '(no)'])
    assert.ok(english.saysNothing(text), text);
  assert.ok(english.isNoAction('(none)'));
  for (const text of ['(none of the gates)', '(Dora) paint it', 'none (so the gate stays)'])
    assert.ok(!english.saysNothing(text), text);
  assert.ok(grammarOf('de').saysNothing('(keine)'));
  assert.ok(grammarOf('cy').saysNothing('(none)'));
});

test('below “Resolved” a point “(none)” is no decision, and any other is', () => {
  assert.deepEqual(toldIn('**Resolved**\n\n- (none)'), []);
  assert.deepEqual(toldIn('**Resolved**\n\n- Paint the gate'), ['+ Paint the gate']);
});
