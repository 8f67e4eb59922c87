import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelAt } from '../../../../scripts/grammar/en/attendance/labels.ts';

/** What a line is labelled, and what follows. */
const read = (line: string, strong = 0): string => {
  const found = labelAt(line, strong);
  if (!found) return 'no label';
  const { label, end } = found;
  const said = label.kind === 'part' ? label.part : label.kind === 'role' ? label.role : label.kind;
  return `${said}: ${line.slice(end)}`;
};

test('labels of those who were there', () => {
  assert.equal(read('Present: Cllr Ash'), 'present: Cllr Ash');
  assert.equal(read('MEMBERS PRESENT:'), 'present: ');
  assert.equal(read('Attendees (12):'), 'present: ');
  assert.equal(read('Those present were: A Ash'), 'present: A Ash');
  assert.equal(read('1. Voting members present'), 'present: ');
  assert.equal(read('Present Cllr Ash'), 'present: Cllr Ash');
  assert.equal(read('Present Jo Ash', 8), 'present: Jo Ash');
});

test('labels of those in attendance', () => {
  assert.equal(read('Also in attendance – Mrs Dale'), 'inAttendance: Mrs Dale');
  assert.equal(read('OFFICIALS IN ATTENDANCE:'), 'inAttendance: ');
  assert.equal(read('Staff/Guests Present'), 'inAttendance: ');
});

test('labels of those who were not there', () => {
  assert.equal(read('26/04 Apologies for absence:'), 'apologies: ');
  assert.equal(read('Regrets: Ivy Larch'), 'apologies: Ivy Larch');
  assert.equal(read('Absent with apologies:'), 'apologies: ');
  assert.equal(read('Absent without apology'), 'absent: ');
});

test('labels of offices', () => {
  assert.equal(read('PRESENT IN THE CHAIR:'), 'Chair: ');
  assert.equal(read('Scribe(s): dora'), 'Clerk: dora');
  assert.equal(read('Minutes taken by: Jo Ash'), 'Clerk: Jo Ash');
});

test('lines that only begin so are no labels', () => {
  for (const line of [
    'Presentation: the harbour lights',
    'Present value of the lease: 300',
    'Present and apologies: see below',
    'Apologies for the delay: the ferry was late',
    'Minutes: approved',
    'Present day ferries are larger.',
    'Chair lifts: none',
  ])
    assert.equal(read(line), 'no label', line);
});
