// What somebody promises in mid-sentence, bodies that a list of actions names, and minutes that a converter set in.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attendees } from '../../scripts/model/attendance.ts';
import { meetingsOf, readFiles } from '../read/small-archive.ts';
import { actionsIn } from './actions-in.ts';

const HEAD = 'Present: Dora Elder (DE), Ben Fern (BF), Kim Ash (KA)\n\n## Fair\n\n';
const tasks = (text: string): readonly string[] =>
  actionsIn(`${HEAD}${text}\n`).map(told => told.replace(/^\d+ /, ''));

test('somebody agrees to do it, in the middle of a sentence or in one word', () => {
  assert.deepEqual(tasks('Nobody knew what it cost and DE agreed to investigate further.'), [
    'DE: investigate further',
  ]);
  assert.deepEqual(tasks('The floor is damaged, and Kim agreed to look into it.'), ['Kim: look into it']);
  assert.deepEqual(
    tasks('There was long talk of bins, but Dora and Ben volunteered to paint the old ones.'),
    ['Dora + Ben: paint the old ones'],
  );
  assert.deepEqual(tasks('The fair is on 5 May. BF agreed to attend.'), ['BF: attend']);
  assert.deepEqual(tasks('The new Secretary agreed to take over the website from the former one.'), [
    'Secretary: take over the website from the former one',
  ]);
  assert.deepEqual(tasks('The hall leaks again and Dora will email the county about it.'), [
    'Dora: email the county about it',
  ]);
});

test('what was promised before, or on a condition, or is an office, is none', () => {
  for (const text of [
    'The farmer objected and Mr Ash had agreed to move it.',
    'If the owner objects, the fence stays and Dora will write to him.',
    'She was happy to stand, and Ben agreed to serve as Treasurer again.',
    'Dora and Ben volunteered to be co-secretaries.',
    'The point was made and Dora agreed to do so.',
    'Dora agreed to chair.',
  ])
    assert.deepEqual(tasks(text), [], text);
});

test('a list of actions names bodies beside people', () => {
  assert.deepEqual(
    actionsIn(
      '## Actions\n\n- School and PFA to tell the parents\n- Fair: Club Office Bearers to ask the shop\n- New sign to go up\n',
    ),
    ['3 School + PFA: tell the parents', '4 Club Office Bearers: ask the shop', '5 : New sign to go up'],
  );
});

/** Who was there, and the lines of what was decided. */
function readOf(minutes: string): readonly string[] {
  const { archive } = readFiles({ 'site.yaml': 'name: Club\n', 'club/2026-03-05.md': minutes });
  return meetingsOf(archive).flatMap(({ attendance, items }) => [
    ...(attendance ? attendees(attendance).map(({ name }) => name) : []),
    ...items.flatMap(({ decisions }) => decisions.map(({ line, text }) => `${line} ${text}`)),
  ]);
}

test('minutes most of which a converter set in as quotations are read; a quotation among them is not', () => {
  const set = (at: string): string => `${at}\n\n> There was talk of this at some length, for and against.\n`;
  const matters = ['a)  Roof', 'b)  Lamps', 'c)  Bins', 'd)  Boats'].map(set).join('\n');
  const minutes = `## Matters\n\n${matters}\ne)  Fair\n\n> The meeting agreed to hold the fair in May.\n`;
  assert.deepEqual(readOf(minutes), ['21 to hold the fair in May.']);
  assert.deepEqual(
    readOf('## Matters\n\nThe county wrote this to us:\n\n> The meeting agreed to hold the fair in May.\n'),
    [],
  );
});

test('a name whose link goes over a line’s end is one name', () => {
  assert.deepEqual(
    readOf(
      'In attendance: [Dora\nElder](https://example.org/dora), [Ben\nFern](https://example.org/ben)\n\n## Roof\n\nIt leaks.\n',
    ),
    ['Dora Elder', 'Ben Fern'],
  );
});
