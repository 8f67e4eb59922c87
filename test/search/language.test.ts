import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import lunr from 'lunr';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { FIELDS } from '../../scripts/search/documents.ts';
import { searchLanguage } from '../../scripts/search/language.ts';
import { stemEnglish } from '../../shared/search/stemmer.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';
import { allDocuments } from './one-lunr-index.ts';
import { indexOf } from './published-index.ts';
import { engineOf, titlesOf } from './town.ts';

describe('the stemmer of English', () => {
  const theirs = (word: string): string => String(lunr.stemmer(new lunr.Token(word, {})));

  test('cuts every word of the sample and of the licence as lunr does, with many endings', () => {
    const documents = allDocuments(readArchive('content', { today: TODAY }).archive);
    const text = documents.flatMap(({ texts }) => FIELDS.map(({ name }) => texts[name])).join(' ');
    const words = new Set(tokens(`${text} ${readFileSync('LICENSE', 'utf8')}`, true));
    assert.ok(words.size > 3000);
    for (const word of words) {
      for (const end of [
        '',
        's',
        'sses',
        'ies',
        'ed',
        'eed',
        'ing',
        'ational',
        'iviti',
        'fulness',
        'll',
        'le',
        'tion',
      ])
        assert.equal(stemEnglish(word + end), theirs(word + end), word + end);
      assert.equal(stemEnglish(`y${word}`), theirs(`y${word}`));
    }
  });

  test('makes one of what belongs together', () => {
    assert.deepEqual(['adopting', 'adoption', 'adopted'].map(stemEnglish), ['adopt', 'adopt', 'adopt']);
    assert.notEqual(stemEnglish('planet'), stemEnglish('plan'));
  });
});

describe('words', () => {
  test('are parted by all that is no letter and no digit', () => {
    assert.deepEqual(tokens('77/21 KEY/04MAR/12 (NI64) O’Brien café—Zürich 日本 नमस्ते', true), [
      '77',
      '21',
      'key',
      '04mar',
      '12',
      'ni64',
      'o',
      'brien',
      'cafe',
      'zurich',
      '日本',
      'नमस्ते',
    ]);
    assert.deepEqual(tokens('Cafe\u0301 Zürich', false), ['café', 'zürich']);
    assert.deepEqual(tokens(' -–, ', true), []);
  });

  test('that are accidents are known by their beginning', () => {
    assert.deepEqual(tokens('x'.repeat(5000), true), ['x'.repeat(40)]);
  });
});

describe('the language of a site', () => {
  test('chooses stemmer and stop words; one that has none is searched as English is', () => {
    const german = searchLanguage('de-AT');
    assert.equal(german.stem('häuser'), 'haus');
    assert.ok(german.stopWords.has('für') && !german.stopWords.has('the'));
    assert.equal(searchLanguage('nb').code, 'no');
    assert.equal(searchLanguage('cy').code, 'en');
    assert.ok(searchLanguage('en-GB').stopWords.has('the'));
    assert.equal(searchLanguage('en').stopWords.size, 119);
  });

  for (const code of ['da', 'de', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pt', 'ro', 'ru', 'sv', 'tr']) {
    test(`${code}: the browser is given the same stemmer`, () => {
      const { stem, stemScript = '', stopWords } = searchLanguage(code);
      const given = new Function(`return ${stemScript}`)();
      const words = [
        ...stopWords,
        'straßen',
        'häuser',
        'maisons',
        'нации',
        'kirjastojen',
        'decisiones',
        'evler',
      ];
      assert.ok(stopWords.size > 30);
      for (const word of words) assert.equal(given(word), stem(word), word);
    });
  }

  const GERMAN = {
    'site.yaml': 'name: Stadt Tarn\nlanguage: de\n',
    'rat/2026-01-05.md': '## 1. Häuser\n\nDie Häuser der Straße wurden besprochen.\n',
  };

  test('reaches the reader: a German site finds "Haus" in "Häuser", an English one does not', async () => {
    assert.deepEqual(await titlesOf(engineOf(archiveOf(GERMAN)), 'Haus'), ['1. Häuser']);
    const english = { ...GERMAN, 'site.yaml': 'name: Stadt Tarn\n' };
    assert.deepEqual(await titlesOf(engineOf(archiveOf(english)), 'Haus'), []);
  });

  test('costs an English site nothing', () => {
    const holding = (files: Readonly<Record<string, string>>): number =>
      [...indexOf(archiveOf(files)).values()].filter(text => text.includes('stemmerSupport')).length;
    assert.equal(holding(GERMAN), 1);
    assert.equal(holding({ ...GERMAN, 'site.yaml': 'name: Stadt Tarn\n' }), 0);
  });
});
