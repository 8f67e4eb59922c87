import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { timeOfDay } = grammarOf('en');

test('a time may be typed as a clerk does', () => {
  const typed = ['17:30', '9:30', '17.30', '5.30 pm', '5pm', '5.30 p.m.', '12 am', '12.15pm'];
  assert.deepEqual(typed.map(timeOfDay), [
    '17:30',
    '09:30',
    '17:30',
    '17:30',
    '17:00',
    '17:30',
    '00:00',
    '12:15',
  ]);
});

test('what is no time is refused', () => {
  for (const text of ['17', '25:00', '17:60', '13 pm', 'noon', ''])
    assert.equal(timeOfDay(text), undefined, text);
});
