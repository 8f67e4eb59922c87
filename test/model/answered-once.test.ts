// That a question is asked once of each text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeredOnce } from '../../scripts/model/answered-once.ts';

test('of the same text nothing is asked twice, whatever the answer was', () => {
  const asked: string[] = [];
  const isLong = answeredOnce(text => asked.push(text) > 0 && text.length > 5);
  assert.deepEqual(['roof', 'the roof', 'roof', 'the roof'].map(isLong), [false, true, false, true]);
  assert.deepEqual(asked, ['roof', 'the roof']);
});
