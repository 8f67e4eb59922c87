// Where items begin in minutes without headings: sentences that are counted, words before numbers, dashes without spaces.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** "3 Treasurer", "Item 2: Fees" for each item; empty where nothing was cut. */
function itemsIn(text: string): readonly string[] {
  const [meeting] = meetingsOf(archiveOf({ 'board/2026-03-05.md': `# Minutes\n\n${text}\n` }));
  return (meeting?.items ?? []).map(({ number, title }) => [number, title].filter(Boolean).join(' '));
}

test('sentences that are counted from the opening on are items', () => {
  const points = [
    '1. Meeting was called to order at 6:25 pm by the president of the board in the reading room.',
    '2. There were no additions to the agenda.',
    '3. Amber moved and Birch seconded that the minutes be approved with these changes:',
    'A name was wrong.',
    'The motion passes unanimously.',
    '4. The report was read at length and nobody had any question of the director or of her staff.',
    '5. The meeting was adjourned at 8:05 pm after all had looked at the new shelves in the hall.',
  ];
  assert.deepEqual(
    itemsIn(points.join('\n')).map(item => item.slice(0, 8)),
    ['1 Meetin', '2 There ', '3 Amber ', '4 The re', '5 The me'],
  );
  // The same count without an opening is a list of whatever.
  assert.deepEqual(
    itemsIn(points.join('\n').replace('Meeting was called to order', 'The hall was painted')),
    ['Minutes'],
  );
});

test('no title swallows what was moved', () => {
  const text = `1. Meeting was called to order at 6.
2. Amber moved and Birch seconded that the hall be painted:
It is grey.
The motion passes unanimously.
3. Nobody spoke.
4. Reports
5. Adjournment`;
  const [meeting] = meetingsOf(archiveOf({ 'board/2026-03-05.md': `# Minutes\n\n${text}\n` }));
  assert.equal(meeting?.items.flatMap(item => item.decisions).length, 1);
});

test('a word before the number makes a line an item, whatever its form', () => {
  assert.deepEqual(
    itemsIn(
      'Item 1:Apologies for absence.\n\nNone.\n\nItem 2:To receive the minutes of the meeting held on 13th February.\n\nThey were read.\n\nItem 3:Fees.\n\nPaid.',
    ),
    [
      'Item 1:Apologies for absence',
      'Item 2:To receive the minutes of the meeting held on 13th February',
      'Item 3:Fees',
    ],
  );
  assert.deepEqual(itemsIn('Item 1 is late.\n\nIt rained.'), ['Minutes']);
});

test('a dash without spaces parts a title from its text', () => {
  const text = [
    'Minutes—Read.',
    'Claims—Amber moved to pay them, Birch seconded, all ayes.',
    'Roads Report—None.',
  ];
  assert.deepEqual(itemsIn(text.map((line, at) => `${at + 1}. ${line}`).join('\n')), [
    '1 Minutes',
    '2 Claims',
    '3 Roads Report',
  ]);
});

test('three Roman numbers head items where they hold the whole', () => {
  const text =
    'I. Previous Meeting Minutes:\n\nRead and approved by all who were there on the night.\n\nII. Bog\n\nThe bog was talked of at length.\n\nIII. Housekeeping\n\nThe key was found below the mat.';
  assert.deepEqual(itemsIn(text), ['I Previous Meeting Minutes', 'II Bog', 'III Housekeeping']);
});

test('minutes may be counted over the years', () => {
  const text = [
    '12929. Present: Jo Elm, Ray Fir',
    '12930. Apologies – None.',
    '12931. Roads – The pits in Mill Lane are to be filled.',
    '12932. Lamps – Two are broken.',
    '12933. Date of next meeting – In May.',
  ];
  assert.deepEqual(itemsIn(text.join('\n\n')).slice(1), [
    '12930 Apologies',
    '12931 Roads',
    '12932 Lamps',
    '12933 Date of next meeting',
  ]);
  // Amounts are no numbers of minutes.
  assert.deepEqual(itemsIn('12929 pounds for sand\n\n4105 pounds for bricks\n\n880 pounds for tar'), [
    'Minutes',
  ]);
});

test('how a vote went is the title of nothing', () => {
  const said = '\n\nAmber moved, Birch seconded to pay it.\n\nAYES:\n\nAmber, Birch\n\nNOES:\n\nNone\n\n';
  assert.deepEqual(
    itemsIn(`PROCLAMATIONS:${said}ORAL COMMUNICATIONS:${said}OLD BUSINESS:${said}ADJOURNMENT:${said}`),
    ['PROCLAMATIONS', 'ORAL COMMUNICATIONS', 'OLD BUSINESS', 'ADJOURNMENT'],
  );
});

test('“CONFIRMED minutes of 5 March” above those of that day approves nothing', () => {
  const text = 'CONFIRMED minutes of the meeting held on 5 March 2026 at the hall.\n\n## Lamps\n\nLit.\n';
  const [meeting] = meetingsOf(archiveOf({ 'board/2026-03-05.md': `# Minutes\n\n${text}\n` }));
  assert.deepEqual(
    meeting?.items.flatMap(({ approves }) => approves),
    [],
  );
});
