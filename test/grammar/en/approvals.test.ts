import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saysAmended } from '../../../scripts/grammar/en/approvals.ts';

describe('minutes are approved with an amendment', () => {
  for (const said of [
    'The minutes of 5 March 2026 were approved as a correct record with the addition of Clara Amber’s apologies.',
    'Subject to the following amendments, the minutes were agreed as a true record.',
    'The minutes were approved as amended.',
    'That the amended minutes be approved.',
    'The minutes of the meeting, subject to one minor correction, were confirmed and signed.',
  ])
    test(`“${said}”`, () => assert.ok(saysAmended(said)));
});

describe('minutes are approved as they are, or not at all', () => {
  for (const said of [
    'The minutes of 5 March 2026 were approved as a correct record.',
    'The minutes were approved without amendment, with no changes.',
    'The minutes were not approved, with an amendment to come.',
    'The motion as amended was carried. The minutes were approved.',
    'The budget was agreed with the addition of a bell.',
  ])
    test(`“${said}”`, () => assert.ok(!saysAmended(said)));
});
