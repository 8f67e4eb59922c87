// That what is plain needs no cleaning, and what does is not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arePlain } from '../../../scripts/grammar/en/plain-words.ts';

test('small letters and single spaces between them are plain', () => {
  for (const words of ['attendees', 'members of the public', '']) assert.ok(arePlain(words), words);
});

test('signs, figures, other letters and spaces to spare are not', () => {
  for (const words of ['present:', 'item 3', 'gäste', 'Present', ' present', 'present ', 'not  present'])
    assert.ok(!arePlain(words), words);
});
