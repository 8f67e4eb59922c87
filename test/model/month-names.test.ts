import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsWithOrdinalDay } from '../../scripts/model/month-names.ts';

test('a day with a month of any language begins with a day', () => {
  for (const text of [
    '12. März wird',
    '5. May',
    '5. May 2026',
    '1. Mai: frei',
    '3. května',
    '7. Jan. 2026',
    '2. marraskuuta',
  ])
    assert.equal(beginsWithOrdinalDay(text), true, text);
});

test('a number of a list begins with none', () => {
  for (const text of [
    '5. May Fair',
    '6. March past',
    '1. Jan Novak',
    '32. März',
    '12. Märzen',
    '5.May',
    '5. The 12. März',
  ])
    assert.equal(beginsWithOrdinalDay(text), false, text);
});
