import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../scripts/words/en.ts';
import { languageOfWords, wordsOf } from '../../scripts/words/words.ts';

test('a count is written as the language writes it, and a year as it is', () => {
  assert.equal(en.counts.decisions(10_000), '10,000 decisions');
  assert.equal(en.counts.decisions(1), '1 decision');
  assert.equal(en.decisions.heading(2026), 'Decisions in 2026');
});

test('a region of a language is answered in that language', () => {
  for (const language of ['en', 'en-GB', 'EN-us']) {
    assert.equal(wordsOf({ language, words: {} }), en);
    assert.equal(languageOfWords(language), language);
  }
});

test('a language without a catalogue is answered in English, and the page says so', () => {
  for (const language of ['cy-GB', 'enm', '']) {
    assert.equal(wordsOf({ language, words: {} }), en);
    assert.equal(languageOfWords(language), 'en');
  }
});
