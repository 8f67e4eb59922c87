// What is asked at a terminal, and what becomes of the answers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStopped } from '../../scripts/commands/command.ts';
import { askFor, withAnswers } from '../../scripts/commands/import-questions.ts';
import { askForMeeting } from '../../scripts/commands/new-questions.ts';
import { type ImportedMeeting, NOTHING } from '../../scripts/import/imported.ts';
import { readFiles } from '../read/small-archive.ts';
import { CTRL_C, CTRL_U, DOWN, ENTER, typist, UP } from './typist.ts';

const { archive } = readFiles({
  'cabinet/2026-01-05.md': '## 1. Budget\n\nHeard.\n',
  'council/2026-10-05.md': '---\nnext: 2026-12-07\n---\n## 1. Apologies\n\nNone.\n',
  'old-board/committee.md': '---\ndissolved: 2020-01-01\n---\n',
});

test('a committee is chosen by arrow keys, and the day that its last minutes announced is proposed', async () => {
  const { terminal, shown } = typist([/Which committee/, DOWN + ENTER], [/On what day/, ENTER]);
  assert.deepEqual(await askForMeeting(archive, terminal), {
    committee: 'council',
    date: '2026-12-07',
    begin: false,
  });
  assert.ok(!shown().includes('Old board'), 'a committee that has ended was offered');
});

test('a day that does not exist is asked for again, and may be typed in words', async () => {
  const { terminal, shown } = typist(
    [/Which committee/, ENTER],
    [/On what day/, `31 February 2026${ENTER}`],
    [/Write a day that exists/, `${CTRL_U}5 March 2026${ENTER}`],
  );
  assert.equal((await askForMeeting(archive, terminal)).date, '2026-03-05');
  assert.match(shown(), /Write a day that exists: 2026-03-05/);
});

test('a new committee is offered last, and wants a name', async () => {
  const { terminal } = typist(
    [/Which committee/, DOWN + DOWN + DOWN + ENTER],
    [/Name of the committee/, ` ${ENTER}`],
    [/Type its name/, `Allotments ${ENTER}`],
    [/On what day/, `2026-12-01${ENTER}`],
  );
  assert.deepEqual(await askForMeeting(archive, terminal), {
    committee: 'Allotments',
    date: '2026-12-01',
    begin: true,
  });
});

test('Ctrl+C at any question ends it calmly', async () => {
  for (const answers of [
    [[/Which committee/, CTRL_C]],
    [
      [/Which committee/, UP + ENTER],
      [/On what day/, `5 Ma${CTRL_C}`],
    ],
  ] as const)
    await assert.rejects(askForMeeting(archive, typist(...answers).terminal), isStopped);
  assert.ok(!isStopped(new Error('a fault of ours')));
});

test('each file that names no day is asked for its own, and one left empty is left out', async () => {
  const missing = ['a.docx', 'b.docx', 'c.docx'].map(from => ({ from, what: 'date' }) as const);
  const { terminal } = typist(
    [/in a\.docx[\s\S]*When/, `2026-03-05${ENTER}`],
    [/in b\.docx[\s\S]*When/, ENTER],
    [/in c\.docx[\s\S]*When/, `6 March 2026${ENTER}`],
  );
  const answers = await askFor(missing, [], 'en', terminal);
  assert.deepEqual(
    [...answers],
    [
      ['a.docx', { date: '2026-03-05' }],
      ['c.docx', { date: '2026-03-06' }],
    ],
  );
});

test('an answer is for the files that did not say it, and for no other', async () => {
  const { terminal, shown } = typist([/Which committee met/, DOWN + ENTER]);
  const known = [
    { slug: 'cabinet', name: 'Cabinet' },
    { slug: 'council', name: 'Full Council' },
  ];
  const answers = await askFor([{ from: 'a.docx', what: 'committee' }], known, 'en', terminal);
  assert.match(shown(), /No committee is named in a\.docx/);
  const meeting = (from: string, committee?: string): ImportedMeeting => ({
    from,
    items: [],
    ...(committee !== undefined && { committee }),
  });
  const { meetings } = withAnswers(
    { ...NOTHING, meetings: [meeting('a.docx'), meeting('b.docx', 'Cabinet')] },
    answers,
  );
  assert.deepEqual(
    meetings.map(({ committee }) => committee),
    ['council', 'Cabinet'],
  );
});
