import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendedEmphasis } from '../../scripts/model/mended-emphasis.ts';

test('bold is as it was meant, wherever its stars were set', () => {
  for (const [typed, meant] of [
    ['**Resolved: **That it fall.', '**Resolved:** That it fall.'],
    ['** Resolved:** That it fall.', '**Resolved:** That it fall.'],
    ['** Resolved: ** That it fall.', '**Resolved:** That it fall.'],
    ['**Resolved:**That it fall.', '**Resolved:** That it fall.'],
    ['- **Clerk: **write to **Amber **by May', '- **Clerk:** write to **Amber** by May'],
  ] as const)
    assert.equal(mendedEmphasis(typed), meant);
});

test('what is right, or means something else, stays', () => {
  for (const line of [
    '**Resolved:** That it fall.',
    '2 ** 3 ** 4',
    '**Resolved: That',
    'end of bold** and **next',
    '`** a:** b`',
    '\\** a:** b',
    'a***b***c',
  ])
    assert.equal(mendedEmphasis(line), line);
});
