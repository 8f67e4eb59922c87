// People, committees, matters, meetings and pages as answers, in a small town.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine as engineOfFiles } from '../../assets/search/create-engine.ts';
import { archiveOf } from '../read/small-archive.ts';
import { indexOf, loaderOf } from './published-index.ts';
import { engineOf, QUESTION } from './town.ts';

const FILES: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Tarn Town Council\nlanguage: en-GB\n',
  'people.yaml': `people:
  - name: Theresa May
    title: Councillor
    roles:
      - { role: Chair, committee: finance-and-audit, from: 2023-05-01 }
  - name: Anné O’Brien
    aliases: [Annie O'Brien]
    roles:
      - { role: Clerk, until: 2024-02-01 }
  - name: Will Lamb
`,
  'matters/quay-street-crossing.md': '---\ntitle: Quay Street crossing\n---\n\nA crossing.\n',
  'finance-and-audit/committee.md': '---\nname: Finance and Audit Committee\n---\n',
  'finance-and-audit/2025-10-07.md': `## 1 Parking charges

The charges for parking were looked at. Councillor May could not come.

**Resolved:** That they rise. Moved by Councillor May, seconded by Councillor Lamb.

Moved: Councillor May
`,
  'finance-and-audit/2026-01-13.md': `## 2 Parking permits

Permits for parking. Councillor Theresa May was thanked.
`,
  'finance-and-audit/2026-03-10.md': '## 3 Budget\n\nThe budget of 2025.\n',
  'planning/committee.md': '---\nname: Planning Committee\n---\n',
  'forum/committee.md': '---\nname: Co-operative Forum\n---\n',
  'car-park/committee.md': '---\nname: Car Park Panel\n---\n',
  'planning/2025-12-02.md': '## 4 Sheds\n\nA shed.\n',
  'planning/2026-12-16.md': '---\nstatus: agenda\n---\n\n## 5 Parking spaces\n\nParking for a shop.\n',
};

const engine = engineOf(archiveOf(FILES));
const TODAY = '2026-02-20';
const ask = (text: string) => engine.search({ ...QUESTION, text, today: TODAY });
const answersTo = async (text: string): Promise<readonly string[]> =>
  (await ask(text)).answers.map(({ kind, title }) => `${kind}: ${title}`);
const titles = async (text: string): Promise<readonly string[]> =>
  (await engine.hits((await ask(text)).documents)).map(({ title }) => title);

describe('a name leads to what bears it', () => {
  const leads: readonly (readonly [text: string, answer: string])[] = [
    ['Theresa May', 'person: Councillor Theresa May'],
    ['Cllr May', 'person: Councillor Theresa May'],
    ['may', 'person: Councillor Theresa May'],
    ['will lamb', 'person: Will Lamb'],
    ["O'Brien", 'person: Anné O’Brien'],
    ['OBrien', 'person: Anné O’Brien'],
    ['o’brien anne', 'person: Anné O’Brien'],
    ['Annie O’Brien', 'person: Anné O’Brien'],
    ['o brien', 'person: Anné O’Brien'],
    ['lamb parking', 'person: Will Lamb'],
    ['cooperative forum', 'committee: Co-operative Forum'],
    ['co operative forum', 'committee: Co-operative Forum'],
    ['carpark panel', 'committee: Car Park Panel'],
    ['car-park panel', 'committee: Car Park Panel'],
    ['who is the chair of finance', 'person: Councillor Theresa May'],
    ['finance committee', 'committee: Finance and Audit Committee'],
    ['FAC', 'committee: Finance and Audit Committee'],
    ['finance-and-audit', 'committee: Finance and Audit Committee'],
    ['Quay Street', 'matter: Quay Street crossing'],
    ['calendar', 'page: Dates'],
    ['accessibility statement', 'page: Accessibility'],
    ['minutes of the planning committee', 'committee: Planning Committee'],
  ];
  for (const [text, answer] of leads)
    test(`${text} → ${answer}`, async () => assert.ok((await answersTo(text)).includes(answer)));

  for (const text of ['parking', 'the', 'street', '"Theresa May"', 'people:may', 'may parking', 'xyzzy'])
    test(`${text} is no name`, async () => assert.deepEqual(await answersTo(text), []));

  test('and says what it is and where that stands', async () => {
    const [may] = (await ask('Theresa May')).answers;
    assert.equal(may?.facts, 'Chair, Finance and Audit Committee');
    assert.equal(may?.url, '/people/theresa-may/');
    const [clerk] = (await ask('OBrien')).answers;
    assert.equal(clerk?.facts, 'Clerk, until 1 February 2024');
  });
});

test('an office is asked for by its own words, and not after it has ended', async () => {
  assert.deepEqual(await answersTo('chair'), ['person: Councillor Theresa May']);
  assert.deepEqual(await answersTo('finance'), ['committee: Finance and Audit Committee']);
  assert.deepEqual(await answersTo('clerk'), []);
  assert.deepEqual(await answersTo('chair parking'), []);
});

describe('a person', () => {
  test('is followed by what the person moved, then by mentions', async () =>
    assert.deepEqual((await titles('Theresa May')).slice(0, 2), [
      '1. Parking charges',
      '2. Parking permits',
    ]));

  test('whose name is a small word is found with what the person moved', async () => {
    const { documents, misunderstood } = await ask('may');
    assert.deepEqual([documents.length, misunderstood], [1, undefined]);
  });
});

describe('a meeting', () => {
  const DECEMBER = 'meeting: Planning Committee, 16 December 2026';
  const leads: readonly (readonly [text: string, answer: string])[] = [
    ['planning december 2026', DECEMBER],
    ['16 December 2026', DECEMBER],
    ['16/12/2026', DECEMBER],
    ['next planning meeting', DECEMBER],
    ['minutes december 2025', 'meeting: Planning Committee, 2 December 2025'],
    ['planning meeting december', 'meeting: Planning Committee, 2 December 2025'],
    ['last finance minutes', 'meeting: Finance and Audit Committee, 13 January 2026'],
    ['finance 2025', 'meeting: Finance and Audit Committee, 7 October 2025'],
  ];
  for (const [text, answer] of leads)
    test(`is found by its day: ${text}`, async () => assert.equal((await answersTo(text))[0], answer));

  test('is none where other words are no committee’s', async () => {
    assert.deepEqual(await answersTo('parking december 2026'), []);
    assert.deepEqual(await answersTo('last parking'), []);
    assert.deepEqual(await answersTo('2025'), []);
  });
});

describe('a year or a month', () => {
  test('is preferred, and not required', async () => {
    assert.deepEqual((await titles('parking 2025')).slice(0, 3).sort(), [
      '1. Parking charges',
      '2. Parking permits',
      '5. Parking spaces',
    ]);
    assert.equal((await titles('parking 2025'))[0], '1. Parking charges');
    assert.equal((await titles('parking december'))[0], '5. Parking spaces');
    assert.equal((await titles('parking january 2026'))[0], '2. Parking permits');
  });

  test('in which nothing was held leaves the order as it was', async () =>
    assert.deepEqual(await titles('parking 1999'), await titles('parking')));
});

describe('the files of answers', () => {
  const people = Array.from({ length: 3000 }, (_, at) => `Person${at % 700} Surname${at}`);
  const many = archiveOf({
    ...FILES,
    'people.yaml': `people:\n${people.map(name => `  - name: ${name}\n`).join('')}`,
  });
  const files = indexOf(many);

  test('hold thousands of people, of whom a question loads few', async () => {
    const { load, loaded } = loaderOf(name => files.get(name));
    const { answers } = await engineOfFiles(load).search({
      ...QUESTION,
      text: 'person7 surname2807',
      today: TODAY,
    });
    assert.deepEqual(
      answers.map(({ title }) => title),
      ['Person7 Surname2807'],
    );
    const bytes = [...loaded].reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
    assert.ok(bytes < 150_000, `${bytes} bytes`);
    assert.ok([...files.values()].join('').length > 3 * bytes);
  });
});
