// Items of small societies: marked lines, lists of topics, a second meeting with a count of its own, headings below "Meeting".

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from '../read/small-archive.ts';

/** "3 12 Roof": its line, its number if it has one, its title. */
function itemsIn(minutes: string): readonly string[] {
  const { archive } = readFiles({ 'site.yaml': 'name: Club\n', 'club/2026-03-05.md': minutes });
  return meetingsOf(archive).flatMap(({ items }) =>
    items
      .filter(({ isSection }) => !isSection)
      .map(({ line, number, title }) => [line, number, title].filter(Boolean).join(' ')),
  );
}

const fewTitles = (count: number, from = 1): string =>
  Array.from(
    { length: count },
    (_, at) => `**${from + at}\\. Matter of ${'abcdefgh'.charAt(at)}ll**\nIt was spoken of for a while.\n`,
  ).join('\n');

test('below “Meeting” the headings are items, and “Action” is a part of one', () => {
  const minutes =
    '## Attendance\n\nAll.\n\n## Meeting\n\n### Welcome\n\nKim was welcomed.\n\n### Roof\n\nIt leaks.\n\n#### Action\n\nKim to ask.\n\n## Next meeting\n\n8 May\n';
  assert.deepEqual(itemsIn(minutes), ['7 Welcome', '11 Roof']);
});

test('the meeting goes on below a list of its actions; right below their title each name heads a part', () => {
  assert.deepEqual(
    itemsIn(
      '## Actions\n\n- Kim to ask\n- Dora to write\n\n### Roof\n\nIt leaks.\n\n### Fair\n\nIt is in May.\n\n### Lamps\n\nThey burn.\n',
    ),
    ['6 Roof', '10 Fair', '14 Lamps'],
  );
  assert.deepEqual(itemsIn('## Actions\n\n### Dora\n\n- Write\n\n### Ben\n\n- Ask\n'), []);
});

test('points of square signs over their text', () => {
  assert.deepEqual(
    itemsIn(
      'Present: Kim Ash, Ben Fern\n\n■ Introduction and welcome\nKim thanked everyone.\n\n■ Approve minutes from the last meeting on 7 October\nThey were approved.\n\n■ Headteacher’s report\nIt is attached.\n\n■ A.O.B\nThe hall is cold.\n',
    ),
    [
      '3 Introduction and welcome',
      '6 Approve minutes from the last meeting on 7 October',
      '9 Headteacher’s report',
      '12 A.O.B',
    ],
  );
});

test('several lists of topics, each with points below it, under one title', () => {
  const list = (...titles: readonly string[]): string =>
    titles.map(title => `- ${title}\n  - Some words on it\n  - And some more words on it\n`).join('');
  const minutes = `Board notes of 5 March\n----------------------\n\n${list('Party', 'Bench', 'Dust')}\nLater\n\n${list('Fair', 'Boats')}`;
  assert.deepEqual(
    itemsIn(minutes).map(item => item.replace(/^\d+ /, '')),
    ['Party', 'Bench', 'Dust', 'Fair', 'Boats'],
  );
  // What somebody said is no topic.
  const talk = `${list('Dora: I think so', 'Ben: we left early', 'Kim: no')}\nLater\n\n${list('Ash: yes', 'Elm: no')}`;
  assert.deepEqual(itemsIn(talk), []);
});

test('an ordinary meeting behind the annual one counts anew', () => {
  assert.deepEqual(
    itemsIn(`${fewTitles(5)}\nThe annual meeting closed.\n\n${fewTitles(4)}`).map(item =>
      item.split(' ').at(1),
    ),
    ['1', '2', '3', '4', '5', '1', '2', '3', '4'],
  );
  // A list within the last item is none.
  assert.equal(itemsIn(`${fewTitles(5)}\nWe need:\n\n1. Paint\n2. Nails\n3. Glue\n`).length, 5);
});

test('titles before a colon with a space before it', () => {
  assert.equal(
    itemsIn(
      'Minutes : They were approved.\n\nFinance : The accounts were read.\n\nMatters arising : There were none.\n\nFair day : It is in May.\n\nTreasurer’s report : All is paid.\n\nRoof work : It leaks.\n',
    ).length,
    6,
  );
});
