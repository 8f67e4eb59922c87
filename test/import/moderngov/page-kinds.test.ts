// The other forms in which ModernGov gives minutes: pages with decisions, sub-items, printed minutes, the list of all meetings.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOfPlan, filesOf, planFixtures } from '../imported-files.ts';

describe('the page of an annual meeting with decisions', async () => {
  const plan = await planFixtures(['annual.txt']);
  const text = filesOf(plan)['council/2024-05-21-annual.md'] ?? '';
  const meeting = archiveOfPlan(plan).archive.committees[0]?.meetings[0];

  test('“Annual, Council” is the council’s annual meeting', () => {
    assert.equal(meeting?.kind, 'annual');
    assert.equal(meeting?.committee, 'council');
  });

  test('a decision is one, though it does not say so, and stands once where the minutes repeat it', () => {
    assert.deepEqual(
      meeting?.items.map(({ number, decisions }) => [number, decisions.map(one => one.text)]),
      [
        ['4', ['That Councillor Ash be elected Mayor.']],
        ['5', ['That Councillor Birch be appointed.', 'That Councillor Hazel be appointed.']],
      ],
    );
  });

  test('a sub-item is a part of its item, with its number; a figure alone in the text is none', () => {
    assert.deepEqual(
      meeting?.items[1]?.subItems.map(({ number, title, id }) => [number, title, id]),
      [
        ['5.1', 'Ferry Trust', 'item-5-5-1'],
        ['5.2', 'Harbour Users', 'item-5-5-2'],
      ],
    );
    assert.match(text, /The depth was\n\n3\.5\n\nmetres/);
  });

  test('what the page offers beside the text is left out, and the same words within a sentence stay', () => {
    assert.equal(meeting?.venue, 'Guildhall, Otterbridge');
    assert.doesNotMatch(text, /^View directions/m);
    assert.match(text, /“pdf icon PDF 12 KB” be mended on the page, and how to view directions/);
  });
});

test('printed minutes are cut at their marks, which nobody sees', async () => {
  const plan = await planFixtures(['printed.txt']);
  const text = filesOf(plan)['ferry-committee/2024-05-14.md'] ?? '';
  const meeting = archiveOfPlan(plan).archive.committees[0]?.meetings[0];
  assert.deepEqual(
    meeting?.items.map(({ number, title, decisions }) => [number, title, decisions.length]),
    [
      ['11', 'Apologies', 0],
      ['12', 'Winter timetable', 1],
    ],
  );
  assert.equal(meeting?.time, '19:00');
  assert.match(text, /The meeting ended at 8\.15 pm\./);
  assert.doesNotMatch(text, /AI\d|SECTION/);
});

test('the list of all meetings gives each to its own committee', async () => {
  const plan = await planFixtures(['GetAllMeetings.xml']);
  const found = archiveOfPlan(plan).archive.committees.flatMap(({ meetings }) => meetings);
  assert.deepEqual(
    found.map(({ committee, date, status }) => [committee, date, status]),
    [
      ['ferry-committee', '2024-07-09', 'draft'],
      ['harbour-panel', '2024-07-10', 'cancelled'],
    ],
  );
});
