// A field that is made late is a field as any other to whoever reads it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFields, withLate } from '../../scripts/model/late-field.ts';

test('a late field is made once, when it is first read, and stands where it stood', () => {
  let made = 0;
  const late = withLate({ first: 1, text: '', last: 3 }, 'text', () => {
    made += 1;
    return 'read';
  });
  assert.deepEqual(Object.keys(late), ['first', 'text', 'last']);
  assert.equal(made, 0);
  assert.equal(late.text + late.text, 'readread');
  assert.equal(made, 1);
  assert.equal(JSON.stringify(late), '{"first":1,"text":"read","last":3}');
  assert.deepEqual({ ...late }, { first: 1, text: 'read', last: 3 });
});

test('a copy with other fields makes none that is late, nor does another copy, and each has its own', () => {
  const made: string[] = [];
  const lateOf = (text: string) =>
    withLate({ number: 1, text: '' }, 'text', () => {
      made.push(text);
      return text;
    });
  const [oak, ash] = [lateOf('oak'), lateOf('ash')];
  const second = withFields(withFields(oak, { number: 2 }), { number: 3 });
  assert.deepEqual(made, []);
  assert.deepEqual({ ...second }, { number: 3, text: 'oak' });
  assert.deepEqual({ ...oak }, { number: 1, text: 'oak' });
  assert.deepEqual(made, ['oak']);
  assert.equal(ash.text, 'ash');
  assert.equal(withFields(withFields(ash, { text: 'elm' }), { number: 2 }).text, 'elm');
});
