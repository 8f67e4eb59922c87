// Keys that other programs write at the top of minutes, and what stays unknown.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneMeeting } from './one-meeting.ts';

const read = (head: string) => readOneMeeting(`---\n${head}\n---\n\n## 1. Gate\n\nIt is shut.\n`);

test('attendees, regrets, guests and the scribe at the top are read by the words of the language', () => {
  const { meeting, problems } = read(
    'attendees:\n  - Dora Elder\n  - Fred Gorse (Chair)\nregrets: Iris Hazel\nguests: [Jo Ivy]\nscribe: Dora Elder\nfacilitator: Fred Gorse',
  );
  const names = (part: readonly { readonly name: string }[]) => part.map(({ name }) => name);
  const { present, apologies, inAttendance } = meeting.attendance;
  assert.deepEqual([present, apologies, inAttendance].map(names), [
    ['Dora Elder', 'Fred Gorse'],
    ['Iris Hazel'],
    ['Jo Ivy'],
  ]);
  assert.deepEqual([meeting.clerk, meeting.chair], ['Dora Elder', 'Fred Gorse']);
  assert.deepEqual(
    problems.filter(({ rule }) => rule === 'unknown-key'),
    [],
  );
});

test('our own key goes before another’s, which is told of', () => {
  const { meeting, problems } = read('present: [Dora Elder]\nattendees: [Fred Gorse]');
  assert.deepEqual(
    meeting.attendance.present.map(({ name }) => name),
    ['Dora Elder'],
  );
  assert.deepEqual(
    problems.filter(({ rule }) => rule === 'unknown-key').map(({ line }) => line),
    [3],
  );
});

test('a number, an address and a group of unknown sort are no lists of who was there', () => {
  for (const head of [
    'attendees: 12',
    'attendance: https://example.org/sheet',
    'members: [Dora Elder]',
    'layout: minutes',
  ]) {
    const { meeting, problems } = read(head);
    assert.deepEqual(meeting.attendance.present, [], head);
    assert.equal(problems.filter(({ rule }) => rule === 'unknown-key').length, 1, head);
  }
});

test('a fault in such a list is told of at its line', () => {
  const { problems } = read('title: Gate\nattendees:\n  - Dora Elder\nregrets: [Iris Hazel]\ntime: 99');
  assert.deepEqual(
    problems.filter(({ rule }) => rule === 'wrong-value').map(({ line }) => line),
    [6],
  );
});
