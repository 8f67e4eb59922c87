// A hyphen or none, an apostrophe or none, a space or none: each way of writing a word finds the others.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOf } from '../read/small-archive.ts';
import { engineOf, QUESTION, titlesOf } from './town.ts';

const engine = engineOf(
  archiveOf({
    'site.yaml': 'name: Tarn\n',
    'council/2024-01-09.md': `## 1. Signs

The co-operative asked for the car-park, COVID-19, O’Brien and the King's head. An e-mail on re-use.

## 2. One word

The cooperative asked for the carpark, Covid19, OBrien and the Kings head. An email on reuse.

## 3. Spaces

The co operative asked for the car park, Covid 19, O Brien and the king head. An e mail on re use.

## 4. Others

She’d seen a car in the shade, and an application, 20/00123/FUL, of 2025-26. I’ll and can’t.

## 5. Shed

A shed for the ill and the cant, 2025 26.
`,
  }),
);

const WAYS = new Set(['1. Signs', '2. One word', '3. Spaces']);
const waysOf = async (text: string): Promise<ReadonlySet<string>> =>
  new Set((await titlesOf(engine, text)).filter(title => WAYS.has(title)));

describe('each of these finds all of them', () => {
  for (const text of [
    ...['co-operative', 'cooperative', 'co operative', 'co‑operative', 'Co\u00adoperative', 'cooperatives'],
    ...['car-park', 'carpark', 'car park', 'car-parks'],
    ...["O'Brien", 'O’Brien', 'OBrien', 'o brien', 'o-brien'],
    ...["king's", 'kings', 'king’s', 'king'],
    ...['covid-19', 'covid19'],
    ...['re-use', 'reuse', 're use', 'e-mail'],
  ])
    test(text, async () => assert.deepEqual(await waysOf(text), WAYS));
});

describe('what is no other way of writing', () => {
  test('stays apart: an ending behind an apostrophe, and numbers', async () => {
    assert.deepEqual(await titlesOf(engine, 'shed'), ['5. Shed']);
    assert.deepEqual(await titlesOf(engine, 'ill'), ['5. Shed']);
    assert.deepEqual(await titlesOf(engine, '202526'), []);
  });

  test('is a reference, which is found as it is written', async () => {
    assert.deepEqual(await titlesOf(engine, '20/00123/FUL'), ['4. Others']);
    assert.deepEqual(await titlesOf(engine, '2000123ful'), []);
  });

  test('in quotes is meant as it is written', async () => {
    assert.deepEqual(await titlesOf(engine, '"cooperative"'), ['2. One word']);
    assert.deepEqual(await titlesOf(engine, '"carpark"'), ['2. One word']);
    assert.deepEqual(new Set(await titlesOf(engine, '"car park"')), new Set(['1. Signs', '3. Spaces']));
  });

  test('does not stop a word from being kept out', async () => {
    assert.deepEqual(await titlesOf(engine, '+asked -cooperative -carpark'), ['3. Spaces', '1. Signs']);
  });
});

describe('a small word before another', () => {
  const laws = engineOf(
    archiveOf({
      'site.yaml': 'name: Tarn\n',
      'council/2024-01-09.md': `## 1. Bylaws

The bylaws of the park were read, and its income.

## 2. By-laws

A by-law on dogs.

## 3. Fees

What is asked by the law of the land; what may come in.
`,
    }),
  );

  test('is one with it where the two are all that was typed', async () => {
    const found = await titlesOf(laws, 'by law');
    assert.equal(found[0], '2. By-laws');
    assert.ok(found.includes('1. Bylaws'));
    assert.ok((await titlesOf(laws, 'by laws')).includes('1. Bylaws'));
  });

  test('is one with it among other words where the minutes join them by a hyphen, and else not', async () => {
    assert.ok((await titlesOf(laws, 'by laws for dogs')).includes('1. Bylaws'));
    assert.deepEqual(await titlesOf(laws, 'what may come in come rain'), ['3. Fees']);
  });
});

test('a passage marks the whole, and the page that opens is told its parts', async () => {
  const { documents } = await engine.search({ ...QUESTION, text: 'carpark' });
  const marked = (await engine.passages(documents)).map(passages =>
    passages.flat().flatMap(({ text, isMatch }) => (isMatch ? [text] : [])),
  );
  assert.deepEqual(new Set(marked.flat()), new Set(['car-park', 'carpark', 'car park']));
  assert.equal(marked.flat().length, 3);
  const found = await engine.foundWords(documents);
  assert.deepEqual(new Set(found.flat()), new Set(['car', 'park', 'carpark']));
});

test('nothing that is found so is said to be misspelt', async () => {
  const { suggestions } = await engine.search({ ...QUESTION, text: 'cooperative' });
  assert.deepEqual(suggestions, []);
});

test('a rare way of writing stands no higher than the usual one', async () => {
  const usual = Array.from(
    { length: 12 },
    (_, at) => `## ${at + 2}. Train\n\nA high speed train, high and of speed.\n`,
  );
  const rare =
    '## 1. Line\n\nA highspeed line, of which much more is told than of any other, for a long while.\n';
  const trains = engineOf(
    archiveOf({ 'site.yaml': 'name: Tarn\n', 'council/2024-01-09.md': [rare, ...usual].join('\n') }),
  );
  const titles = await titlesOf(trains, 'high speed');
  assert.equal(titles.length, 13);
  assert.equal(titles.at(-1), '1. Line');
});
