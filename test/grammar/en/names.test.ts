import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { bareName, namesIn } = grammarOf('en');

test('a list of names may be parted by commas, semicolons and “and”', () => {
  assert.deepEqual(namesIn('Adeyemi, Bhatt; Carrow, and Diaz.'), [
    { name: 'Adeyemi' },
    { name: 'Bhatt' },
    { name: 'Carrow' },
    { name: 'Diaz' },
  ]);
});

test('a name is known without its honorifics', () => {
  const written = [
    'Cllr. Ruth  Adeyemi',
    'Councillor Dr Ruth Adeyemi',
    'The Worshipful the Mayor Councillor Ruth Adeyemi',
    'Rt Hon Dame Ruth Adeyemi',
    'Ruth Adeyemi',
  ];
  for (const name of written) assert.equal(bareName(name), 'Ruth Adeyemi', name);
});

test('a word of honour that is a surname stays', () => {
  assert.equal(bareName('Jane Lord'), 'Jane Lord');
  assert.equal(bareName('Councillor'), 'Councillor');
});

test('what several are called is no part of the first name', () => {
  assert.deepEqual(namesIn('Directors Amber, Birch and Cedar'), [
    { name: 'Amber' },
    { name: 'Birch' },
    { name: 'Cedar' },
  ]);
  assert.deepEqual(namesIn('Members only'), [{ name: 'Members only' }]);
});
