import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';

test('minutes are read by the grammar of their language, wherever it is spoken', () => {
  for (const language of ['en', 'en-GB', 'EN-us'])
    assert.equal(grammarOf(language).labelFinder([])('Resolved: x')?.kind, 'resolved', language);
});

test('a language without a grammar is read as English is, with its own months', () => {
  const german = grammarOf('de');
  assert.equal(german.parseVote('Vote: 7 for', 1)?.counts.for, 7);
  assert.deepEqual(german.datesIn('am 5. März 2026'), ['2026-03-05']);
  assert.deepEqual(grammarOf('fr').datesIn('le 1er août 2026'), ['2026-08-01']);
  assert.deepEqual(german.datesIn('5 March 2026'), []);
});

test('an action’s day and an approval’s are read in the months of the language', () => {
  assert.equal(grammarOf('cy').parseAction('Sue: ysgrifennu (by 5 Mawrth 2026)', false).due, '2026-03-05');
  assert.deepEqual(grammarOf('cy').approvesIn('5 Mawrth 2026 and 2026-04-02-extraordinary'), [
    '2026-03-05',
    '2026-04-02-extraordinary',
  ]);
});

test('a language’s grammar is made once', () => {
  assert.equal(grammarOf('en-GB'), grammarOf('en-GB'));
});
