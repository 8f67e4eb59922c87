// A person and a topic in one question.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOf } from '../read/small-archive.ts';
import { engineOf, QUESTION } from './town.ts';

const PRESENT = (...names: readonly string[]): string =>
  `---\npresent:\n${names.map(name => `  - ${name}\n`).join('')}---\n`;

const FILES: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Tarn Town Council\nlanguage: en-GB\nsearch-words:\n  shrubs: trees\n',
  'people.yaml': `people:
  - name: Ines Marchetti
    title: Councillor
  - name: Theresa May
    title: Councillor
  - name: Will Marsh
    title: Councillor
  - name: Colin Marsh
    aliases: [the Harbour Master]
  - name: Niamh O’Brien
`,
  'council/2024-01-09.md': `${PRESENT('Councillor Ines Marchetti', 'Councillor Will Marsh')}
## 1 Lime trees

The lime trees were looked at.

## 2 Parking

Councillor Marchetti spoke of the limes again. The trees were looked at.

Moved: Councillor Marchetti

## 3 Budget

**Resolved:** That the budget be adopted. Moved by Councillor Marchetti.

Moved: Councillor Marchetti

Vote: 2 for, 0 against

For: Councillor Marchetti, Councillor Marsh
`,
  'council/2024-02-13.md': `${PRESENT('Councillor Theresa May')}
## 4 The lime trees of the market

Limes and trees.

## 5 Drainage of the marsh

The marsh is wet. The drainage of the marsh fails.

## 11 The otter marchetti

A dance of otters.

## 6 Other marsh works

A marsh has works.

## 7 Budget

The budget was spoken of.

Moved: Councillor May
`,
  'council/2025-03-11.md': `${PRESENT('Councillor Theresa May', 'Councillor Ines Marchetti', 'Niamh O’Brien')}
## 8 Trees in the park

**Resolved:** That trees be planted.

Moved: Councillor May

## 9 Question from Councillor Marchetti

The lime trees of the park.
`,
  'council/2025-04-08.md':
    '---\nwithdrawn: { on: 2025-05-01, reason: A fault }\npresent: [Niamh O’Brien]\n---\n\n## 10 Trees\n\nTrees.\n',
};

const engine = engineOf(archiveOf(FILES));
const ask = (text: string) => engine.search({ ...QUESTION, text, today: '2026-02-20' });
const people = async (text: string): Promise<readonly string[]> =>
  (await ask(text)).answers.filter(({ kind }) => kind === 'person').map(({ title }) => title);
const titles = async (text: string): Promise<readonly string[]> =>
  (await engine.hits((await ask(text)).documents)).map(({ title }) => title);

describe('a person is an answer beside a topic', () => {
  const named: readonly (readonly [text: string, person: string])[] = [
    ['marchetti lime trees', 'Councillor Ines Marchetti'],
    ['what did Cllr Marchetti say about the trees', 'Councillor Ines Marchetti'],
    ['Marchetti’s lime trees', 'Councillor Ines Marchetti'],
    ['i marchetti budget', 'Councillor Ines Marchetti'],
    ['votes of Marchetti', 'Councillor Ines Marchetti'],
    ['marcheti trees', 'Councillor Ines Marchetti'],
    ['theresa may trees', 'Councillor Theresa May'],
    ['cllr may trees', 'Councillor Theresa May'],
    ['o’brien trees', 'Niamh O’Brien'],
    ['obrien trees', 'Niamh O’Brien'],
    ['trees o brien', 'Niamh O’Brien'],
    ['the harbour master trees', 'Colin Marsh'],
    ['will marsh drainage', 'Councillor Will Marsh'],
  ];
  for (const [text, person] of named) test(text, async () => assert.deepEqual(await people(text), [person]));

  for (const text of [
    'lime trees',
    'marsh drainage',
    'trees may 2024',
    'may trees',
    'otter marchetti',
    '-marchetti trees',
    'marchetti:trees',
  ])
    test(`and nobody is one of ${text}`, async () => assert.deepEqual(await people(text), []));
});

describe('of a person and a topic', () => {
  test('what both are in stands first: what is headed so, what the person did or said, where the person was', async () =>
    assert.deepEqual((await titles('marchetti lime trees')).slice(0, 4), [
      '9. Question from Councillor Marchetti',
      '2. Parking',
      '1. Lime trees',
      '4. The lime trees of the market',
    ]));

  test('and without the person the topic alone leads', async () =>
    assert.deepEqual((await titles('lime trees')).slice(0, 2), [
      '4. The lime trees of the market',
      '1. Lime trees',
    ]));

  test('words for what was done are no topic, and ask for votes where they speak of votes', async () => {
    assert.equal((await titles('how did Marchetti vote on the budget'))[0], '3. Budget');
    assert.equal((await titles('votes of marchetti'))[0], '3. Budget');
    assert.equal((await titles('what did may say about the budget'))[0], '7. Budget');
  });

  test('other words for the topic are asked too', async () => {
    const { alsoSearched } = await ask('may shrubs');
    assert.deepEqual(alsoSearched, ['trees']);
    assert.equal((await titles('cllr may shrubs'))[0], '8. Trees in the park');
  });

  test('a time beside the name comes first among what the person did', async () => {
    assert.equal((await titles('cllr may 2024'))[0], '7. Budget');
    assert.equal((await titles('cllr may 2025'))[0], '8. Trees in the park');
  });

  test('a word that is rather a thing leaves the order as it is', async () =>
    assert.deepEqual((await titles('marsh drainage'))[0], '5. Drainage of the marsh'));

  test('nobody is found by having been at a meeting whose minutes were withdrawn', async () =>
    assert.equal((await titles('obrien trees'))[0], '8. Trees in the park'));
});
