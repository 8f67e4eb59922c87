import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOfPlan, filesOf, importFixture, importText, planFixtures } from '../imported-files.ts';

const MEETING = 'ferry-committee/2024-05-14.md';

async function importedMeeting() {
  const plan = await planFixtures(['GetMeeting.xml']);
  const text = filesOf(plan)[MEETING] ?? '';
  const [meeting] = archiveOfPlan(plan).archive.committees.flatMap(({ meetings }) => meetings);
  assert.ok(meeting);
  return { text, meeting };
}

describe('GetMeeting', () => {
  test('when and where it was comes from what happened, not from what was planned', async () => {
    const { meeting } = await importedMeeting();
    const { date, time, end, venue, chair } = meeting;
    assert.deepEqual(
      { date, time, end, venue, chair },
      {
        date: '2024-05-14',
        time: '19:05',
        end: '20:40',
        venue: 'Guildhall, Otterbridge',
        chair: 'Councillor Ivy Moss',
      },
    );
  });

  test('everyone stands in the list in which the wording of the attendance puts them', async () => {
    const { attendance } = (await importedMeeting()).meeting;
    const names = Object.entries(attendance).map(([list, people]) => [
      list,
      people.map(({ name }: { name: string }) => name),
    ]);
    assert.deepEqual(Object.fromEntries(names), {
      present: ['Councillor Ivy Moss', 'Councillor Tom Reed'],
      apologies: ['Councillor Una Vale'],
      absent: [],
      inAttendance: ['Ada Finch'],
    });
    assert.equal(attendance.present[1]?.remark, 'Present, as substitute');
  });

  test('who was only expected is in no list, but reported', async () => {
    const { notImported } = await importFixture('GetMeeting.xml');
    assert.ok(notImported.some(({ text }) => text.includes('Ned Orr')));
    assert.ok(
      notImported.some(({ text }) => text === 'Rain all evening'),
      'an unknown field',
    );
  });

  test('items have the number of their minutes, and a title without HTML', async () => {
    const { items } = (await importedMeeting()).meeting;
    assert.deepEqual(
      items.map(({ number, title }) => [number, title]),
      [
        ['31', "Mayor's announcements"],
        ['32', 'Winter timetable'],
        ['33', 'Sale of the old slipway'],
        ['5', 'Any other business'],
      ],
    );
  });

  test('lists and tables of Word are lists and tables', async () => {
    const { text } = await importedMeeting();
    assert.ok(text.includes('\n- ropes\n- buoys\n'));
    assert.ok(text.includes('| Quay | Boats |\n| --- | --- |\n| North | 7 |'));
    assert.ok(text.includes('the 12<sup>th</sup> season – costs rose by 3 \\* 4 = 12.'));
  });

  test('what the agenda recommended is not read as decided', async () => {
    const { items } = (await importedMeeting()).meeting;
    assert.deepEqual(items[0]?.decisions, []);
  });

  test('a decision that the minutes repeat is written once, with its clauses', async () => {
    const [decision, ...others] = (await importedMeeting()).meeting.items[1]?.decisions ?? [];
    assert.deepEqual(others, []);
    assert.deepEqual(
      decision?.clauses.map(({ number, text }) => [number, text]),
      [
        ['(1)', 'that the last boat leave at ten;'],
        ['(2)', 'that fares stay.'],
      ],
    );
  });

  test('papers keep their names and addresses; a restricted one is named, not linked', async () => {
    const { items } = (await importedMeeting()).meeting;
    assert.deepEqual(items[1]?.otherPapers, [
      {
        title: 'Timetable options (draft)',
        target: { kind: 'outside', url: 'https://democracy.otterbridge.example/mgConvert2PDF.aspx?ID=77' },
      },
      { title: 'Tender sums (restricted: Exempt paragraph 3)' },
    ]);
  });

  test('nothing of a restricted, hidden or unpublished text is in a file or a message', async () => {
    const imported = await importFixture('GetMeeting.xml');
    assert.ok(!JSON.stringify({ ...imported, text: '' }).includes('quartz'));
    const { meeting, text } = await importedMeeting();
    assert.equal(meeting.items[2]?.exempt?.paragraph, '3');
    assert.ok(!text.includes('quartz'));
    const rules = imported.problems.map(({ rule }) => rule);
    assert.deepEqual(rules.filter(rule => rule === 'not-public').length, 2);
    assert.ok(rules.includes('restricted'));
  });

  test('the text of an item that may be shown is there, so that the test above says something', async () => {
    const { text } = await importedMeeting();
    assert.ok(text.includes('Members compared three timetables.'));
  });

  test('a meeting that is not to be shown is refused', async () => {
    const { meetings, problems } = await importText(
      'GetMeeting.xml',
      '<meeting><isdisplayallowed>False</isdisplayallowed><meetingdate>14/05/2024</meetingdate></meeting>',
    );
    assert.deepEqual(meetings, []);
    assert.equal(problems[0]?.rule, 'not-public');
  });

  test('its old addresses lead to the meeting and to each item', async () => {
    const { meeting } = await importedMeeting();
    assert.deepEqual(meeting.oldAddresses.slice(0, 4), [
      'ieListDocuments.aspx?MId=911',
      'mgAi.aspx?ID=5001#item-31',
      'mgAi.aspx?ID=5002#item-32',
      'ieDecisionDetails.aspx?AIId=5002#item-32',
    ]);
  });
});

describe('GetMeetings', () => {
  test('every meeting has a file, and two of one day have two', async () => {
    const files = filesOf(await planFixtures(['GetMeetings.xml']));
    assert.deepEqual(Object.keys(files), [
      'ferry-committee/committee.md',
      'ferry-committee/2024-05-14.md',
      'ferry-committee/2024-06-11.md',
      'ferry-committee/2024-07-09-special.md',
      'ferry-committee/2024-09-10.md',
      'ferry-committee/2024-09-10-1400.md',
    ]);
    assert.match(files['ferry-committee/2024-06-11.md'] ?? '', /^status: cancelled$/m);
  });

  test('imported with a meeting’s minutes it adds the others', async () => {
    const files = filesOf(await planFixtures(['GetMeetings.xml', 'GetMeeting.xml']));
    assert.equal(Object.keys(files).length, 6);
    assert.match(files[MEETING] ?? '', /Members compared three timetables/);
  });
});

describe('GetCommittees', () => {
  test('each committee that still meets has a file; one may not have a name of the site’s own', async () => {
    const files = filesOf(await planFixtures(['GetCommittees.xml']));
    assert.deepEqual(Object.keys(files), [
      'ferry-committee/committee.md',
      'cabinet/committee.md',
      'papers-committee/committee.md',
    ]);
    assert.match(files['cabinet/committee.md'] ?? '', /^kind: executive$/m);
  });

  test('those that have ended are named in a note, and imported when asked for', async () => {
    const { problems } = await importFixture('GetCommittees.xml');
    assert.match(problems[0]?.message ?? '', /Eel Traps Working Party/);
    const asked = await importFixture('GetCommittees.xml', { committee: 'eel traps working party' });
    assert.deepEqual(
      asked.committees.map(({ name, kind }) => [name, kind]),
      [['Eel Traps Working Party', 'group']],
    );
  });
});

describe('XML that is not what it seems', () => {
  const entities =
    '<!DOCTYPE m [<!ENTITY a "barnacle"><!ENTITY b "&a;&a;&a;">]><meeting><x>&b;</x></meeting>';
  for (const [title, text] of [
    ['entities of its own', entities],
    ['another answer', '<feed><entry/></feed>'],
    ['broken XML', '<meeting><meetingid>7</meeting>'],
    ['no XML at all', 'Agenda and minutes'],
  ] as const) {
    test(`${title} is refused with a message`, async () => {
      const { problems, meetings } = await importText('GetMeeting.xml', text);
      assert.deepEqual(meetings, []);
      assert.deepEqual(
        problems.map(({ rule, level }) => [rule, level]),
        [['not-read', 'error']],
      );
      assert.ok(!JSON.stringify(problems).includes('barnacle'));
    });
  }
});
