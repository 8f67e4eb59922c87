// Who was there as sentences, groups and calls of the roll tell it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttendancePart } from '../../scripts/model/attendance.ts';
import { readOneMeeting } from '../read/one-meeting.ts';

const ITEM = '\n\n## 2. Lamp\n\nDim.\n\n## 3. Gate\n\nShut.\n';

const thereIn = (body: string, part: AttendancePart = 'present'): string =>
  readOneMeeting(body + ITEM)
    .meeting.attendance[part].map(({ name }) => name)
    .join(', ');

test('those in attendance are told behind a dash, with their offices', () => {
  const told =
    '## 1. Call to order\n\nSupervisor Elder called the meeting to order -- those in attendance are Supervisors Dora Elder, Gary Fern and Dick Gorse, Treasurer Ray Holm and Deb Ivory.';
  assert.equal(
    thereIn(told),
    'Supervisor Dora Elder, Supervisor Gary Fern, Supervisor Dick Gorse, Ray Holm, Deb Ivory',
  );
  assert.equal(thereIn(told.replace(' -- those in attendance are', ' -- those in doubt are')), '');
});

test('a sentence stands over groups of names, also below titles of the minutes', () => {
  const body =
    '# Club\n\n### Annual Meeting\n\n### Approved\n\n### Copy\n\n### Final\n\n### 1. CALL TO ORDER\n\nThe meeting was called to order. Individuals in attendance are listed below:\n\n**Board Members**  \nRandy Elder, Board President  \nGary Fern, Board Member  \n\n**Staff Members**  \nTom R. Gorse, General Manager  \n';
  const { attendance } = readOneMeeting(`${body}\n### 2. LAMP\n\nDim.\n`).meeting;
  assert.deepEqual(
    attendance.present.map(({ name }) => name),
    ['Randy Elder', 'Gary Fern'],
  );
  assert.deepEqual(
    attendance.inAttendance.map(({ name }) => name),
    ['Tom R. Gorse'],
  );
});

test('a roll that is called is those present; two names behind it may be those who called it', () => {
  assert.equal(thereIn('Roll call: Dora, Ben, Jo, Chris A'), 'Dora, Ben, Jo, Chris A');
  assert.equal(thereIn('Roll call: Dora, Ben'), '');
});

test('staff of a body, and staff on the line, are in attendance', () => {
  assert.equal(
    thereIn('## 1. Roll call\n\nHARBOUR STAFF PRESENT\n\nBruce Elder, Rick Fern, John Gorse', 'inAttendance'),
    'Bruce Elder, Rick Fern, John Gorse',
  );
  assert.equal(
    thereIn(
      'Board members present were Dora Elder and Ben Fern. Other staff present via teleconference were Teresa Gorse, General Counsel; and Lisa Holm, Facilitator.',
      'inAttendance',
    ),
    'Teresa Gorse, Lisa Holm',
  );
});

test('a name whose prefix is joined to it spoils no list', () => {
  assert.equal(
    thereIn('Also present: L. Elder, K. denFern (Auditor), P. Gorse', 'inAttendance'),
    'L. Elder, K. denFern, P. Gorse',
  );
});
