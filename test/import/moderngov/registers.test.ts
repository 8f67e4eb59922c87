// What a saved page tells is where a person looks for it: in the registers of what was imported.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planFiles } from '../../../scripts/import/plan.ts';
import { isOfficer, presenterIn } from '../../../scripts/import/presenters.ts';
import type { Item } from '../../../scripts/model/item.ts';
import { archiveOfPlan, filesOf, importFixture, importText, planFixtures } from '../imported-files.ts';

const plan = await planFixtures(['partnership.txt']);
const text = filesOf(plan)['harbour-partnership/2024-05-15.md'] ?? '';
const meeting = archiveOfPlan(plan).archive.committees[0]?.meetings[0];
const item = (number: string): Item | undefined => meeting?.items.find(one => one.number === number);

describe('a partnership’s minutes as text', () => {
  test('tell the day and time of the next meeting, and which minutes were approved', () => {
    assert.deepEqual(meeting?.next, { date: '2024-07-17', time: '14:00' });
    assert.deepEqual(item('41')?.approves, ['2024-03-20']);
    assert.equal(item('41')?.isApprovalAmended, true);
  });

  test('short lines that head a part of an item are headings in it, and no items', () => {
    assert.deepEqual(text.match(/^###.*$/gm), [
      '### Harbour Inspection',
      '### BF Council',
      '### Boat and Ferry Forum',
    ]);
    assert.equal(meeting?.items.length, 7);
    assert.equal(item('42')?.decisions.length, 1);
  });

  test('a line that may be a heading or a speaker’s name stays text, and a person is asked, with its line', async () => {
    assert.match(text, /^Amber Elm$/m);
    assert.match(text, /^Councillor Birch$/m);
    const { problems } = await importFixture('partnership.txt');
    assert.deepEqual(
      problems.map(({ rule, level, line }) => [rule, level, line]),
      [['maybe-heading', 'note', 40]],
    );
  });

  test('lines that begin with a code are a list; a road at a sentence’s beginning is none', () => {
    assert.match(
      text,
      /target\):-\n\n- HI64 Moorings which were inspected twice or more\n- HI65 .*\n- BI59a .*\n\nStatus Red/,
    );
    assert.match(text, /\(below target\)\n\n- HI60 .*\n- HI61 .*\n\nA57 had been closed/);
  });

  test('the officer who presented the report is shown with the item; one with a petition is not', () => {
    assert.deepEqual(
      meeting?.items.map(({ number, fields }) => [
        number,
        fields.map(field => `${field.label}: ${field.text}`),
      ]),
      [
        ['41', []],
        ['42', []],
        ['43', ['Presented by: Ben Elm, Performance Officer']],
        ['44', ['Presented by: Dora Finch, Harbour and Quay Manager']],
        ['45', ['Presented by: Head of Moorings']],
        ['46', []],
        ['47', []],
      ],
    );
  });
});

test('a flattened page tells the next meeting, whose day stood behind the title', async () => {
  const page =
    'Venue: Guildhall\nNo. | Item |\n---|---|\nApologies. Minutes: There were none. |\n|\nDate and time of the next meetings: - Tuesday, 9th July, 2024 commencing at 5.30 p.m. 10th September Minutes: The dates were noted. |\n';
  const [read] = (await importText('flat.txt', page)).meetings;
  assert.deepEqual(
    read?.items.map(({ title }) => title),
    ['Apologies.', 'Date and time of the next meetings'],
  );
});

describe('who presented an item', () => {
  for (const [said, presenter] of [
    [
      'Anna Ash, Specialist, Harbour Trust, presented a report on the above.',
      'Anna Ash, Specialist, Harbour Trust',
    ],
    ['Anna Ash (Harbour Master) introduced the paper.', 'Anna Ash, Harbour Master'],
    ['The report was presented by Anna Ash, Harbour Master.', 'Anna Ash, Harbour Master'],
    [
      'Anna Ash, Director of Quays, submitted for information the Quay Safety Framework.',
      'Anna Ash, Director of Quays',
    ],
    ['AnnaAsh, Harbour Officer, presented a report.', 'AnnaAsh, Harbour Officer'],
    ['The Head of Quays, Ferries and Bells gave an update on the slip.', 'Head of Quays, Ferries and Bells'],
    ['The Director of Quays, with the Head of Bells gave a summary of the year.', 'Director of Quays'],
    // A role is no office where it says that of the meeting, and a body is no person.
    ['The Chair introduced the report.', undefined],
    ['The Harbour Trust presented a report.', undefined],
    ['The Committee received a report.', undefined],
    ['Anna Ash, a resident, presented a report of her own.', undefined],
    ['The Head of Moorings will present a report in May.', undefined],
    ['The Head of Moorings presented the award for the best boat.', undefined],
  ] as const)
    test(`“${said}”`, () => assert.equal(presenterIn(said), presenter));

  test('the officer whom the agenda names on a line of its own is shown as such, and no address or sentence is', () => {
    assert.equal(isOfficer('Anna Ash, Head of Quays, Places'), true);
    for (const line of [
      'Guildhall, Market Street',
      'Anna Ash, Otterbridge',
      'To receive the report of Anna Ash, Head of Quays',
    ])
      assert.equal(isOfficer(line), false, line);
  });
});

test('a flattened page tells who was to speak, and both clauses of what was resolved on two lines', async () => {
  const page =
    'Venue: Guildhall\nNo. | Item |\n---|---|\nApologies. Minutes: There were none. |\n|\nQuay Strategy PDF 43 KB Anna Ash, Head of Quays, Places Additional documents:\nMinutes: The strategy was read.\nResolved: 1) That the strategy be received.\n2) That it be read again in May. |\n';
  const options = { committee: 'Quays', date: '2024-05-14' };
  const plan = planFiles([await importText('flat.txt', page, options)], { locale: 'en', ...options }, []);
  const [, quay] = archiveOfPlan(plan).archive.committees[0]?.meetings[0]?.items ?? [];
  assert.deepEqual(
    quay?.fields.map(({ label, text }) => `${label}: ${text}`),
    ['Officer: Anna Ash, Head of Quays, Places'],
  );
  assert.deepEqual(
    quay?.decisions[0]?.clauses.map(({ number, text }) => `${number} ${text}`),
    ['1) That the strategy be received.', '2 That it be read again in May.'],
  );
});
