import assert from 'node:assert/strict';
import { test } from 'node:test';
import { approvalsSaid, meetingsNamed, statusOf, withLastApproved } from '../../scripts/model/approvals.ts';
import type { Item } from '../../scripts/model/item.ts';

type Approving = Parameters<typeof approvalsSaid>[0][number];

const TODAY = '2026-11-21';

const ITEM = { decisions: [], votes: [], interests: [] };

const meeting = (key: string, approves: readonly string[] = []): Approving => ({
  key,
  date: key.slice(0, 10),
  items:
    approves.length === 0 ? [] : [{ ...ITEM, number: '3', address: 'item-3', approves } as unknown as Item],
});

test('a later meeting approves an earlier one, and says in which minute', () => {
  const said = approvalsSaid([meeting('2026-01-05'), meeting('2026-02-05', ['2026-01-05'])], TODAY);
  assert.deepEqual(said.get('2026-01-05'), {
    on: '2026-02-05',
    minute: '3',
    meeting: '2026-02-05',
    item: 'item-3',
  });
  assert.equal(said.size, 1);
});

test('the first approval counts', () => {
  const said = approvalsSaid(
    [meeting('2026-01-05'), meeting('2026-02-05', ['2026-01-05']), meeting('2026-03-05', ['2026-01-05'])],
    TODAY,
  );
  assert.equal(said.get('2026-01-05')?.on, '2026-02-05');
});

test('an agenda announces the minutes and approves none', () => {
  const earlier = meeting('2026-01-05');
  const later = meeting('2026-02-05', ['2026-01-05']);
  assert.equal(approvalsSaid([earlier, later], '2026-02-04').size, 0);
  assert.equal(approvalsSaid([earlier, { ...later, status: 'agenda' }], TODAY).size, 0);
  assert.equal(approvalsSaid([earlier, later], '2026-02-05').size, 0);
  assert.equal(approvalsSaid([earlier, later], '2026-02-06').size, 1);
  const present = [{ name: 'Dora Elder' }];
  const attendance = { present, apologies: [], absent: [], inAttendance: [] };
  assert.equal(approvalsSaid([earlier, { ...later, attendance }], '2026-02-05').size, 1);
});

test('no meeting approves itself or a later one', () => {
  const said = approvalsSaid(
    [meeting('2026-01-05', ['2026-01-05', '2026-02-05']), meeting('2026-02-05')],
    TODAY,
  );
  assert.equal(said.size, 0);
});

test('a date means every meeting of that day, a key only one', () => {
  const two = [meeting('2026-01-05'), meeting('2026-01-05-special')];
  assert.deepEqual(
    meetingsNamed('2026-01-05-special', two).map(({ key }) => key),
    ['2026-01-05-special'],
  );
  assert.equal(meetingsNamed('2026-01-05', [meeting('2026-01-05-a'), meeting('2026-01-05-b')]).length, 2);
  assert.equal(meetingsNamed('2026-01-06', two).length, 0);
});

test('a meeting is an agenda before it, a draft after it, and approved when a later one says so', () => {
  const today = '2026-03-05';
  assert.equal(statusOf({ date: '2026-03-06' }, today), 'agenda');
  assert.equal(statusOf({ date: '2026-03-04' }, today), 'draft');
  assert.equal(statusOf({ date: '2026-01-05', approval: { on: '2026-02-05' } }, today), 'approved');
});

/** A meeting of a weekly body that approves the minutes of the last one. */
const weekly = (key: string, more: object = {}): Parameters<typeof withLastApproved>[0][number] => ({
  ...meeting(key),
  items: [{ number: '1', address: 'item-1', approves: [], approvesLast: true } as unknown as Item],
  title: `Weekly ${key}`,
  kind: 'ordinary',
  ...more,
});

/** What each approves: "2026-01-12: 2026-01-05". */
const approvedLast = (...meetings: readonly ReturnType<typeof weekly>[]): readonly string[] =>
  withLastApproved(meetings, title => title.replace(/\d.*/, '')).map(
    ({ key, items }) => `${key}: ${items[0]?.approves.join() ?? ''}`,
  );

test('“the last meeting” is the one before', () => {
  assert.deepEqual(approvedLast(weekly('2026-01-05'), weekly('2026-01-12'), weekly('2026-01-19')), [
    '2026-01-05: ',
    '2026-01-12: 2026-01-05',
    '2026-01-19: 2026-01-12',
  ]);
});

test('one that was cancelled was no meeting', () => {
  const cancelled = weekly('2026-01-12', { status: 'cancelled' });
  assert.equal(
    approvedLast(weekly('2026-01-05'), cancelled, weekly('2026-01-13'))[2],
    '2026-01-13: 2026-01-05',
  );
});

test('where another may lie between, was on the same day or was of another kind, none is named', () => {
  const two = [weekly('2026-01-05'), weekly('2026-01-12')];
  assert.equal(approvedLast(...two, weekly('2026-02-02')).at(-1), '2026-02-02: ');
  assert.equal(approvedLast(...two, weekly('2026-01-12-b'), weekly('2026-01-19')).at(-1), '2026-01-19: ');
  assert.equal(approvedLast(...two, weekly('2026-01-19', { kind: 'annual' })).at(-1), '2026-01-19: ');
  assert.equal(approvedLast(...two, weekly('2026-01-19', { title: 'Open day' })).at(-1), '2026-01-19: ');
});
