// Items and people in the minutes of projects: headings with stars, a meeting's own title over "Business", names below "Minutes".

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

const read = (minutes: string) => {
  const [meeting] = meetingsOf(archiveOf({ 'site.yaml': 'name: Club\n', 'club/2026-03-05.md': minutes }));
  assert.ok(meeting);
  return meeting;
};

const titlesIn = (minutes: string): readonly string[] =>
  read(minutes).items.flatMap(({ title, isSection }) => (isSection ? [] : [title]));

const presentIn = (minutes: string): readonly string[] =>
  read(minutes).attendance.present.map(({ name }) => name);

const doersIn = (minutes: string): readonly string[] =>
  read(minutes).items.flatMap(({ actions }) =>
    actions.map(({ owners, what }) => `${owners.map(({ name }) => name).join(', ')}: ${what}`),
  );

test('lines of two stars that stand apart, three and more, head items', () => {
  const three =
    '** Minute taker\n\nDora took them.\n\n** Roof (30 minutes)\n\nIt leaks.\n\n** AOB\n\nNone.\n';
  assert.deepEqual(titlesIn(three), ['Minute taker', 'Roof (30 minutes)', 'AOB']);
});

test('two stars before a note head nothing', () => {
  for (const notes of [
    '** Non-voting member\n\n** Left at eight\n',
    '** Non-voting member\n** Left at eight\n** Came late\n',
    '** Amber left.\n\n** Birch came.\n\n** All stayed.\n',
    '**Roof** leaks\n\n**Gate** is open\n\n**Hull** is old\n',
  ])
    assert.deepEqual(titlesIn(`## Roof\n\nIt leaks.\n\n${notes}`), ['Roof'], notes);
});

test('a title of the meeting over those who were there is no item, whatever the next heading says', () => {
  const minutes = (second: string): readonly string[] =>
    titlesIn(
      `Title: Board\n\n## Board Meeting 2026-03-05 Minutes\n\n### Directors Present\n\n- Dora Elder\n\n### Location\n\nAt the hall.\n\n## ${second}\n\n### Roof\n\nIt leaks.\n\n### Fence\n\nIt is grey.\n`,
    );
  for (const second of ['Business', 'Harbour']) assert.deepEqual(minutes(second), ['Roof', 'Fence'], second);
});

test('“Apologies” over names is no item for a remark on them, and is one where they are settled', () => {
  const minutes = (remark: string): readonly string[] =>
    titlesIn(
      `## Present\n\n- Dora Elder\n\n## Apologies\n\n- Ben Fern\n- Fay Gorse\n\n${remark}\n\n## Roof\n\nIt leaks.\n\n## Fence\n\nIt is grey.\n`,
    );
  assert.deepEqual(minutes('The two above gave their votes to Dora Elder.'), ['Roof', 'Fence']);
  assert.deepEqual(minutes('These were accepted.'), ['Apologies', 'Roof', 'Fence']);
});

test('who was there may stand below “Minutes”, behind an agenda with headings of its own, by surnames alone', () => {
  const agenda =
    'Agenda\n======\n\nPinned Topics\n-------------\n* Roof\n\nNew Items\n---------\n* Fence\n\n';
  const minutes = (first: string): string => `${agenda}Minutes\n-------\n${first}\n\n* The roof leaks\n`;
  assert.deepEqual(presentIn(minutes('Attendees: Elder, Fern, Gorse')), ['Elder', 'Fern', 'Gorse']);
  assert.deepEqual(presentIn(minutes('Letters: Elder, Fern, Gorse')), []);
});

test('“External attendees” came too', () => {
  assert.deepEqual(
    read(
      'Attendees:\n- Dora Elder\n\nExternal attendees:\n- Fay Gorse\n\n## Roof\n\nIt leaks.\n',
    ).attendance.inAttendance.map(({ name }) => name),
    ['Fay Gorse'],
  );
});

test('three people who will do something, each at the head of a point, are known by that; things are not', () => {
  const minutes = (...names: readonly string[]): string =>
    `## Roof\n\n${names.map(name => `- ${name} will update the list`).join('\n')}\n`;
  assert.deepEqual(doersIn(minutes('Kim', 'Ona', 'Pia')), [
    'Kim: update the list',
    'Ona: update the list',
    'Pia: update the list',
  ]);
  assert.deepEqual(doersIn(minutes('Ona', 'Orv')), []);
  assert.deepEqual(doersIn(`${minutes('Website', 'Docs', 'Ona')}\nThe website and the docs are old.\n`), []);
});

test('the agenda of the next meeting behind the minutes is no business of this one', () => {
  const minutes = (agenda: string, behind = ''): readonly string[] =>
    titlesIn(
      `### Meeting 0007\n\n# Attending\n\n- Dora Elder\n\n# Roof\n\nIt leaks.\n\n## ${agenda}\n\n# Fence\n\n# Gate\n\n- Is it open?\n${behind}`,
    );
  for (const agenda of ['Agenda Meeting 0008', 'Agenda for next meeting', 'Next meeting’s agenda'])
    assert.deepEqual(minutes(agenda), ['Roof'], agenda);
  assert.deepEqual(minutes('Agenda for next meeting', '\n# Adjournment\n\nAt nine.\n'), [
    'Roof',
    'Fence',
    'Gate',
    'Adjournment',
  ]);
  for (const agenda of ['Agenda Meeting 0007', 'Agenda of the harbour'])
    assert.equal(minutes(agenda).includes('Gate'), true, agenda);
});

test('“Observers or Unknown Roles Present” were there; “Roles” heads business', () => {
  const { attendance, items } = read(
    '# 1 Opening\n\n### 1-1 Participants\n\n* Dora Elder, Acme\n\n### 1-2 Observers or Unknown Roles Present\n\n* Fay Gorse, not on the roster\n\n# 2 Roof\n\nIt leaks.\n\n# 3 Roles\n\n* Kim Vane leads the work\n',
  );
  assert.deepEqual(
    attendance.inAttendance.map(({ name }) => name),
    ['Fay Gorse'],
  );
  assert.deepEqual(
    items.map(({ title }) => title),
    ['Opening', 'Roof', 'Roles'],
  );
});

test('a numbered “Discussion” over headings without numbers holds the items; any other numbered heading is one', () => {
  const minutes = (title: string): string =>
    `## 1. Welcome\n\nAll came.\n\n## 2. ${title}\n\n### Roof\n\nIt leaks.\n\n### Gate\n\nIt is open.\n\n## 3. Next\n\nIn May.\n`;
  for (const title of ['Discussion', 'Discussion points:', 'Topics'])
    assert.deepEqual(titlesIn(minutes(title)), ['Welcome', 'Roof', 'Gate', 'Next'], title);
  for (const title of ['Repairs', 'Reports', 'Old business'])
    assert.deepEqual(titlesIn(minutes(title)), ['Welcome', title, 'Next'], title);
});

test('how to dial in, links, slides and the hours at which a meeting starts and ends are no business', () => {
  const titlesOf = (title: string): readonly string[] =>
    titlesIn(`## ${title}\n\nHere.\n\n## Roof\n\nIt leaks.\n\n## Fair\n\nIn May.\n`);
  for (const title of [
    'Dial in details',
    'Zoom link',
    'Joining instructions',
    'Relevant links',
    'Slides',
    'Purpose',
  ])
    assert.equal(titlesOf(title).includes(title), false, title);
  for (const title of [
    '18:00 UTC – Meeting end',
    '16:30 UTC – Pre-meeting social',
    'End of meeting',
    'Exhibit B',
  ])
    assert.equal(titlesOf(title).includes(title), false, title);
  for (const title of [
    'Zoom licence',
    'Links with the school',
    'Slides for the playground',
    'Purpose of the club',
    'End of lease',
  ])
    assert.equal(titlesOf(title).includes(title), true, title);
});

test('an agenda of a meeting by its number behind business is the next one’s, though no heading names this one’s', () => {
  const agenda = '## Agenda Meeting 0008\n\n## Lamps\n\nTo be bought?\n';
  assert.equal(titlesIn(`## Roof\n\nIt was mended.\n\n${agenda}`).includes('Lamps'), false);
  assert.equal(titlesIn(`## Attendees\n\n- Dora Elder\n\n${agenda}`).includes('Lamps'), true);
});
