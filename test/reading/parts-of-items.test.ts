// Parts of items with numbers of their own, titles in capitals over their text, and points with bold titles.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function itemsIn(text: string, language = 'en-GB'): readonly string[] {
  const [meeting] = meetingsOf(
    archiveOf({
      'site.yaml': `name: Board\nlanguage: ${language}\n`,
      'board/2026-03-05.md': `# Board\n\n${text}\n`,
    }),
  );
  return (meeting?.items ?? [])
    .filter(({ isSection }) => !isSection)
    .map(({ number = '', title }) => `${number} ${title}`.trim());
}

const COUNCIL = (parts: string): string =>
  `1. Minutes\n\nThey were approved.\n\n2. Planning\n\n${parts}\n\n3. Finance\n\nAll is paid.\n\n4. Any other business\n\nNone.`;

test('“2.1 Garage” in a line above what was said of it is an item within “2”', () => {
  for (const parts of [
    '2.1 Garage in Mill Lane\nNo objection.\n\n2.2 Sign at the quay\nIt is too large.',
    '**2.1 Garage in Mill Lane**\n\nNo objection.\n\n**2.2 Sign at the quay**\n\nIt is too large.',
  ])
    assert.deepEqual(itemsIn(COUNCIL(parts)), [
      ...['1 Minutes', '2 Planning', '2.1 Garage in Mill Lane', '2.2 Sign at the quay'],
      ...['3 Finance', '4 Any other business'],
    ]);
  assert.deepEqual(
    itemsIn(
      [
        'TOP 1 Protokoll',
        'Genehmigt.',
        'TOP 2 Berichte',
        'TOP 2.1 Rutsche',
        'Sie steht.',
        'TOP 2.2 Lampen',
        'Sie brennen.',
        'TOP 3 Verschiedenes',
        'Nichts.',
      ]
        .map((line, at) => (line.startsWith('TOP') ? `**${line}**` : `${line} ${at}.`))
        .join('\n\n'),
      'de',
    ),
    ['TOP 1 Protokoll', 'TOP 2 Berichte', 'TOP 2.1 Rutsche', 'TOP 2.2 Lampen', 'TOP 3 Verschiedenes'],
  );
});

test('numbered paragraphs, mere lists and a single number within an item are none', () => {
  for (const parts of [
    '2.1 It was agreed to write to the owner of the garage.\n\n2.2 The sign was found to be too large.',
    '2.1 Garage in Mill Lane\n2.2 Sign at the quay',
    '2.1 Garage in Mill Lane – no objection.\n2.2 Sign at the quay – it is too large.',
    '2.1 Garage in Mill Lane\nNo objection.',
  ])
    assert.deepEqual(
      itemsIn(COUNCIL(parts)),
      ['1 Minutes', '2 Planning', '3 Finance', '4 Any other business'],
      parts,
    );
});

test('capitals over several lines of text head items; a row of lines in capitals heads none', () => {
  const titles = ['MINUTES OF LAST MEETING', 'POND ONE', 'MEMBERSHIP', 'MATCHES', 'FINANCE', 'A.O.B.'];
  const text = titles.map(title => `${title}\nThe fence was put up.\nThanks to all who came.`).join('\n\n');
  assert.equal(itemsIn(text).length, titles.length);
  assert.deepEqual(itemsIn(text.replaceAll('The fence was put up.', 'QUAY STREET')), []);
});

test('“**AOB**” is one of the bold titles beside it', () => {
  const text = ['Last minutes', 'Matters arising', 'Boats', 'AOB'].map(
    title => `**${title}**\nNone that was told.`,
  );
  assert.deepEqual(itemsIn(text.join('\n\n')), ['Last minutes', 'Matters arising', 'Boats', 'AOB']);
});

test('points with bold titles head items, also those that hold points; names in bold do not', () => {
  const points = (titles: readonly string[]): string =>
    titles
      .map((title, at) => (at === 2 ? `- **${title}**\n  - All was well.` : `- **${title}** – it was well.`))
      .join('\n');
  const titles = ['Minutes', 'Treasurer', 'Trail work', 'Hut', 'Newsletter'];
  assert.deepEqual(itemsIn(points(titles)), titles);
  assert.deepEqual(itemsIn(points(['Dora', 'Ben', 'Kay', 'Jo', 'Ray'])), []);
});

test('a file made of titles and colons throughout needs one title that comes up everywhere', () => {
  const titles = ['Minutes', 'Ditch Nine', 'Pump Station', 'Weed Control', 'Beaver Dams'];
  const text = (some: readonly string[]): string =>
    some.map(one => `${one}: It was told at length.`).join('\n\n');
  assert.deepEqual(itemsIn(text(titles)), titles);
  assert.deepEqual(itemsIn(text(['Dora', 'Ben', 'Kay', 'Jo', 'Ray'])), []);
  assert.deepEqual(itemsIn(text(['Minutes', 'Dora', 'Ben', 'Kay', 'Jo'])), []);
});
