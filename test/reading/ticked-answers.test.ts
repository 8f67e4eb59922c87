// Boxes that answer a question: what is ticked counts, and none of them is a task.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneMeeting } from '../read/one-meeting.ts';

const FIELDS =
  '- **Motion:** To buy a boat\n- **Moved by:** Dora Elder\n- **Seconded by:** Ben Fern\n- **Result:**\n';
const SPOKEN = 'Dora Elder moved to buy a boat, seconded by Ben Fern.\n\n';
const POINT = '- Dora Elder moved to buy a boat, seconded by Ben Fern\n';

const boxes = (passed: string, failed: string, indent = ''): string =>
  `${indent}- [${passed}] PASSED\n${indent}- [${failed}] FAILED\n`;

function read(text: string): string {
  const { items } = readOneMeeting(`## 1. Boat\n\n${text}`).meeting;
  const decisions = items.flatMap(item => item.decisions).length;
  const actions = items.flatMap(item => item.actions).length;
  return `${decisions} decided, ${actions} to do`;
}

test('a motion is carried where “Passed” is ticked, and not where “Failed” or neither is', () => {
  for (const [head, indent] of [
    [FIELDS, ''],
    [FIELDS, '  '],
    [SPOKEN, ''],
    [POINT, '  '],
  ] as const) {
    assert.equal(read(head + boxes('x', ' ', indent)), '1 decided, 0 to do', head);
    assert.equal(read(head + boxes(' ', 'X', indent)), '0 decided, 0 to do', head);
    assert.equal(read(head + boxes(' ', ' ', indent)), '0 decided, 0 to do', head);
  }
});

test('“Yes” and “No” are no tasks, whichever is ticked', () => {
  assert.equal(read('**Quorum met:**\n\n- [x] Yes\n- [ ] No\n'), '0 decided, 0 to do');
  assert.equal(read('- [ ] Dora Elder to ask the yard\n'), '0 decided, 1 to do');
});
