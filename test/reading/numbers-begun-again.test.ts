// Numbers that begin again below each heading, numbers that are all 1, and numbers behind the bullets of points.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function itemsIn(text: string): readonly string[] {
  const [meeting] = meetingsOf(
    archiveOf({
      'site.yaml': 'name: Board\nlanguage: en-GB\n',
      'board/2026-03-05.md': `# Board\n\n${text}\n`,
    }),
  );
  return (meeting?.items ?? [])
    .filter(({ isSection }) => !isSection)
    .map(({ number = '', title }) => `${number} ${title}`.trim());
}

test('numbered lines right below each heading, each over its text, are items', () => {
  assert.deepEqual(
    itemsIn(
      '## Reports\n\n1. Chair\n\nShe was away.\n\n2. Treasurer\n\nAll is paid.\n\n## Proposals\n\n1. New ropes ([ropes #12](https://quay.example/12))\n\nPut off.\n\n2. Lamps\n\nThey were spoken of.\n\n3. We did not get to the others.\n\n## Close\n\nAt nine.',
    ),
    [...['Reports', '1 Chair', '2 Treasurer'], ...['Proposals', '1 New ropes', '2 Lamps', 'Close']],
  );
});

test('what is counted behind a sentence, over points, or in one list is no item', () => {
  const between = (text: string): readonly string[] =>
    itemsIn(`## Roof\n\n${text}\n\n## Quay\n\n${text}\n\n## Close\n\nAt nine.`);
  for (const text of [
    'Two ways were named.\n\n1. Tiles\n\nThey are dear.\n\n2. Slates\n\nThey are heavy.',
    '1. Tiles\n  - dear\n  - red\n2. Slates\n  - heavy\n  - blue',
    '1. Tiles\n2. Slates\n\nBoth are dear.',
    '1. That the tiles be bought.\n\nAgreed.\n\n2. That the slates be sold.\n\nAgreed.',
  ])
    assert.deepEqual(between(text), ['Roof', 'Quay', 'Close'], text);
});

const TITLES = ['Minutes', 'Lamps', 'Ropes', 'Any other business', 'Next meeting'];

test('“1.” before each of many titles counts none of them, and each is an item', () => {
  const minutes = (titles: readonly string[]): string =>
    titles.map(title => `1. ${title}\n\nIt was spoken of.`).join('\n\n');
  assert.deepEqual(itemsIn(minutes(TITLES)), TITLES);
  assert.deepEqual(itemsIn(minutes(TITLES).replaceAll('1.', '1\\.')), TITLES);
  assert.deepEqual(itemsIn(minutes(TITLES.slice(0, 3))), []);
  assert.deepEqual(itemsIn(minutes(['Tiles', 'Lamps', 'Ropes', 'Boats', 'Hooks'])), []);
  assert.deepEqual(itemsIn(minutes(['Minutes', 'Lamps', 'Lamps', 'Close', 'Ropes'])), []);
});

test('“- **26/31 Roof**” is an item among points that are numbered so; places and shares in points are none', () => {
  const points = (before: string, behind: string): string =>
    ['26/31 Minutes', '26/32 Roof', '26/33 Quay', '26/34 Close']
      .map(title => `* ${before}${title}${behind}\n    * It was spoken of at length.`)
      .join('\n');
  for (const text of [points('**', '**'), points('', '')])
    assert.deepEqual(itemsIn(text), ['26/31 Minutes', '26/32 Roof', '26/33 Quay', '26/34 Close']);
  assert.deepEqual(
    itemsIn('## Roof\n\n* 1/4 of the tiles are old\n* 2/4 are gone\n* 3/4 are red\n\n## Quay\n\nOld.'),
    ['Roof', 'Quay'],
  );
});
