// Numbered titles right below a list.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../small-archive.ts';

const itemsOf = (minutes: string) =>
  meetingsOf(
    archiveOf({ 'site.yaml': 'language: en-GB\n', 'board/2026-03-05.md': `# Board\n\n${minutes}\n` }),
  )[0]?.items ?? [];
const titlesOf = (minutes: string): readonly string[] =>
  itemsOf(minutes).flatMap(({ title, isSection }) => (isSection ? [] : [title]));

const TITLES = ['Apologies', 'Minutes', 'Roads', 'Any other business'];
const POINTS = ['Ben Fern sent one', 'They were read', 'The lamp is out', 'None was raised'];

test('a numbered title between lists is no part of the point above it', () => {
  for (const head of [
    (title: string, at: number) => `**${at + 1}. ${title}**`,
    (title: string, at: number) => `**${at + 1} ${title}**`,
    (title: string, at: number) => `**Item ${at + 1}: ${title}**`,
    (title: string, at: number) => `${at + 1}.0 ${title}`,
    (title: string, at: number) => `7.${at + 1} ${title}`,
  ]) {
    const minutes = TITLES.map((title, at) => `${head(title, at)}\n- ${POINTS[at]}`).join('\n');
    assert.deepEqual(
      titlesOf(minutes).map(title => title.replace(/^Item \d: /, '')),
      TITLES,
      minutes,
    );
  }
});

test('a result in bold, a sentence and a number with its unit go on with the point above them', () => {
  for (const line of ['**Carried**', '2.5 Metres of rope were bought.', '2.5 metres', '  2.1 Boats'])
    assert.deepEqual(titlesOf(`## Roof\n\n- It leaks\n${line}\n\n## Quay\n\nOld.`), ['Roof', 'Quay'], line);
  const [roof] = itemsOf('## Roof\n\n- Motion by Amber to mend it, seconded by Birch\n**Carried**');
  assert.equal(roof?.decisions.length, 1);
});
