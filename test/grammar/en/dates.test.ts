import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { datesIn } = grammarOf('en');

test('dates are found however they are written', () => {
  const text =
    'On 25 July 2017, 25th July, 2017, the 1st of August 2017, July 26, 2017, 2017-07-27 and Tuesday 3 MAY 2016.';
  assert.deepEqual(datesIn(text), [
    '2017-07-25',
    '2017-07-25',
    '2017-08-01',
    '2017-07-26',
    '2017-07-27',
    '2016-05-03',
  ]);
});

test('what is no date, or none that exists, is passed over', () => {
  for (const text of ['30 February 2017', '25/07/2017', 'July 2017', 'in May', 'minute 2017-07-251'])
    assert.deepEqual(datesIn(text), [], text);
});
