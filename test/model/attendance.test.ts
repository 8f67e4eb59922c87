import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attendees } from '../../scripts/model/attendance.ts';

test('those there are the members and the officers, not those who sent apologies', () => {
  const [jane, sue, tom] = ['Jane', 'Sue', 'Tom'].map(name => ({ name }));
  assert.ok(jane && sue && tom);
  const attendance = { present: [jane], inAttendance: [sue], apologies: [tom], absent: [] };
  assert.deepEqual(attendees(attendance), [jane, sue]);
});
