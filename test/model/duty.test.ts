import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearDays, draftDuty, lastDay } from '../../scripts/model/duty.ts';

const SOURCE = 'A law.';
const month = { count: 1, unit: 'months', source: SOURCE } as const;
const week = { count: 7, unit: 'working days', source: SOURCE } as const;

test('a term of months ends on the same day of the month, or on its last', () => {
  assert.equal(lastDay(month, '2026-03-05'), '2026-04-05');
  assert.equal(lastDay(month, '2026-01-31'), '2026-02-28');
});

test('working days pass over Saturdays and Sundays', () => {
  assert.equal(lastDay(week, '2026-03-05'), '2026-03-16');
  assert.equal(lastDay({ ...week, count: 1 }, '2026-03-06'), '2026-03-09');
  assert.equal(lastDay({ ...week, unit: 'days' }, '2026-03-05'), '2026-03-12');
});

test('draft minutes are open until the day, then late; published they are kept, broken or unknown', () => {
  const state = (status: 'agenda' | 'draft' | 'cancelled', published: string | undefined, today: string) =>
    draftDuty(
      { date: '2026-03-05', status, ...(published !== undefined && { published }) },
      { draft: month },
      today,
    )?.state;
  assert.equal(state('agenda', undefined, '2026-04-05'), 'open');
  assert.equal(state('agenda', undefined, '2026-04-06'), 'late');
  assert.equal(state('draft', '2026-04-05', '2026-05-01'), 'kept');
  assert.equal(state('draft', '2026-04-06', '2026-05-01'), 'broken');
  assert.equal(state('draft', undefined, '2026-05-01'), 'unknown');
  assert.equal(state('cancelled', undefined, '2026-05-01'), undefined);
  assert.equal(state('agenda', undefined, '2026-03-04'), undefined);
});

test('clear days count neither the day of publication nor that of the meeting', () => {
  assert.equal(clearDays('2026-03-04', '2026-03-10'), 5);
});
