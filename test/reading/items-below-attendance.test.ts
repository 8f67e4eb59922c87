// Items that stand below a heading over those who were there, and have none of their own; and headings in HTML.

import assert from 'node:assert/strict';
import test from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function itemsIn(text: string): readonly string[] {
  const files = { 'site.yaml': 'name: Club\nlanguage: en-GB\n', 'club/2026-03-05.md': text };
  const [meeting] = meetingsOf(archiveOf(files));
  return (meeting?.items ?? []).filter(({ isSection }) => !isSection).map(({ title }) => title);
}

const TITLES = ['Minutes of the last meeting', 'Treasurer’s report', 'Summer fair', 'Any other business'];
const TEXT = 'Jo spoke of the boats at length.';
const STYLES: readonly ((title: string, at: number) => string)[] = [
  title => `**${title}**\n\n${TEXT}`,
  title => `**${title}**: ${TEXT}`,
  (title, at) => `${at + 1}. ${title}\n\n${TEXT}`,
  (title, at) => `${at + 1}. **${title}**\n\n   ${TEXT}`,
  (title, at) => `**${at + 1}. ${title}**\n\n${TEXT}`,
  (title, at) => `26/${at + 31} ${title}\n\n${TEXT}`,
  title => `### ${title}\n\n${TEXT}`,
  title => `<h3>${title}</h3>\n\n${TEXT}`,
];
const NAMES: readonly string[] = [
  '- Dora Elder\n- Ben Fern\n- Kay Holm',
  'Dora Elder, Ben Fern, Kay Holm',
  '**Board:** Dora Elder, Ben Fern\n\n**Apologies:** Kay Holm',
];

test('below “## Attendees” and names, titles of business head items, however they are typed', () => {
  for (const names of NAMES)
    for (const style of STYLES) {
      const minutes = `# Club\n\n## Attendees\n\n${names}\n\n${TITLES.map(style).join('\n\n')}\n`;
      assert.deepEqual(itemsIn(minutes), TITLES, minutes);
    }
});

test('groups of names below “## Attendees” are no items', () => {
  for (const style of [
    (one: string) => `### ${one}`,
    (one: string) => `**${one}**`,
    (one: string) => `<h3>${one}</h3>`,
  ]) {
    const groups = ['Acme', 'Quay Trust', 'Harbour Board'].map(
      one => `${style(one)}\n\n- Dora Elder\n- Ben Fern`,
    );
    assert.deepEqual(
      itemsIn(`# Club\n\n## Attendees\n\n${groups.join('\n\n')}\n\n## Lamps\n\nThey were mended.\n`),
      ['Lamps'],
    );
  }
});

test('“<h2>Lamps</h2>” alone in its line is a heading; within a sentence it is text', () => {
  assert.deepEqual(itemsIn(`<h2>Lamps</h2>\n\n${TEXT}\n\n<h2 id="fence">Fence</h2>\n\n${TEXT}\n`), [
    'Lamps',
    'Fence',
  ]);
  assert.deepEqual(itemsIn(`## Website\n\nThe page lacks <h2>titles</h2> so far.\n`), ['Website']);
});
