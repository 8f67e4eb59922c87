import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitOutsideBrackets } from '../../scripts/model/outside-brackets.ts';

const names = (text: string): readonly string[] => splitOutsideBrackets(text, /,\s*/g);

test('a list is cut at its commas, and not at those within brackets', () => {
  assert.deepEqual(names('Jane Roe (Chair, Labour), John Doe'), ['Jane Roe (Chair, Labour)', 'John Doe']);
  assert.deepEqual(names('a, (b, c), d (e), f'), ['a', '(b, c)', 'd (e)', 'f']);
  assert.deepEqual(names(''), ['']);
});

test('a bracket that never closes, or never opened, keeps nothing together that follows it', () => {
  assert.deepEqual(names('a (b, c, d'), ['a (b', 'c', 'd']);
  assert.deepEqual(names('a, b) c, d'), ['a, b) c', 'd']);
});
