// Rows of a table are items only where the table is surely one of minutes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../../scripts/model/item.ts';
import { archiveOf, meetingsOf } from '../small-archive.ts';

const itemsOf = (minutes: string, language = 'en-GB'): readonly Item[] =>
  (
    meetingsOf(
      archiveOf({ 'site.yaml': `name: Club\nlanguage: ${language}\n`, 'club/2026-03-05.md': minutes }),
    )[0]?.items ?? []
  ).filter(({ isSection }) => !isSection);

const titlesOf = (minutes: string, language?: string): readonly string[] =>
  itemsOf(minutes, language).map(({ number, title }) => [number, title].filter(Boolean).join(' '));

const tasksOf = (minutes: string, language?: string): readonly string[] =>
  itemsOf(minutes, language).flatMap(({ actions }) =>
    actions.map(({ owners, what }) => `${owners.map(({ name }) => name).join(', ')}: ${what}`),
  );

/** Rows that would be items below another head, or in another place. */
const ROWS =
  '| Welcome | Dora welcomed all. | |\n| Roof | The roof leaks. | |\n| Close | It ended at nine. | |\n';
const table = (head: string): string => `| ${head} |\n|---|---|---|\n${ROWS}`;

test('the heads of the columns tell whether rows are items', () => {
  const titles = ['Welcome', 'Roof', 'Close'];
  for (const head of [
    'Discussion Points | Notes/Action Items | Actions: Responsible',
    'Item | Discussion | Action',
    'Agenda item | Notes | Owner',
    'Topic | Minutes / Decisions | Action by',
    'Agenda | Discussion and decisions | Action points (who/when)',
    'Item | Discussion Points | Lead',
  ])
    assert.deepEqual(titlesOf(`# Minutes\n\n${table(head)}`), titles, head);
  for (const head of [
    'Item | Notes | Amount',
    'Item | Notes | Status',
    'Question | Notes | Owner',
    'Task | Notes | Owner',
    'Name | Notes | Role',
    'Date | Notes | Owner',
  ])
    assert.deepEqual(titlesOf(`# Minutes\n\n${table(head)}`), [], head);
});

test('a row that is empty, says “None” or repeats the head is no item', () => {
  const head = '| Item | Discussion | Action |\n';
  const rows = `${head}|---|---|---|\n| Welcome | Dora welcomed all. | |\n| | | |\n${head}| Roof | The roof leaks. | |\n| None | | |\n| | It rains in. | |\n`;
  assert.deepEqual(titlesOf(`# Minutes\n\n${rows}`), ['Welcome', 'Roof']);
});

test('a plan, a price list, a timetable and a register stay tables', () => {
  for (const rows of [
    '| Topic | Lead | Notes |\n|---|---|---|\n| Crane | Dora | May |\n| Fares | Ben | June |\n',
    '| Item | Notes |\n|---|---|\n| Paint | Green paint for the boats. |\n| Rope | New rope for the ferry. |\n',
    '| Time | Item | Who | Notes |\n|---|---|---|---|\n| 10:00 | Welcome | Dora | Room 2 |\n| 10:05 | Minutes | Dora | |\n| 10:10 | Close | Ben | slides sent |\n',
    '| Time | Item | Who |\n|---|---|---|\n| 10:00 | Welcome | Dora |\n| 10:10 | Close | Ben |\n',
    '| Item | Action | Owner | Notes |\n|---|---|---|---|\n| Minutes | Send them round | Dora | They will be sent in May. |\n| Finance report | Send it | Ben | It was sent by post. |\n',
    '| No. | Issue | Action |\n|---|---|---|\n| 1 | The gate is loose. | Mend it |\n| 2 | The lamp is out. | Mend it |\n',
    '| Item | For | Against |\n|---|---|---|\n| Welcome | 3 | 1 |\n| Close | 2 | 2 |\n',
  ])
    assert.deepEqual(titlesOf(`# Minutes\n\n${rows}`), [], rows);
});

test('a table within an item, or above minutes in prose, stays one', () => {
  const within = `# Club\n\n## Roads\n\n${table('Topic | Notes | Owner')}\n## Boats\n\nThe boats are well.\n`;
  assert.deepEqual(titlesOf(within), ['Roads', 'Boats']);
  const prose = 'Dora said that the hall was full, and that it was a good evening for all who came. '.repeat(
    3,
  );
  const above = `# Club\n\n${table('Item | Discussion | Who')}\n## Welcome\n\n${prose}\n\n## Roof\n\n${prose}\n`;
  assert.deepEqual(titlesOf(above), ['Welcome', 'Roof']);
});

test('where headings of a level are the items, a table holds none', () => {
  const archive = archiveOf({
    'site.yaml': 'name: Club\n',
    'club/committee.md': '---\nname: Club\nitem-level: 2\n---\n',
    'club/2026-03-05.md': `# Minutes\n\n${table('Item | Discussion | Action')}`,
  });
  const [meeting] = meetingsOf(archive);
  assert.equal(
    meeting?.items.some(({ title }) => title === 'Roof'),
    false,
  );
});

test('who is to do what is told in the column of actions, by anybody’s name', () => {
  const row = (action: string): string =>
    `# Minutes\n\nPresent: Dora Elder, Ben Fern\n\n| Item | Discussion | Action |\n|---|---|---|\n| Welcome | Dora welcomed all. | |\n| Roof | The roof leaks. | ${action} |\n`;
  assert.deepEqual(tasksOf(row('Ben Fern to ask the builder')), ['Ben Fern: ask the builder']);
  assert.deepEqual(tasksOf(row('Ella to ask the builder')), ['Ella: ask the builder']);
  assert.deepEqual(tasksOf(row('Dora will ask.<br>Ben: mend the ladder')), [
    'Dora: Dora will ask',
    'Ben: mend the ladder',
  ]);
  for (const none of [
    'None',
    'N/A',
    '–',
    'Ben Fern',
    'Noted',
    'Order slates',
    'Approved – Dora/Ben',
    'Dora moved to ask',
  ])
    assert.deepEqual(tasksOf(row(none)), [], none);
});

test('German minutes are set out so, too', () => {
  const german =
    '# Sitzung\n\nAnwesend: Anke Berger, Uwe Ehlers\n\n| TOP | Thema/Inhalt | Verantwortlich |\n|---|---|---|\n| 1 | **Begrüßung** Anke begrüßt alle. | |\n| 2 | Boot<br>Das Boot ist alt. Es soll gestrichen werden. | Uwe Ehlers |\n| 3 | Finanzen: Die Kasse stimmt. | Anke: Bank anschreiben |\n| 4 | Verschiedenes | |\n';
  assert.deepEqual(titlesOf(german, 'de'), ['1 Begrüßung', '2 Boot', '3 Finanzen', '4 Verschiedenes']);
  assert.deepEqual(tasksOf(german, 'de'), [
    'Uwe Ehlers: Es soll gestrichen werden',
    'Anke: Bank anschreiben',
  ]);
  const plan =
    '# Plan\n\n| Thema | Wer | Frist |\n|---|---|---|\n| Boot | Uwe | Mai |\n| Kasse | Anke | Juni |\n';
  assert.deepEqual(titlesOf(plan, 'de'), []);
});
