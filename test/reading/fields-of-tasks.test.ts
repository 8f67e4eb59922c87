// Tasks whose owner and day stand in fields of their own: points, lines and paragraphs below the words, and behind them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

test('fields beside a task in a list of actions tell whose it is and by when', () => {
  const told = ['3 Yorik Quill: call the owner (2026-06-01)'];
  for (const [sign, between] of [
    ['- **', '\n- **'],
    ['- **', '\n  - **'],
    ['1. **', '\n   **'],
  ]) {
    const form = `${sign}Task:** call the owner${between}Responsible:** Yorik Quill${between}Due:** 1 June 2026`;
    assert.deepEqual(actionsIn(`## Action items\n\n${form}\n`), told, form);
  }
  for (const text of [
    '- call the owner (Responsible: Yorik Quill)',
    '- call the owner. Owner: Yorik Quill. Status: open',
  ])
    assert.deepEqual(actionsIn(`## Action items\n\n${text}\n`), ['3 Yorik Quill: call the owner'], text);
  assert.deepEqual(actionsIn('## Action items\n\n- call the owner. Owner: TBD\n'), ['3 : call the owner']);
});

test('fields below a labelled task do so anywhere', () => {
  for (const between of ['\n**', '\n\n**', '\n  - **'])
    assert.deepEqual(
      actionsIn(
        `## Hall\n\n${between.includes('-') ? '- ' : ''}**Action:** call the owner${between}Owner:** Dora Elder`,
      ),
      ['3 Dora Elder: call the owner'],
      between,
    );
  const form = '**Action:** call the owner\n**Owner:** Dora Elder\n**Due:** 1 June 2026';
  assert.deepEqual(actionsIn(`## Hall\n\n${form}`), ['3 Dora Elder: call the owner (2026-06-01)']);
});

test('what looks like a field of no task stays as it is', () => {
  for (const text of [
    '**Owner:** Dora Elder',
    '**Action:** call the owner\n\nThe hall was seen.\n\n**Owner:** Dora Elder',
    '**Action:** call the owner\n\n**Decision:** The hall is closed.\n\n**Owner:** Dora Elder',
    '**Action:** call the owner\n\nVote: 5 for, 1 against\n\n**Owner:** Dora Elder',
    '**Action:** call the owner\n**Cost:** 20 pounds',
  ])
    assert.ok(!actionsIn(`## Hall\n\n${text}`).some(action => action.includes('Dora')), text);
});

test('behind a label somebody of whom nobody heard owns a task, in a list of actions too', () => {
  assert.deepEqual(
    actionsIn('## Action items\n\n- ACTION: Yorik to run the tests - DONE\n- ACTION: Website to follow\n'),
    ['3 Yorik: run the tests ✓', '4 : Website to follow'],
  );
});
