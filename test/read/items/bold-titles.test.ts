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
