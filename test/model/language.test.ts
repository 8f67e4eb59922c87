// Languages: their tags, their names, and which way they are written.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRightToLeft, languageTag, tagOfLanguage } from '../../scripts/model/language.ts';

test('a tag is brought into its usual form', () => {
  assert.equal(languageTag('cy'), 'cy');
  assert.equal(languageTag('CY-uk'), 'cy-GB');
  assert.equal(languageTag('wel'), 'cy');
  assert.equal(languageTag('zh-hant'), 'zh-Hant');
  // Sylheti, which is spoken by many in Britain.
  assert.equal(languageTag('syl'), 'syl');
});

test('what names no language is no tag', () => {
  for (const written of ['', 'xx', 'we', 'xyz', 'welsh', 'cy-', 'c', 'cy GB', 'cy"'])
    assert.equal(languageTag(written), undefined, written);
});

test('a language is found by its name in English or in itself', () => {
  assert.equal(tagOfLanguage('Welsh'), 'cy');
  assert.equal(tagOfLanguage('cymraeg'), 'cy');
  assert.equal(tagOfLanguage('Gaeilge'), 'ga');
  assert.equal(tagOfLanguage('warning'), undefined);
});

test('Arabic, Hebrew and Urdu are written from right to left, Welsh and Chinese are not', () => {
  assert.deepEqual(['ar', 'he', 'ur', 'fa-IR', 'pa-PK'].map(isRightToLeft), [true, true, true, true, true]);
  assert.deepEqual(['cy', 'fr-CA', 'zh', 'pa'].map(isRightToLeft), [false, false, false, false]);
});
