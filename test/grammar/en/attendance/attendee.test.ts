import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../../scripts/grammar/grammar-of.ts';

const { parseAttendee } = grammarOf('en');

test('a name stands alone or with a role, a remark, or both', () => {
  assert.deepEqual(parseAttendee('Jane Roe'), { name: 'Jane Roe' });
  assert.deepEqual(parseAttendee(' Jane Roe (Chair) '), { name: 'Jane Roe', role: 'Chair' });
  assert.deepEqual(parseAttendee('Jane Roe: from item 4'), { name: 'Jane Roe', remark: 'from item 4' });
  assert.deepEqual(parseAttendee('Jane Roe (Chair): until 18:45'), {
    name: 'Jane Roe',
    role: 'Chair',
    remark: 'until 18:45',
  });
});

test('a time after a name is part of the words, not a remark', () => {
  assert.deepEqual(parseAttendee('Jane Roe from 18:45'), { name: 'Jane Roe from 18:45' });
});
