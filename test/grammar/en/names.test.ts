import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { namesIn } = grammarOf('en');

test('a list of names may be parted by commas, semicolons and “and”', () => {
  assert.deepEqual(namesIn('Adeyemi, Bhatt; Carrow, and Diaz.'), [
    { name: 'Adeyemi' },
    { name: 'Bhatt' },
    { name: 'Carrow' },
    { name: 'Diaz' },
  ]);
});
