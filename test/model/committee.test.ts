import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFormer, nameFromSlug } from '../../scripts/model/committee.ts';

test('a committee that gives no name has its folder’s', () => {
  assert.equal(nameFromSlug('children-and_learning'), 'Children and learning');
});

test('a committee is former from the day it was dissolved', () => {
  assert.ok(isFormer({ dissolved: '2024-05-20' }, '2024-05-20'));
  assert.ok(!isFormer({ dissolved: '2024-05-20' }, '2024-05-19'));
  assert.ok(!isFormer({}, '2024-05-20'));
});
