import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import lunr from 'lunr';
import { searchLanguage } from '../../scripts/search/language.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { archiveOf } from '../read/small-archive.ts';
import { indexOf } from './published-index.ts';
import { engineOf, titlesOf } from './town.ts';

const require = createRequire(import.meta.url);

/** A lunr of its own, to which no language has been added yet. */
function freshLunr(): object {
  const fresh = { exports: {} };
  new Function('module', 'exports', 'define', readFileSync(require.resolve('lunr'), 'utf8'))(
    fresh,
    fresh.exports,
  );
  return fresh.exports;
}

type Functions = Readonly<Record<'stemmer' | 'stopWordFilter', (token: lunr.Token) => unknown>>;

function addedTo(fresh: object, script: string): Readonly<Record<string, Functions>> {
  new Function(`return ${script}`)()(fresh);
  return fresh as Readonly<Record<string, Functions>>;
}

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
    const { stem } = searchLanguage('en');
    assert.deepEqual(['adopting', 'adoption', 'adopted'].map(stem), ['adopt', 'adopt', 'adopt']);
    assert.notEqual(stem('planet'), stem('plan'));
  });

  for (const code of ['da', 'de', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pt', 'ro', 'ru', 'sv', 'tr']) {
    test(`${code}: the browser is given the same stemmer and stop words`, () => {
      const { stem, stopWords, script } = searchLanguage(code);
      const { stemmer, stopWordFilter } = addedTo(freshLunr(), script ?? '')[code] ?? {};
      const text = readFileSync(require.resolve(`lunr-languages/lunr.${code}.js`), 'utf8');
      const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
      for (const word of [...words, 'straßen', 'häuser', 'maisons', 'нации', 'kirjastojen', 'evler']) {
        assert.equal(String(stemmer?.(new lunr.Token(word, {}))), stem(word), word);
        assert.equal(stopWordFilter?.(new lunr.Token(word, {})) === undefined, stopWords.has(word), word);
      }
      assert.ok([...words].filter(stopWords.has).length > 30);
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
