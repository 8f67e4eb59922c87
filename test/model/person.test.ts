import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareName, type Person, personFinder, personSlug } from '../../scripts/model/person.ts';

const person = (name: string, aliases: readonly string[] = [], slug = personSlug(name)): Person => ({
  slug,
  name,
  aliases,
  roles: [],
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

test('both apostrophes spell one name, and both ways of writing an accent', () => {
  assert.equal(bareName('Ann O’Brien'), bareName("Ann O'Brien"));
  assert.equal(personSlug('Zoe\u0308 Clarke'), personSlug('Zoë Clarke'));
});

const find = personFinder([
  person('Ruth Adeyemi', ['R. Adeyemi']),
  person('Dev Kapoor'),
  person('Asha Kapoor'),
  person('John Smith', [], 'john-smith'),
  person('John Smith', [], 'john-smith-2'),
]);

test('a person is found by name, alias and surname', () => {
  for (const name of ['Ruth Adeyemi', 'Cllr R. Adeyemi', 'Councillor Adeyemi', 'RUTH ADEYEMI'])
    assert.equal(find(name), 'ruth-adeyemi', name);
});

test('a surname of two people leads to the one who is there', () => {
  assert.equal(find('Councillor Kapoor'), undefined);
  assert.equal(find('Councillor Kapoor', new Set(['dev-kapoor'])), 'dev-kapoor');
  assert.equal(find('Councillor Kapoor', new Set(['dev-kapoor', 'asha-kapoor'])), undefined);
});

test('a surname of one person leads to her though she is not listed as there', () => {
  assert.equal(find('Adeyemi', new Set(['dev-kapoor'])), 'ruth-adeyemi');
});

test('a name that two people bear leads to neither', () => {
  assert.equal(find('John Smith'), undefined);
});

test('another first name is another person', () => {
  assert.equal(find('Rachel Adeyemi'), undefined);
  assert.equal(find('the Chair'), undefined);
});
