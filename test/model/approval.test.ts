import assert from 'node:assert/strict';
import { test } from 'node:test';
import { approvalsSaid, meetingsNamed, statusOf } from '../../scripts/model/approvals.ts';
import type { Item } from '../../scripts/model/item.ts';

type Approving = Parameters<typeof approvalsSaid>[0][number];

const TODAY = '2026-11-21';

const meeting = (key: string, approves: readonly string[] = []): Approving => ({
  key,
  date: key.slice(0, 10),
  items: approves.length === 0 ? [] : [{ number: '3', address: 'item-3', approves } as unknown as Item],
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
  assert.equal(approvalsSaid([earlier, later], '2026-02-05').size, 1);
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
  assert.equal(statusOf({ date: '2026-03-05' }, today), 'draft');
  assert.equal(statusOf({ date: '2026-01-05', approval: { on: '2026-02-05' } }, today), 'approved');
});
