// Other words for the same thing: asked where the word that was typed finds little, and said.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '../../assets/search/create-engine.ts';
import { readSite } from '../../scripts/read/texts.ts';
import { otherWordsInEnglish } from '../../scripts/search/other-words/en.ts';
import type { Question } from '../../shared/search/engine.ts';
import { archiveOf } from '../read/small-archive.ts';
import { indexOf, loaderOf } from './published-index.ts';
import { QUESTION } from './town.ts';

const ITEMS = [
  'Waste contract\n\nThe contract for waste was let. Collection is on Mondays.',
  'Refuse lorries\n\nA lorry for refuse is bought.',
  'Refusal of permission\n\nThe refusal stands: what was refused was a shed.',
  'Post office\n\nA collection for the post office.',
  'Footways in Elm Road\n\nThe footway is uneven.',
  'Precept\n\nThe precept for the council tax was set.',
  ...['Oak', 'Ash', 'Elm', 'Yew', 'Fir', 'Bay'].map(
    name => `Car park at ${name} Lane\n\nThe car park is full.`,
  ),
  'Parking lot\n\nThe words parking lot are said here.',
];

const filesOf = (site: string): Readonly<Record<string, string>> => ({
  'site.yaml': `name: Tarn Town Council\n${site}`,
  'council/2024-01-09.md': ITEMS.map((item, at) => `## ${at + 1} ${item}\n`).join('\n'),
});

function engineOf(site: string) {
  const index = indexOf(archiveOf(filesOf(site)));
  const { load, loaded } = loaderOf(name => index.get(name));
  const engine = createEngine(load);
  const ask = async (text: string, further: Partial<Question> = {}) => {
    const answer = await engine.search({ ...QUESTION, text, ...further });
    const hits = await engine.hits(answer.documents);
    return { ...answer, titles: hits.map(({ title }) => title.replace(/^\d+\. /, '')), hits };
  };
  return { engine, ask, loaded, index };
}

describe('in English', () => {
  const { engine, ask, loaded } = engineOf('language: en-GB\n');

  test('a word that finds enough is asked alone, and the list is not even loaded', async () => {
    const before = loaded.size;
    const { alsoSearched, titles } = await ask('car');
    assert.deepEqual(alsoSearched, []);
    assert.equal(titles.length, 6);
    assert.ok(loaded.size > before);
    assert.equal((await ask('car park', { exact: true })).alsoSearched.length, 0);
  });

  test('“rubbish” finds waste and refuse, and says so', async () => {
    const { alsoSearched, titles, suggestions } = await ask('rubbish');
    assert.deepEqual(alsoSearched, ['waste', 'refuse']);
    assert.deepEqual([...titles].sort(), ['Refuse lorries', 'Waste contract']);
    assert.deepEqual(suggestions, []);
  });

  test('another form of an other word is another thing: “rubbish” finds no refusal', async () => {
    assert.ok(!(await ask('rubbish')).titles.some(title => /Refusal/.test(title)));
    assert.ok((await ask('refusal')).titles.some(title => /Refusal/.test(title)));
  });

  test('its page shows which words were found', async () => {
    const { documents, hits } = await ask('rubbish');
    const words = await engine.foundWords(documents);
    assert.deepEqual(hits.map(({ title }, at) => [/Waste/.test(title), words[at]]).sort(), [
      [false, ['refuse']],
      [true, ['waste']],
    ]);
  });

  test('what holds all that was meant stands before what holds only the rest', async () => {
    assert.equal((await ask('rubbish collection')).titles[0], 'Waste contract');
  });

  test('British and American words lead to each other, in any form and also as names of several words', async () => {
    assert.deepEqual((await ask('sidewalks')).titles, ['Footways in Elm Road']);
    assert.equal((await ask('property tax')).titles[0], 'Precept');
  });

  test('what holds the word that was typed stays first', async () => {
    const { titles, alsoSearched } = await ask('parking lot');
    assert.equal(titles[0], 'Parking lot');
    assert.deepEqual(alsoSearched, ['car park']);
    assert.equal(titles.length, 7);
  });

  test('quotes, signs and a word that is still being typed are left as they are', async () => {
    for (const text of ['"rubbish"', '+rubbish', 'rubbish~1', 'title:rubbish'])
      assert.deepEqual((await ask(text)).alsoSearched, [], text);
    assert.deepEqual((await ask('contract tras', { unfinished: true })).alsoSearched, []);
    assert.deepEqual((await ask('trash', { unfinished: true })).alsoSearched, ['waste', 'refuse']);
  });

  test('a word in no group finds nothing still', async () => {
    assert.deepEqual((await ask('zzyzx')).titles, []);
  });
});

describe('words of the site', () => {
  test('come before those of the language', async () => {
    const { ask } = engineOf('language: en-GB\nsearch-words:\n  rubbish: lorry, zeppelin\n');
    assert.deepEqual((await ask('rubbish')).alsoSearched, ['lorry', 'waste', 'refuse']);
  });

  test('are the only ones in other languages', async () => {
    assert.deepEqual((await engineOf('language: de\n').ask('rubbish')).alsoSearched, []);
    const { ask } = engineOf('language: de\nsearch-words:\n  müll:\n    - waste\n');
    assert.deepEqual((await ask('Müll')).alsoSearched, ['waste']);
  });

  test('none of which the minutes hold leave no file behind', () => {
    const root = (site: string): string => engineOf(site).index.get('root') ?? '';
    assert.doesNotMatch(root('language: de\nsearch-words:\n  müll: abfall\n'), /otherWords/);
    assert.match(root('language: de\nsearch-words:\n  müll: waste\n'), /otherWords/);
  });

  const told = (lines: string) => {
    const { value, problems } = readSite(`name: Tarn\nsearch-words:\n${lines}`, 'site.yaml', undefined);
    return { words: value.searchWords, said: problems.map(({ line, hint }) => `${line} ${hint}`) };
  };

  test('stand behind a word, with commas or one a line', () => {
    assert.deepEqual(told('  rubbish: waste, household  waste\n  lift: [elevator]\n'), {
      words: { rubbish: ['waste', 'household waste'], lift: ['elevator'] },
      said: [],
    });
  });

  test('that cannot be used are told of, with their line', () => {
    for (const [lines, said] of [
      ['  rubbish: waste\n  lift:\n', /^4 .*rubbish: waste, refuse/],
      ['  rubbish: ","\n', /^3 Write the words behind the key/],
      ['  rubbish: waste*\n', /^3 Write words alone/],
      ['  rubbish: { a: b }\n', /^3 Write the words behind the key/],
      ['  - rubbish\n', /^\d Write below the key/],
    ] as const) {
      const problem = told(lines).said[0] ?? 'nothing was said';
      assert.match(problem, said, lines);
    }
  });
});

describe('the list that comes with the program', () => {
  test('has 150 groups and more, each of two words at least, none of them twice', () => {
    assert.ok(otherWordsInEnglish.length >= 150, `${otherWordsInEnglish.length}`);
    for (const group of otherWordsInEnglish) {
      assert.ok(group.length >= 2, group.join());
      assert.equal(new Set(group).size, group.length, group.join());
      for (const word of group) assert.match(word, /^[\p{L}][\p{L}\d -]*[\p{L}\d]$/u);
    }
  });
});
