// Who decides, by the words of a role.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

test('who decides is told from who serves those that do by the words of their roles', () => {
  const { isMembersRole } = grammarOf('en');
  for (const role of [
    '',
    'Councillor for Quayside',
    'Chair',
    'Cabinet Member for Finance',
    'Parent governor (co-opted)',
  ])
    assert.ok(isMembersRole(role), role);
  for (const role of [
    'Clerk',
    'Director of Place',
    'Chief Executive',
    'Member Services Officer',
    'Head of Planning',
  ])
    assert.ok(!isMembersRole(role), role);
});
