import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../scripts/words/en.ts';

const { items, corrections, citations } = en.record;
const LOCALE = 'en-GB';

test('an exempt item names its paragraphs, and the law where the publisher follows one', () => {
  assert.equal(
    items.exempt({ paragraph: '3' }, 'england-principal'),
    'This item was exempt from publication under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
  );
  assert.equal(
    items.exempt({ paragraph: '1 and 2' }, 'general'),
    'This item was exempt from publication under paragraphs 1 and 2.',
  );
  assert.equal(items.exempt({ paragraph: '' }, 'general'), 'This item was exempt from publication.');
});

test('a withdrawn item says when and why, as far as the clerk did', () => {
  assert.equal(
    items.withdrawn({ on: '2026-05-05', reason: 'It named a child.' }, LOCALE),
    'The text of this item was withdrawn on 5 May 2026: It named a child.',
  );
  assert.equal(items.withdrawn({ reason: '' }, LOCALE), 'The text of this item was withdrawn.');
});

test('a correction says who made it', () => {
  assert.equal(corrections.by({}, LOCALE), 'Clerical correction');
  assert.equal(
    corrections.by({ by: { on: '2012-09-19', minute: '170' } }, LOCALE),
    'Corrected on 19 September 2012, minute 170',
  );
  assert.equal(corrections.by({ by: { on: '2012-09-19' } }, LOCALE), 'Corrected on 19 September 2012');
});

test('one of several is told by its place among them', () => {
  assert.equal(citations.whichOf(2, 3), ' (2 of 3)');
  assert.equal(citations.whichOf(1, 1), '');
});
