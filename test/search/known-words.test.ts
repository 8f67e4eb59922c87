import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownWords } from '../../scripts/search/known-words.ts';
import { WORDS } from '../../shared/search/tokens.ts';
import { randomFrom } from './random.ts';

/** The words of texts as `knownWords` cuts them, and how many it learnt. */
function cutTexts(texts: readonly string[]) {
  const learnt: string[] = [];
  const { wordsOf } = knownWords(written => void learnt.push(written));
  const words = texts.map(text => Array.from(wordsOf(text), number => learnt[number]));
  return { words, learnt };
}

test('words are cut where the browser cuts them, in any script', () => {
  const texts = [
    '',
    'one',
    'Minute 77/21, KEY/04MAR/12: £4,500 – “agreed”.',
    'Café Ærøskøbing, naïve; e\u0301tude, हिन्दी, 日本 ٣٤',
    // Letters beyond the first 65,536 signs, signs there that are no letters, and halves that stand alone.
    '𝒜𝒷 x𠀀y 😀ok😀 \ud835 a\udc9cb \ud83d\ude00\ud83d',
    '\udc9c',
  ];
  const { words } = cutTexts(texts);
  assert.deepEqual(
    words,
    texts.map(text => text.match(WORDS) ?? []),
  );
  assert.equal(words[4]?.[1], 'x𠀀y');
});

test('a word is learnt once, however many there are and however alike', () => {
  const random = randomFrom(3);
  const made = Array.from({ length: 30_000 }, () =>
    Math.floor(9000 * random()).toString(3 + (random() > 0.5 ? 1 : 0)),
  );
  const text = made.join(' ');
  const { words, learnt } = cutTexts([text, text]);
  assert.deepEqual(words, [made, made]);
  assert.equal(learnt.length, new Set(made).size);
});
