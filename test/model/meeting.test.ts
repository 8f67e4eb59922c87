import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeld, STATUSES } from '../../scripts/model/meeting.ts';

test('a cancelled or postponed meeting was not held', () => {
  assert.deepEqual(
    STATUSES.filter(status => !isHeld({ status })),
    ['cancelled', 'postponed'],
  );
});
