import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attendees, parseAttendee } from '../../scripts/model/attendance.ts';

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

test('those there are the members and the officers, not those who sent apologies', () => {
  const [jane, sue, tom] = ['Jane', 'Sue', 'Tom'].map(name => ({ name }));
  assert.ok(jane && sue && tom);
  const attendance = { present: [jane], inAttendance: [sue], apologies: [tom], absent: [] };
  assert.deepEqual(attendees(attendance), [jane, sue]);
});
