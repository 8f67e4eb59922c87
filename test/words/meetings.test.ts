import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownStatus } from '../../scripts/model/status.ts';
import { en } from '../../scripts/words/en.ts';

const { statusSentence, status, ofKind, jointlyWith } = en.record.meetings;

const AT = { today: '2026-11-21', locale: 'en-GB' };
const meeting = { date: '2026-03-05', status: 'draft' as const };

test('an agenda is of a coming meeting, or waits for its minutes', () => {
  const agenda = { ...meeting, status: 'agenda' as const };
  assert.match(statusSentence(agenda, AT), /minutes of the meeting are not published yet/);
  assert.match(statusSentence({ ...agenda, date: '2026-12-05' }, AT), /is to be held on 5 December 2026/);
});

test('approved minutes say when they were approved, and who signed them', () => {
  const approved = { ...meeting, status: 'approved' as const };
  assert.equal(statusSentence(approved, AT), 'These minutes have been approved.');
  assert.equal(
    statusSentence({ ...approved, approval: { on: '2026-04-02', signedBy: 'Ann Lee' } }, AT),
    'Approved as a correct record on 2 April 2026, signed by Ann Lee.',
  );
  assert.equal(
    statusSentence({ ...approved, approval: { on: '2026-04-02', isAmended: true } }, AT),
    'Approved as a correct record on 2 April 2026, with an amendment.',
  );
});

test('withdrawn minutes are withdrawn, whatever they were before', () => {
  const withdrawn = { ...meeting, withdrawn: { on: '2026-05-05', reason: 'Wrong file' } };
  assert.equal(status[shownStatus(withdrawn)], 'Withdrawn');
  assert.equal(status[shownStatus(meeting)], 'Draft minutes');
  assert.equal(statusSentence(withdrawn, AT), 'These minutes were withdrawn on 5 May 2026: Wrong file');
});

test('what was not held says so and no more', () => {
  for (const off of ['cancelled', 'postponed'] as const)
    assert.equal(statusSentence({ ...meeting, status: off }, AT), `This meeting was ${off}.`);
});

test('a meeting out of the ordinary bears its kind, and a joint one the names of the others', () => {
  assert.equal(ofKind('extraordinary'), 'extraordinary meeting');
  assert.equal(jointlyWith(['Cabinet', 'Planning']), 'Jointly with Cabinet, Planning');
});
