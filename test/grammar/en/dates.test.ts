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
  for (const text of [
    '30 February 2017',
    '31/04/2017',
    '7/25',
    '118/26',
    '12.1.17',
    'July 2017',
    'in May',
    'minute 2017-07-251',
  ])
    assert.deepEqual(datesIn(text), [], text);
});

test('figures are read by the custom of the language, and where only one reading exists by that', () => {
  const days = (language: string, text: string): readonly string[] => grammarOf(language).datesIn(text);
  for (const language of ['en', 'en-GB', 'en-IE', 'cy', 'de'])
    assert.deepEqual(days(language, '05/03/2026, 5.3.2026 and 31/05/26'), [
      '2026-03-05',
      '2026-03-05',
      '2026-05-31',
    ]);
  assert.deepEqual(days('en-US', '05/03/2026, 5-3-2026 and 31/05/2026'), [
    '2026-05-03',
    '2026-05-03',
    '2026-05-31',
  ]);
});

test('short names of months are months', () => {
  assert.deepEqual(datesIn('5 Mar 2026, Sept. 7, 2026 and 9 Dec. 2026'), [
    '2026-03-05',
    '2026-09-07',
    '2026-12-09',
  ]);
  assert.deepEqual(grammarOf('de').datesIn('5. März 2026, 5. Okt. 2026'), ['2026-03-05', '2026-10-05']);
});
