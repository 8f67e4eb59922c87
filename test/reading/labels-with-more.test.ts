// Labels with the number of a decision or an action behind them, and labels with a form that nobody filled in.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';
import { toldIn } from './told-in.ts';

test('the number of a decision belongs to its label', () => {
  for (const label of [
    'Decision 12.1:',
    '**Decision #13:**',
    'Resolved 3/26 –',
    'Decision No. 4:',
    'Decision 2:',
  ])
    assert.deepEqual(toldIn(`${label} mend the fence.`), ['+ mend the fence.'], label);
  for (const words of ['Decision 5-0: mend the fence.', 'Decision 12.1', 'Decision 12.1 was kept.'])
    assert.deepEqual(toldIn(words), [], words);
});

test('the number of an action belongs to its label', () => {
  for (const label of ['Action 12.2:', '**Action 12.2**:', '- **ACTION 3/26:**', 'Action Item #3:'])
    assert.deepEqual(
      actionsIn(`## Fence\n\n${label} Dora Elder to mend it.`),
      ['3 Dora Elder: mend it'],
      label,
    );
  assert.deepEqual(actionsIn('## Fence\n\nAction 12.2 is done.'), []);
});

test('a form that nobody filled in decides nothing', () => {
  for (const form of [
    'yes / no / needs more information',
    '[Approved / Rejected / Deferred]',
    'to be completed',
    'agreed or not agreed',
  ]) {
    assert.deepEqual(toldIn(`Decision: ${form}`), [], form);
    assert.deepEqual(toldIn(`- A new fence\n  - Decision: ${form}`), [], form);
  }
  assert.equal(toldIn('Decision: tea / coffee to be sold').length, 1);
});
