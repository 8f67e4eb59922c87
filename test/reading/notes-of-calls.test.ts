// Notes that a program took of a call, and points whose first line is their title.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function itemsIn(text: string, language = 'en-GB'): readonly string[] {
  const [meeting] = meetingsOf(
    archiveOf({
      'site.yaml': `name: Board\nlanguage: ${language}\n`,
      'board/2026-03-05.md': `# Call\n\n${text}\n`,
    }),
  );
  return (meeting?.items ?? []).filter(({ isSection }) => !isSection).map(({ title }) => title);
}

const TOPICS = ['Roof', 'Ropes and hooks', 'Fair']
  .map(title => `### ${title}\n\nDora told of it.`)
  .join('\n\n');

test('below “Summary”, behind a “Quick recap”, the topics of a call are items', () => {
  assert.deepEqual(itemsIn(`## Quick recap\n\nThe roof was spoken of.\n\n## Summary\n\n${TOPICS}`), [
    'Roof',
    'Ropes and hooks',
    'Fair',
  ]);
});

test('a summary before the business, or of decisions and actions, is none, and holds none', () => {
  const business = '## Quay\n\nIt is old.\n\n## Boats\n\nFour.\n\n## Nets\n\nTen.';
  assert.deepEqual(itemsIn(`## Summary\n\n${TOPICS}\n\n${business}`), ['Quay', 'Boats', 'Nets']);
  assert.deepEqual(itemsIn(`## Summary\n\n### Decisions\n\nNone.\n\n### Actions\n\nNone.\n\n${business}`), [
    ...['Quay', 'Boats', 'Nets'],
  ]);
});

const AGENDA = '## Tagesordnung\n\n* Dach\n* Seile\n* Boote\n* Netze\n\n## Protokoll\n\n';

test('the first line of a point is its title where a break ends it or it is bold, and not where a sentence goes on', () => {
  const notes = (first: string): string =>
    `${AGENDA}${first}\n* Seile\n  * Zwei sind alt.\n* Boote\n  * Vier liegen im Hafen.\n* Netze\n  * Zehn.`;
  for (const first of ['* Dach  \n  Es ist alt.', '* **Dach**\n  Es ist alt.'])
    assert.deepEqual(itemsIn(notes(first), 'de'), ['Dach', 'Seile', 'Boote', 'Netze'], first);
  assert.deepEqual(itemsIn(notes('* Dach und Boden\n  sind alt'), 'de'), ['Seile', 'Boote', 'Netze']);
});

test('three points that hold points are items where two are titles of everywhere', () => {
  const list = (...titles: readonly string[]): string =>
    titles.map(title => `* ${title}\n  * It was spoken of at some length.`).join('\n');
  assert.deepEqual(itemsIn(list('Minutes of May', 'Roof', 'Any other business')), [
    ...['Minutes of May', 'Roof', 'Any other business'],
  ]);
  assert.deepEqual(itemsIn(list('Tiles', 'Roof', 'Any other business')), []);
});
