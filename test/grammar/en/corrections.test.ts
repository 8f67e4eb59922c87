import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { parseCorrectedBy } = grammarOf('en');

test('a correction names the meeting that made it, and the minute', () => {
  assert.deepEqual(parseCorrectedBy('2012-09-19, minute 170'), { on: '2012-09-19', minute: '170' });
  assert.deepEqual(parseCorrectedBy('2012-09-19, item 77/21'), { on: '2012-09-19', minute: '77/21' });
  assert.deepEqual(parseCorrectedBy(' 2012-09-19 '), { on: '2012-09-19' });
  assert.deepEqual(parseCorrectedBy('19 September 2012, no. 4'), { on: '2012-09-19', minute: '4' });
});

test('a correction by no day, or by one that does not exist, is refused', () => {
  for (const text of [
    'minute 170',
    'in September 2012',
    'on 19 September 2012',
    '2012-09-31, minute 170',
    '',
  ])
    assert.equal(parseCorrectedBy(text), undefined, text);
});
