// Which meeting comes next, which minutes are the latest, and what was settled last.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAhead, lastMinuted, nextMeeting } from '../../scripts/registers/coming-meetings.ts';
import { registerCorrections } from '../../scripts/registers/corrections.ts';
import { lastApproved, lastCorrected } from '../../scripts/registers/lately.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';

const TODAY = '2026-03-05';
const minutes = (settings: string) => `---\n${settings}\n---\n\n## 1. Trees\n\nThere are trees.\n`;

const rowsOf = (files: Readonly<Record<string, string>>) => makeRegisters(archiveOf(files)).meetings.all;

describe('the next meeting', () => {
  test('is today’s until its minutes are there', () => {
    const withAgenda = rowsOf({
      'council/2026-03-05.md': minutes('status: agenda'),
      'council/2026-04-05.md': minutes('status: agenda'),
    });
    assert.equal(nextMeeting(withAgenda, TODAY)?.meeting.date, '2026-03-05');
    const withMinutes = rowsOf({
      'council/2026-03-05.md': minutes('status: draft'),
      'council/2026-04-05.md': minutes('status: agenda'),
    });
    assert.equal(nextMeeting(withMinutes, TODAY)?.meeting.date, '2026-04-05');
  });

  test('is none that was called off, which still lies ahead', () => {
    const rows = rowsOf({
      'council/2026-03-20.md': minutes('status: cancelled\nreason: No business.'),
      'council/2026-04-05.md': minutes('status: agenda'),
    });
    assert.equal(nextMeeting(rows, TODAY)?.meeting.date, '2026-04-05');
    assert.deepEqual(
      rows.map(row => isAhead(row, TODAY)),
      [true, true],
    );
  });

  test('is none where all have passed', () => {
    const rows = rowsOf({ 'council/2026-03-04.md': minutes('status: agenda') });
    assert.equal(nextMeeting(rows, TODAY), undefined);
  });
});

test('the latest minutes are of the last meeting that has any: neither an agenda nor what was cancelled', () => {
  const rows = rowsOf({
    'council/2026-01-05.md': minutes('status: approved'),
    'council/2026-02-05.md': minutes('status: draft'),
    'council/2026-02-12.md': minutes('status: cancelled\nreason: No business.'),
    'council/2026-03-01.md': minutes('status: agenda'),
  });
  assert.equal(lastMinuted(rows, TODAY)?.meeting.date, '2026-02-05');
  assert.equal(lastMinuted(rows.slice(2), TODAY), undefined);
});

describe('what was settled last', () => {
  const FILES = {
    'council/2026-01-05.md': minutes('status: approved\napproved: { on: 2026-03-01 }'),
    'council/2026-02-05.md': minutes('status: approved\napproved: { on: 2026-02-20 }'),
    'finance/2026-02-01.md': minutes(
      'status: approved\napproved: { on: 2026-02-10 }\ncorrections:\n  - { item: 1, from: There are, to: There were, by: "2026-03-02, minute 7" }',
    ),
  };

  test('are the minutes whose approval is the latest, not those of the latest meeting', () => {
    const { meetings } = makeRegisters(archiveOf(FILES));
    const approved = lastApproved(meetings.all, TODAY);
    assert.deepEqual([approved?.row.meeting.date, approved?.on], ['2026-01-05', '2026-03-01']);
    assert.equal(lastApproved(meetings.all, '2026-01-01'), undefined);
  });

  test('is the correction that was made last, whose day is known', () => {
    const corrections = registerCorrections(makeRegisters(archiveOf(FILES)).meetings);
    assert.equal(lastCorrected(corrections, TODAY)?.on, '2026-03-02');
    assert.equal(lastCorrected(corrections, '2026-03-01'), undefined);
  });
});
