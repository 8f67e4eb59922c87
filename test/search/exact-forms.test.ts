// The word as it was typed before other words of its stem, and nothing but it in quotes.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOf } from '../read/small-archive.ts';
import { engineOf, QUESTION, titlesOf } from './town.ts';

const engine = engineOf(
  archiveOf({
    'site.yaml': 'name: Tarn\n',
    'council/2024-01-09.md': `## 1. Priory Park: lighting

The park is dark. Each park has lamps, and the lamps of the park are old.

## 2. Charges

Charges for parking were considered, and for 30 spaces.

## 3. Library modules

Planning reference 20/00123/FUL. Whether the modules are to be or not to be was left open. The library is proud of 3 rooms.

## 4. Libraries

The libraries close early.
`,
  }),
);

const PARK = '1. Priory Park: lighting';
const CHARGES = '2. Charges';
const MODULES = '3. Library modules';
const LIBRARIES = '4. Libraries';

describe('a word as it was typed', () => {
  test('comes before others of its stem, however often they stand in a heading', async () => {
    assert.deepEqual(await titlesOf(engine, 'parking'), [CHARGES, PARK]);
    assert.deepEqual(await titlesOf(engine, 'park'), [PARK, CHARGES]);
  });

  test('finds others where nothing has it', async () => {
    assert.deepEqual(new Set(await titlesOf(engine, 'parks')), new Set([PARK, CHARGES]));
  });

  test('is a number and no longer one, and a reference as it is written', async () => {
    assert.deepEqual(await titlesOf(engine, '30'), [CHARGES]);
    assert.deepEqual(await titlesOf(engine, '20/00123/FUL'), [MODULES]);
  });
});

describe('in quotes', () => {
  test('a word is found as it was typed, and in no other form', async () => {
    assert.deepEqual(await titlesOf(engine, '"parking"'), [CHARGES]);
    assert.deepEqual(await titlesOf(engine, '"park"'), [PARK]);
    assert.deepEqual(await titlesOf(engine, '"parks"'), []);
    assert.deepEqual(await titlesOf(engine, '"library"'), [MODULES]);
    assert.deepEqual(await titlesOf(engine, '"libraries"'), [LIBRARIES]);
  });

  test('so are words side by side, common ones alone too', async () => {
    assert.deepEqual(await titlesOf(engine, '"to be or not"'), [MODULES]);
    assert.deepEqual(await titlesOf(engine, '"not to be or"'), []);
    assert.deepEqual(await titlesOf(engine, '"the parks"'), []);
  });
});

describe('words in quotes that nearly every text has', () => {
  const items = Array.from(
    { length: 120 },
    (_, at) => `## ${at + 1}. Item\n\n${at === 119 ? 'What was it to' : 'It was what'} be or not.\n`,
  );
  const common = engineOf(
    archiveOf({ 'site.yaml': 'name: Tarn\n', 'council/2024-01-09.md': items.join('\n') }),
  );
  const ask = (text: string) => common.search({ ...QUESTION, text });

  test('are looked for in some, and the reader is told in how many of how many', async () => {
    const { documents, misunderstood } = await ask('"what be"');
    assert.equal(documents.length, 30);
    assert.match(misunderstood ?? '', /of 120 texts .*first 30 /);
    assert.match((await ask('"not it"')).misunderstood ?? '', /of 120 texts .*first 90 /);
  });

  test('are looked for in all where these are few', async () => {
    const { documents, misunderstood } = await ask('"it to be"');
    assert.equal(documents.length, 1);
    assert.equal(misunderstood, undefined);
  });
});

test('a long number is found where it stands, and a year with what is of it', async () => {
  const numbers = engineOf(
    archiveOf({
      'site.yaml': 'name: Tarn\n',
      'council/2024-01-09.md':
        '## 1. Spec\n\nIssue 1430 of the list.\n\n## 2. The spec issue\n\nIssue 12 of 2019.\n',
    }),
  );
  assert.deepEqual(await titlesOf(numbers, 'spec issue 1430'), ['1. Spec']);
  assert.equal((await titlesOf(numbers, 'spec issue 2019')).length, 2);
  assert.equal((await titlesOf(numbers, 'spec issue 77777')).length, 2);
});

test('a star goes on from what was typed, even where the stem is shorter', async () => {
  assert.deepEqual(await titlesOf(engine, 'module*'), [MODULES]);
  assert.deepEqual(await titlesOf(engine, 'modulex*'), []);
});
