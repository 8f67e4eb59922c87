// Versions in their order.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVersions, isBetween } from '../../scripts/upgrade/versions.ts';

test('versions come in the order in which they were made', () => {
  const inOrder = [
    '0.1.0',
    '0.1.1',
    '0.9.0',
    '0.10.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0',
    '1.0.1',
  ];
  assert.deepEqual([...inOrder].reverse().sort(compareVersions), inOrder);
  assert.equal(compareVersions('1.0.0+a', '1.0.0+b'), 0);
});

test('what was installed is not between itself and the next, which is', () => {
  assert.deepEqual(
    ['0.1.0', '0.2.0', '0.2.1', '0.3.0'].filter(version => isBetween(version, '0.1.0', '0.2.1')),
    ['0.2.0', '0.2.1'],
  );
});
