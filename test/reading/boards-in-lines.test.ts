// Minutes of boards as they are typed: titles with a letter, movers in brackets, and what came of a motion on the line below its list.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf } from '../html-of.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

test('a title with its letter or number on a line of its own is no part of the sentence below it', () => {
  const moved = 'Amber moved to adopt the plan. Birch seconded. Motion carried.';
  for (const title of ['B. Policy 4112', '3) Roof', '2.1 Calendar', '(c) Policy on bees'])
    assert.deepEqual(toldIn(`${title}\n${moved}`), ['+ to adopt the plan / Amber / Birch'], title);
  assert.deepEqual(
    toldIn(
      `A. Calendar\nThe Board looked at it. No action was taken.\nB. Roof\n${moved}\nC. Shed\nBirch moved to paint it. The motion died for lack of a second.`,
    ),
    ['+ to adopt the plan / Amber / Birch', '– to paint it / Birch'],
    'and no part of a name',
  );
  // A sentence that is wrapped goes on, and so does what begins with an initial.
  assert.deepEqual(toldIn('It was agreed to ask\nDora for the key.'), ['+ to ask\nDora for the key.']);
});

test('brackets behind a decision tell who moved it and how it was voted on', () => {
  for (const moved of [
    '(Motion: Amber; second: Birch; vote: 3-0)',
    '(Motion: Amber, Second: Birch, carried 3-0)',
    '(Motion by Amber, seconded by Birch. Passed 3-0.)',
  ])
    assert.deepEqual(
      toldIn(`The board approved the bid from Sunline. ${moved}`),
      ['+ The board approved the bid from Sunline. / Amber / Birch / 3-0'],
      moved,
    );
  assert.deepEqual(toldIn('The board approved the bid from Sunline. (Motion sensors are included.)'), [
    '+ The board approved the bid from Sunline.',
  ]);
});

test('what came of a motion stands on the line below its list', () => {
  const list = 'Amber moved, Birch seconded, that the following be approved:\n1. Bills of $148\n2. A tent\n';
  for (const [line, vote] of [
    ['Roll call vote: Ayes – Amber, Birch. Nays – none. Motion carried.', ' / 2-0'],
    ['Motion carried 5-0.', ' / 5-0'],
    ['The motion passed unanimously.', ' / unanimously'],
  ] as const) {
    const [told = '', ...others] = toldIn(`${list}${line}`);
    assert.match(told, new RegExp(`^\\+ .*Bills.*tent / Amber / Birch${vote}$`), line);
    assert.deepEqual(others, [], line);
  }
  // Other words on that line are the last point's.
  assert.match(toldIn(`${list}and a stove.`)[0] ?? '–', /^–/);
});

test('a vote is read where other sentences stand behind it', () => {
  const moved = 'Amber moved to approve the plan. Birch seconded.\n\n';
  assert.deepEqual(toldIn(`${moved}Motion carried 3-0. Dora will order it.`), [
    '+ to approve the plan / Amber / Birch / 3-0',
  ]);
  assert.deepEqual(toldIn(`${moved}The motion failed 1-3. The fence was looked at.`), [
    '– to approve the plan / Amber / Birch / 1-3',
  ]);
});

test('who voted against is named behind the figures', () => {
  const moved = 'Amber moved to approve the plan. Birch seconded. ';
  for (const vote of [
    'The motion passed 2-1 with Dora voting no.',
    'The motion passed 2-1, Dora voting no.',
    'The motion passed 2-1 (Dora no).',
    'Passed 2 to 1; Dora against.',
    'Passed 2-1 with Cedar absent.',
  ])
    assert.deepEqual(toldIn(`${moved}${vote}`), ['+ to approve the plan / Amber / Birch / 2-1'], vote);
});

test('what is settled by consensus is a decision', () => {
  for (const sentence of [
    'By consensus, the annual meeting was set for 11 June.',
    'By consensus of the board, Dora was asked to chair the panel.',
    'By common consent the club will buy a tent.',
  ])
    assert.deepEqual(toldIn(sentence), [`+ ${sentence}`], sentence);
  for (const other of [
    'By agreement with the county, the road will be closed.',
    'By consent of the owner, the tree was felled.',
    'By consensus, the motion was withdrawn.',
    'By consensus we mean that nobody objects.',
  ])
    assert.deepEqual(toldIn(other), [], other);
});

test('a vote behind the seconder is shown where it is told, and once', () => {
  const shownIn = (body: string): string => {
    const [meeting] = meetingsOf(archiveOf({ 'club/2026-03-05.md': `## 1. Fence\n\n${body}\n` }));
    return htmlOf(meeting?.items[0]?.body ?? []);
  };
  for (const apart of [' ', '\n\n']) {
    const html = shownIn(
      ['Amber moved to paint the fence.', 'Birch seconded the motion.', 'The motion passed 4-1.'].join(apart),
    );
    assert.equal(html.match(/class="vote"/g)?.length, 1, html);
  }
  assert.doesNotMatch(shownIn('Amber spoke of the fence. Birch spoke of the shed.'), /class="vote"/);
});
