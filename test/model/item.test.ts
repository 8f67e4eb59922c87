import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberedTitle } from '../../scripts/model/item.ts';

test('a plain number is followed by a full stop', () => {
  assert.equal(numberedTitle({ number: '82', title: 'Budget' }), '82. Budget');
  assert.equal(numberedTitle({ number: '5a', title: 'Budget' }), '5a. Budget');
});

test('a number with a sign of its own stands as it is', () => {
  assert.equal(numberedTitle({ number: '(A)', title: 'Budget' }), '(A) Budget');
  assert.equal(numberedTitle({ number: '77/21', title: 'Budget' }), '77/21 Budget');
});

test('an item without a number is given none', () => {
  assert.equal(numberedTitle({ title: 'Budget' }), 'Budget');
});
