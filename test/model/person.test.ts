import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { type Person, personFinder, personSlug } from '../../scripts/model/person.ts';

const { bareName, plainName } = grammarOf('en');

const person = (
  name: string,
  aliases: readonly string[] = [],
  slug = personSlug(name, bareName),
): Person => ({
  slug,
  name,
  aliases,
  roles: [],
});

test('both apostrophes spell one name, and both ways of writing an accent', () => {
  assert.equal(bareName('Ann O’Brien'), bareName("Ann O'Brien"));
  assert.equal(personSlug('Zoe\u0308 Clarke', bareName), personSlug('Zoë Clarke', bareName));
});

const find = personFinder(
  [
    person('Ruth Adeyemi', ['R. Adeyemi']),
    person('Dev Kapoor'),
    person('Asha Kapoor'),
    person('John Smith', [], 'john-smith'),
    person('John Smith', [], 'john-smith-2'),
  ],
  bareName,
);

test('a person is found by name, alias and surname', () => {
  for (const name of ['Ruth Adeyemi', 'Cllr R. Adeyemi', 'Councillor Adeyemi', 'RUTH ADEYEMI'])
    assert.equal(find(name), 'ruth-adeyemi', name);
});

test('a surname of two people leads to the one who is there', () => {
  assert.equal(find('Councillor Kapoor'), undefined);
  assert.equal(find('Councillor Kapoor', new Set(['dev-kapoor'])), 'dev-kapoor');
  assert.equal(find('Councillor Kapoor', new Set(['dev-kapoor', 'asha-kapoor'])), undefined);
});

test('a surname of two people leads to the one of the body, where neither is listed as there', () => {
  assert.equal(find('Mr Kapoor', new Set(['ruth-adeyemi']), new Set(['asha-kapoor'])), 'asha-kapoor');
  assert.equal(
    find('Mr Kapoor', new Set(['dev-kapoor', 'asha-kapoor']), new Set(['asha-kapoor'])),
    undefined,
  );
});

test('titles, ranks and honours are no part of a name', () => {
  const byPlainName = personFinder([person('Anna Shah')], plainName);
  for (const name of [
    ...['Cllr Shah', 'Councillor Shah', 'Mr Shah', 'The Mayor, Councillor Shah', 'Lt. Col. Anna Shah'],
    ...['Councillor Anna Shah OBE', 'Canon Shah', 'Sgt Shah JP'],
  ])
    assert.equal(byPlainName(name), 'anna-shah', name);
  for (const name of ['General Manager', 'Constable Shaw', 'Major works at Shah'])
    assert.equal(byPlainName(name), undefined, name);
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
