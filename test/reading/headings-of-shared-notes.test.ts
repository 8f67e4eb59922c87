// Headings as shared notes have them: a day over all, one that says nothing, one of several that a file's own title stands over.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

const titlesIn = (minutes: string): readonly string[] =>
  meetingsOf(archiveOf({ 'site.yaml': 'name: Club\n', 'club/2026-03-05.md': minutes })).flatMap(({ items }) =>
    items.flatMap(({ title, isSection }) => (isSection ? [] : [title])),
  );

const BELOW =
  '### Attendees\n\n- Dora Elder\n- Ben Fern\n\n### Roof\n\nIt leaks.\n\n### Fence\n\nIt is grey.\n';

test('the day of a meeting and what met, in whatever form, are a title over the items and none', () => {
  for (const day of [
    '5 March 2026: three harbours meeting',
    'Mar 5, 2026 | Harbour.example Monthly Meeting',
    'Mar 5, 2026 | [Harbour sync](https://harbour.example/calendar)',
    '5-Mar-2026 Meeting Minutes and Recording',
    'March 5 2026 notes',
  ])
    assert.deepEqual(titlesIn(`## ${day}\n\n${BELOW}`), ['Roof', 'Fence'], day);
});

test('an item that begins with a day or a number keeps it', () => {
  assert.deepEqual(titlesIn('## 5 March fair\n\nIt rained.\n\n## 6 Quay\n\nIt is wet.\n'), [
    'March fair',
    'Quay',
  ]);
  for (const title of ['5 March 2026: plan of the fair', '2026 | budget', 'Mar 5 | Fair'])
    assert.deepEqual(titlesIn(`## Roof\n\nIt leaks.\n\n## ${title}\n\nIt rains.\n`), ['Roof', title], title);
});

test('the one heading above all others is the meeting’s title, also below a line on its source', () => {
  const minutes = (title: string): readonly string[] =>
    titlesIn(
      `##### Source: harbour.example\n\n# ${title}\n\n- The recording is kept.\n\n## Roof\n\nIt leaks.\n\n## Fence\n\nIt is grey.\n`,
    );
  assert.deepEqual(minutes('5 March 2026 Meeting Minutes'), ['Roof', 'Fence']);
  assert.deepEqual(minutes('Harbour'), ['Harbour', 'Roof', 'Fence']);
});

test('a heading without words and with nothing below it is no item', () => {
  assert.deepEqual(titlesIn('## Roof\n\nIt leaks.\n\n##\n\n## Fence\n\nIt is grey.\n'), ['Roof', 'Fence']);
});

test('the first of several headings of one level is an item where the file has a title of its own', () => {
  const minutes = (head: string, last = '#'): readonly string[] =>
    titlesIn(`${head}# Roof\n\nIt leaks.\n\n# Fence\n\nIt is grey.\n\n${last} Quay\n\nIt is wet.\n`);
  assert.deepEqual(minutes('---\ntitle: Harbour Club\n---\n'), ['Roof', 'Fence', 'Quay']);
  assert.deepEqual(minutes('---\ntitle: Roof\n---\n'), ['Fence', 'Quay']);
  assert.deepEqual(minutes(''), ['Fence', 'Quay']);
  assert.deepEqual(minutes('---\ntitle: Harbour Club\n---\n', '##'), ['Fence', 'Quay']);
});

test('headings over documents, takeaways, tasks and those who stayed away are no items', () => {
  for (const title of [
    'Related documents',
    'Takeaways',
    'To do',
    'Decisions & action items',
    'Attendees, absents & regrets',
  ])
    assert.deepEqual(titlesIn(`## Roof\n\nIt leaks.\n\n## ${title}\n\n- One\n- Two\n`), ['Roof'], title);
  for (const title of ['Related works at the quay', 'To do with the roof', 'Guests and the fair'])
    assert.deepEqual(
      titlesIn(`## Roof\n\nIt leaks.\n\n## ${title}\n\n- One\n- Two\n`),
      ['Roof', title],
      title,
    );
});

test('“Protocol” and “Full notes” hold the points that are told below them, and alone “Protocol” is an item', () => {
  const points = '- Roof\n  - It leaks by the door.\n- Fence\n  - It is grey, and nobody minds.\n';
  const agenda = '## Agenda\n\n- Roof\n- Fence\n\n';
  for (const title of ['Protocol', 'Full notes', 'Detailed notes'])
    assert.deepEqual(titlesIn(`${agenda}## ${title}\n\n${points}`), ['Roof', 'Fence'], title);
  assert.deepEqual(titlesIn('## Protocol\n\nIts second draft is out.\n\n## Roof\n\nIt leaks.\n'), [
    'Protocol',
    'Roof',
  ]);
});

test('below a title with the day, points that hold what was said below “Minutes” are items', () => {
  const points =
    '* Roof of the shed:\n  - It leaks by the door.\n* Fence:\n  - It is grey.\n  - Nobody minds.\n';
  const minutes = (of: string): readonly string[] =>
    titlesIn(
      `## Harbour sync - 5 March 2026\n\n### Attendees:\n\n* Dora Elder\n* Ben Fern\n\n### Minutes\n\n${of}`,
    );
  assert.deepEqual(minutes(points), ['Roof of the shed', 'Fence']);
  assert.deepEqual(minutes('* It leaks by the door.\n* It is grey.\n'), []);
});

test('bold lines among “Attendees” and “Action items” of the same type are items, and names are none', () => {
  const lines = (...titles: readonly string[]): readonly string[] =>
    titlesIn(
      `**Attendees**\nDora Elder, Ben Fern\n\n${titles.map(title => `**${title}**\n- It is old.\n- It is to be mended.\n`).join('\n')}\n**Action items**\n- Dora to buy paint\n`,
    );
  const topics = ['Fair of the harbour', 'Fence by the quay', 'Two new boats', 'Lamps'];
  assert.deepEqual(lines(...topics), topics);
  assert.deepEqual(lines('Dora Elder', 'Ben Fern', 'Fay Gorse', 'Kay'), []);
});

test('the title over a whole long text is no approval of minutes, though something is agreed in it; over a few words it is', () => {
  const minutes = (below: string): readonly string[] =>
    titlesIn(
      `## 5 March 2026 – harbour call – meeting minutes\n\n${below}\n\n#### Participants\n\n- Dora Elder\n- Ben Fern\n`,
    );
  const long = Array.from({ length: 40 }, () => 'Fay told of the boats that lie in the harbour.').join(
    '\n\n',
  );
  assert.deepEqual(minutes(`${long}\n\nSo we are agreed.`), []);
  assert.deepEqual(minutes('They were agreed.'), ['5 March 2026 – harbour call – meeting minutes']);
});
