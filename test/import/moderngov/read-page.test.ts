import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Meeting } from '../../../scripts/model/meeting.ts';
import { htmlOf } from '../../html-of.ts';
import { archiveOfPlan, filesOf, importFixture, importText, planFixtures } from '../imported-files.ts';

const FERRY = { committee: 'Ferry Committee', date: '2024-05-14' };

async function meetingIn(
  name: string,
  options: Partial<typeof FERRY> = {},
): Promise<{ meeting: Meeting; text: string }> {
  const plan = await planFixtures([name], options);
  const [meeting] = archiveOfPlan(plan).archive.committees.flatMap(({ meetings }) => meetings);
  assert.ok(meeting);
  return { meeting, text: filesOf(plan)['ferry-committee/2024-05-14.md'] ?? '' };
}

describe('a meeting’s page as text', () => {
  test('the line below its title says committee, day and time', async () => {
    const { meeting } = await meetingIn('meeting-page.txt');
    const { committee, date, time, venue, contact } = meeting;
    assert.deepEqual(
      { committee, date, time, venue, contact },
      {
        committee: 'ferry-committee',
        date: '2024-05-14',
        time: '19:00',
        venue: 'Guildhall, Otterbridge',
        contact: 'Ada Finch 01632 960001',
      },
    );
  });

  test('a number alone on a line begins an item, but a figure within the minutes does not', async () => {
    const { meeting } = await meetingIn('meeting-page.txt');
    assert.deepEqual(
      meeting.items.map(({ number, title }) => [number, title]),
      [
        ['31', 'Minutes of the previous meeting held on 9th April 2024'],
        ['32', 'Winter timetable'],
        ['33', 'Any other business'],
      ],
    );
  });

  test('“PDF 58 KB” is a paper, not a part of the title', async () => {
    const { meeting } = await meetingIn('meeting-page.txt');
    assert.deepEqual(meeting.items[1]?.otherPapers, [
      { title: 'Winter timetable (PDF 58 KB)' },
      { title: 'Appendix A (PDF 1.2 MB)' },
    ]);
  });

  test('roman numerals aligned at the right are one list, with the list inside it in its place', async () => {
    const { text } = await meetingIn('meeting-page.txt');
    assert.ok(
      text.includes(
        '1) Mend the slip through\n   i. new planks\n   ii. tarred rope\n   iii. paint:\n        1. white\n        2. blue\n   iv. a bell\n2) Count the boats',
      ),
    );
  });

  test('bullets that lost their sign are bullets again', async () => {
    const { text } = await meetingIn('meeting-page.txt');
    assert.ok(text.includes('Services in this area:\n\n- Night boat\n- Freight\n- School boat\n'));
  });

  test('decisions are found with their clauses, and under a label in capitals alone', async () => {
    const { meeting } = await meetingIn('meeting-page.txt');
    assert.deepEqual(
      meeting.items.map(({ decisions }) => decisions.map(({ kind, clauses }) => [kind, clauses.length])),
      [[['approved', 0]], [['resolved', 2]], [['action-agreed', 0]]],
    );
  });

  test('a lettered part is a part with an address', async () => {
    const { meeting } = await meetingIn('meeting-page.txt');
    const [part, ...others] = meeting.items[2]?.subItems ?? [];
    assert.deepEqual([part?.number, part?.title, part?.id], ['A', 'Gulls', 'item-33-a']);
    assert.equal(others.length, 0);
  });

  test('a text that the page cuts short is kept, and reported with its line', async () => {
    const { problems } = await importFixture('meeting-page.txt');
    assert.deepEqual(
      problems.map(({ rule, line }) => [rule, line]),
      [['cut-short', 89]],
    );
  });

  test('what stands above the page’s title is reported, not imported', async () => {
    const { notImported } = await importFixture('meeting-page.txt');
    assert.deepEqual(
      notImported.map(({ text }) => text),
      ['Otterbridge Town Council'],
    );
  });
});

describe('a page whose table was flattened', () => {
  test('its rows are items, whose numbers only a cut text tells', async () => {
    const { meeting, text } = await meetingIn('flat-page.txt', FERRY);
    assert.deepEqual(
      meeting.items.map(({ number, title }) => [number, title]),
      [
        [undefined, 'Apologies.'],
        ['32', 'Winter timetable'],
      ],
    );
    assert.ok(
      text.includes(
        '- Ice on the slip; and\n- Fog from November - February until the bell is hung\n- Wages\n',
      ),
    );
  });

  test('it does not say who met and when: both are asked for', async () => {
    const { missing, files } = await planFixtures(['flat-page.txt']);
    assert.deepEqual(
      missing.map(({ what }) => what),
      ['committee', 'date'],
    );
    assert.deepEqual(files, []);
  });
});

test('the page of an item is put into the meeting imported with it, in place of the shorter text', async () => {
  const plan = await planFixtures(['meeting-page.txt', 'item-page.txt'], FERRY);
  const [meeting] = archiveOfPlan(plan).archive.committees.flatMap(({ meetings }) => meetings);
  assert.deepEqual(
    meeting?.items.map(({ number }) => number),
    ['31', '32', '33'],
  );
  assert.match(htmlOf(meeting?.items[1]?.body), /Consideration was given to three timetables/);
});

describe('a meeting’s page as HTML', () => {
  test('has its items, lists, papers and decisions', async () => {
    const { meeting, text } = await meetingIn('meeting-page.htm');
    assert.deepEqual(
      meeting.items.map(({ number, title, decisions }) => [number, title, decisions.length]),
      [
        ['31', 'Apologies', 0],
        ['32', 'Winter timetable', 1],
      ],
    );
    assert.deepEqual(meeting.items[1]?.otherPapers, [
      {
        title: 'Winter timetable (PDF 58 KB)',
        target: { kind: 'outside', url: 'https://democracy.otterbridge.example/documents/s77/Options.pdf' },
      },
      {
        title: 'Appendix A',
        target: { kind: 'outside', url: 'https://democracy.otterbridge.example/documents/s78/Appendix.pdf' },
      },
      { title: 'Appendix B (to follow)' },
    ]);
    assert.ok(text.includes('a. mend the slip\n   - planks\nb. hang the bell'));
  });

  test('knows its old addresses, and nothing of what surrounds it', async () => {
    const { meeting, text } = await meetingIn('meeting-page.htm');
    assert.deepEqual(meeting.oldAddresses, [
      'ieListDocuments.aspx?MId=911',
      'mgAi.aspx?ID=5001#item-31',
      'mgAi.aspx?ID=5002#item-32',
      'mgIssueHistoryHome.aspx?IId=640#item-32',
    ]);
    assert.ok(!/Cookies|Home of the council|color/.test(text));
  });
});

test('a report becomes a paper of its meeting, for which there is then a file', async () => {
  const plan = await planFixtures(['report.txt']);
  assert.deepEqual(Object.keys(filesOf(plan)), [
    'ferry-committee/committee.md',
    'ferry-committee/2024-05-14.md',
    'ferry-committee/2024-05-14/winter-timetable-three-ways.md',
  ]);
  const [report] = archiveOfPlan(plan).archive.committees[0]?.meetings[0]?.reports ?? [];
  assert.equal(report?.title, 'Winter timetable: three ways');
  assert.equal(report?.directorate, 'Harbour');
  assert.match(htmlOf(report?.body), /The <strong>night<\/strong> boat ran on the 3<sup>rd<\/sup>/);
});

test('a page without items is refused, and all its words are reported', async () => {
  const { problems, meetings, notImported } = await importText(
    'news.txt',
    'News\n\nThe gulls have returned.\n',
  );
  assert.deepEqual(meetings, []);
  assert.deepEqual(
    problems.map(({ rule, level }) => [rule, level]),
    [['no-items', 'error']],
  );
  assert.equal(notImported.length, 2);
});

test('a page in which sixty thousand elements nest is read, and its words with it', async () => {
  const page = `<!DOCTYPE html><html><body><h1>Agenda and minutes</h1>${'<b>'.repeat(60_000)}Larkspur${'</b>'.repeat(60_000)}`;
  assert.match(JSON.stringify(await importText('deep.html', page, FERRY)), /Larkspur/);
});
