import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from '../small-archive.ts';

test('a title in bold that ends within a word is the whole word’s', () => {
  const { archive } = readFiles({
    'council/2026-03-05.md':
      '**1) Review of the licences** - none came.\n\n**2) Review of the lis**t - Dora was thanked.\n\n**3) Date of next meeting** - 2 April.\n',
  });
  assert.deepEqual(
    meetingsOf(archive)[0]?.items.map(({ title }) => title),
    ['Review of the licences', 'Review of the list', 'Date of next meeting'],
  );
});

function titlesOf(minutes: string): readonly string[] {
  const { archive } = readFiles({ 'council/2026-03-05.md': minutes });
  return (meetingsOf(archive)[0]?.items ?? [])
    .filter(({ isSection }) => !isSection)
    .map(({ title, line }) => `${line} ${title}`);
}

test('titles in bold right above their text are those of items, the more where each has its place on the agenda', () => {
  const coded = [
    '**Harbour Unified School District**  \n**5 March 2026**\n',
    '**Regular Meeting**  \nBoard Room  \n6:00 p.m.\n',
    '**Visitor Comments (A-1)**  \nThere were none.\n',
    '**Closed Session (B)**  \nThe meeting was recessed.\n',
    '**Recognition: Fishing Week (E-1a)**  \nIt was moved by Ms. Amber, seconded by Ms. Birch, to honour it. MOTION CARRIED 3-0.\n',
    '**Board Reports (J)**  \nMs. Cedar had visited a school.\n',
  ];
  assert.deepEqual(titlesOf(coded.join('\n')), [
    '8 Visitor Comments (A-1)',
    '11 Closed Session (B)',
    '14 Recognition: Fishing Week (E-1a)',
    '17 Board Reports (J)',
  ]);
});

test('lines in bold are items where each has text below, also before the first that comes up everywhere', () => {
  const minutes = [
    '**Harbour Awards**\n\nThe Chair reminded members of the awards, which were given that night.',
    '**Minutes**\n\nOn the proposal of Cllr Amber, seconded by Cllr Birch, the minutes were approved.',
    '**Refusals in the north**\n\nIt was agreed that Ms Carr would revert.',
    '**Road at the quay**\n\nIt was agreed to take it in charge.',
    '**Correspondence**\n\nA letter was read.',
  ];
  assert.equal(titlesOf(minutes.join('\n\n')).length, 5);
  // What stands in bold without text of its own, or is a motion, makes none of them sure.
  const others = minutes.map(one => one.replace(/\n\n.*/, ''));
  assert.deepEqual(titlesOf(others.join('\n\n')), []);
  const motions = [
    '**That the pier be painted**\n\nCarried.',
    '**Cllr Amber**\n\nShe spoke.',
    '**Minutes**\n\nRead.',
  ];
  assert.deepEqual(titlesOf(motions.join('\n\n')), []);
});
