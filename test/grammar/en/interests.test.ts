import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { parseInterest } = grammarOf('en');

test('an interest has a person, an item, a kind and a reason', () => {
  assert.deepEqual(
    parseInterest('Declared: Councillor Ann Lee, item 80, personal: she lives there, at No. 3', 4),
    {
      person: { name: 'Councillor Ann Lee' },
      item: '80',
      kind: 'personal',
      reason: 'she lives there, at No. 3',
      line: 4,
    },
  );
});

test('all but the person may be left out', () => {
  assert.deepEqual(parseInterest('Declared: Ann Lee', 1), { person: { name: 'Ann Lee' }, line: 1 });
  assert.deepEqual(parseInterest('DECLARED:- Ann Lee, minute 77/21', 1), {
    person: { name: 'Ann Lee' },
    item: '77/21',
    line: 1,
  });
});

test('none declared is nobody’s interest', () => {
  for (const text of [
    'Declared: none',
    'Declared: None.',
    'Declared: nil',
    'Declared: no interests were declared',
  ])
    assert.equal(parseInterest(text, 1), undefined, text);
});

test('a person named None is one all the same', () => {
  assert.equal(parseInterest('Declared: Nonette Ward, item 2', 1)?.person.name, 'Nonette Ward');
});

test('prose about interests is none', () => {
  assert.equal(parseInterest('Declared interests were noted.', 1), undefined);
});
