// Days, months and years in a question.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { monthWordsOf } from '../../assets/search/answers/month-words.ts';
import { readWhen } from '../../assets/search/answers/when.ts';

const read = (text: string, language = 'en-GB', today = '2026-11-28') =>
  readWhen(text, monthWordsOf(language), today);
const periodOf = (text: string, language?: string) => {
  const { period, rest } = read(text, language);
  return [period?.from, period?.until, rest];
};

describe('a day', () => {
  const day = ['2026-03-12', '2026-03-12', 'finance'];
  for (const text of [
    'finance 2026-03-12',
    'finance 12/03/2026',
    'finance 12.3.26',
    'finance 12 March 2026',
    '12th March 2026 finance',
    'finance March 12, 2026',
    '12 mar 2026 finance',
    'finance 12th of march 2026',
  ])
    test(`is read as it may be typed: ${text}`, () => assert.deepEqual(periodOf(text), day));

  test('has its month first where the language has it so', () => {
    assert.deepEqual(periodOf('3/12/2026', 'en-US'), ['2026-03-12', '2026-03-12', '']);
    assert.deepEqual(periodOf('3/12/2026', 'en-GB'), ['2026-12-03', '2026-12-03', '']);
    assert.deepEqual(periodOf('3/25/2026', 'en-GB'), ['2026-03-25', '2026-03-25', '']);
  });

  test('that does not exist is none', () => assert.equal(read('99/99/2026').period, undefined));
});

describe('a month', () => {
  test('is read with its year, in the language of the site', () => {
    assert.deepEqual(periodOf('planning december 2026'), ['2026-12-01', '2026-12-31', 'planning']);
    assert.deepEqual(periodOf('Finanzen März 2026', 'de'), ['2026-03-01', '2026-03-31', 'Finanzen']);
    assert.deepEqual(periodOf('rada května 2026', 'cs'), ['2026-05-01', '2026-05-31', 'rada']);
    assert.deepEqual(periodOf('planning sept 2026'), periodOf('planning sep 2026'));
  });

  test('of another language is a word', () => assert.equal(read('Dezember').month, undefined));

  test('without a year is any year’s', () => {
    assert.equal(read('planning december').month, 12);
    assert.deepEqual([read('12 march').month, read('12 march').day], [3, 12]);
  });

  test('that is a name or a verb as well is told to be unsure', () => {
    assert.ok(read('theresa may').isUnsure);
    assert.ok(!read('5 may').isUnsure);
    assert.ok(!read('december').isUnsure);
  });
});

describe('a year', () => {
  test('is read where it stands alone', () =>
    assert.deepEqual(periodOf('parking 2025'), ['2025-01-01', '2025-12-31', 'parking']));

  for (const text of [
    'budget 2025/26',
    'budget 2025-26',
    '24/2025',
    '"parking 2025"',
    'title:2025',
    '+2025',
    '2024 2025',
    '1066',
    'KEY2025',
  ])
    test(`is a word in ${text}`, () => assert.equal(read(text).period, undefined));
});

describe('a time that is spoken of', () => {
  test('is reckoned from the day it is', () => {
    assert.deepEqual(periodOf('planning last month'), ['2026-10-01', '2026-10-31', 'planning']);
    assert.deepEqual(periodOf('This Year'), ['2026-01-01', '2026-12-31', '']);
    assert.deepEqual(periodOf('next week'), ['2026-11-30', '2026-12-06', '']);
    const inMarch = read('last month', 'en-GB', '2026-03-31');
    assert.deepEqual(inMarch.period, { from: '2026-02-01', until: '2026-02-28' });
    assert.deepEqual(read('last month', 'en-GB', '2026-01-05').period, {
      from: '2025-12-01',
      until: '2025-12-31',
    });
  });

  test('is wide only where it is a year', () => {
    assert.ok(read('last month').isNarrow);
    assert.ok(!read('budget last year').isNarrow);
  });

  test('needs both words', () => {
    for (const text of ['monthly', 'the month', 'last monthly report', '"last month"'])
      assert.equal(read(text).period, undefined);
  });
});

describe('what is asked of meetings', () => {
  test('is the last or the next, and what else is said is kept', () => {
    const last = read('last finance minutes');
    assert.deepEqual([last.relation, last.asksMinutes, last.rest], ['last', true, 'finance']);
    assert.deepEqual(
      [read('next council meeting').relation, read('next council').asksMeeting],
      ['next', false],
    );
  });

  test('is nothing where nothing is said of them', () => {
    const { relation, asksMeeting, rest } = read('lasting trees');
    assert.deepEqual([relation, asksMeeting, rest], [undefined, false, 'lasting trees']);
  });
});
