// "Did you mean …" over a vocabulary of some size: most words with one letter wrong are known again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyItem } from '../../scripts/model/archive.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { largeArchive } from './large-archive.ts';
import { randomFrom } from './random.ts';
import { engineOf, QUESTION } from './town.ts';

const archive = largeArchive({ items: 2000, words: 60 });
const engine = engineOf(archive);
const random = randomFrom(5);
const suggestionFor = async (text: string): Promise<string | undefined> =>
  (await engine.search({ ...QUESTION, text })).suggestions[0];

/** Words of headings that stand in many of them. */
const words = ((): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { item } of everyItem(archive))
    for (const word of tokens(item.title, true)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, count]) => word.length > 5 && count > 15).map(([word]) => word);
})();

/** With a letter left out, put in twice, changed, or swapped with the next. */
const WAYS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => `${word.slice(0, at)}q${word.slice(at + 1)}`,
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
];

test('a frequent word with one letter wrong is suggested as it is right', async () => {
  assert.ok(words.length > 10, `${words.length} words`);
  let asked = 0;
  const wrong: string[] = [];
  for (const word of words.slice(0, 60)) {
    for (const misspell of WAYS) {
      const typed = misspell(word, 1 + Math.floor(random() * (word.length - 3)));
      // Some are other words, or other forms of the same one, and find something.
      const { documents } = await engine.search({ ...QUESTION, text: typed });
      if (documents.length > 0) continue;
      asked += 1;
      const suggested = await suggestionFor(typed);
      if (suggested !== word) wrong.push(`${typed}: ${suggested}, not ${word}`);
    }
  }
  assert.ok(asked > 30, `${asked} asked`);
  assert.ok(wrong.length <= asked / 10, wrong.join('\n'));
});

test('what is like no word is left as it is', async () => {
  assert.equal(await suggestionFor('xqzvwkjj'), undefined);
});
