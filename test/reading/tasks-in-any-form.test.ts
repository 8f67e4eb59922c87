// Tasks in forms that small bodies give them: marked at the end, in cells, below a speaker, a heading or “Dora will:”, and by given names.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n---\n# Board\n\n';
const told = (text: string): readonly string[] =>
  actionsIn(`${HEAD}${text}\n`).map(action => action.replace(/^\d+ /, ''));
const below = (text: string): readonly string[] => told(`## Roof\n\n${text}`);

test('a mark at the end of a line says that it is a task', () => {
  assert.deepEqual(below('- Mend the gate #todo'), [': Mend the gate']);
  assert.deepEqual(below('- Ask the school #action Dora'), ['Dora: Ask the school']);
  assert.deepEqual(below('We spoke of #todo lists.'), []);
});

test('labels in small letters are labels before a colon', () => {
  assert.deepEqual(below('- action: ask for a quote'), [': ask for a quote']);
  assert.deepEqual(below('- todo: ask for a quote'), [': ask for a quote']);
  assert.deepEqual(below('- action plans: they are late'), []);
});

test('“Action:” in a cell of any table is a task where somebody is named', () => {
  const table = (cell: string): string => `| Topic | Notes |\n| --- | --- |\n| Roof | ${cell} |`;
  assert.deepEqual(below(table('It leaks. Action: Dora to order paint')), ['Dora: order paint']);
  assert.deepEqual(below(table('Action: for information')), []);
});

test('below “Dora:” only points that begin with “will” are tasks', () => {
  assert.deepEqual(below('- Dora:\n    - will order a lamp\n    - finds it dark'), ['Dora: order a lamp']);
  assert.deepEqual(below('- Lamp:\n    - will order itself'), []);
});

test('below “Actions” a heading of given names owns what stands below it', () => {
  const text =
    '## Actions\n\n### Kat\n\n- ask the school\n\n### Dom + Ben\n\n- mend the gate\n\n### Website\n\n- a new page\n';
  assert.deepEqual(told(text), ['Kat: ask the school', 'Dom + Ben: mend the gate']);
});

test('what a decision charges somebody with, in a list below “Dora will:”, is her task', () => {
  const text = '#### Decision\n\nDora will:\n\n- order a lamp\n- ask the school';
  assert.deepEqual(below(text), ['Dora: order a lamp', 'Dora: ask the school']);
  assert.deepEqual(below('#### Decision\n\nThe rules will:\n\n- be kept\n- be short'), []);
});

test('a sentence may lead over to a task, and name somebody whom no list names', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Additionally Dora will order a lamp.', 'Dora: order a lamp'],
    ['Dora, will order a lamp.', 'Dora: order a lamp'],
    ['Dora and Ben will go and ask the school.', 'Dora + Ben: ask the school'],
    ['Dora took action items to work with the school.', 'Dora: work with the school'],
    ['Stephen will order a lamp.', 'Stephen: order a lamp'],
    ['Ben and QX will ask the school.', 'Ben + QX: ask the school'],
    ['Nothing was found… Stephen to investigate.', 'Stephen: investigate'],
    ['- Make a form for it - Dora', 'Dora: Make a form for it'],
    ['\\* Action item: Dora to ask the school', 'Dora: ask the school'],
  ];
  for (const [text, expected] of rows) assert.deepEqual(below(text), [expected], text);
});

test('goals, encouragement, and what firms offered are no tasks of anybody', () => {
  const ALIKE = [
    'I would like to encourage this committee, and Executive, to work towards it.',
    'Acme has offered to move the mast.',
    'Stephen will be missed.',
    'Additionally the lamp will be bright.',
  ];
  for (const text of ALIKE) assert.deepEqual(below(text), [], text);
  assert.deepEqual(below('Action item: Goal is to order a lamp'), [': Goal is to order a lamp']);
});

test('in a list of actions a body may own one, and what became of one is none', () => {
  const list = (point: string): readonly string[] =>
    told(`## Actions\n\n- Dora: order a lamp\n- ${point}`).slice(1);
  assert.deepEqual(list('Heron Foundation: explore another day'), ['Heron Foundation: explore another day']);
  assert.deepEqual(list('Team member survey for all'), [': Team member survey for all']);
  assert.deepEqual(list('We missed it last week'), []);
  assert.deepEqual(list('We need to ask the school'), [': We need to ask the school']);
});

test('a name before a label owns what stands behind it', () => {
  for (const text of [
    '(Dora) TODO: ask the school',
    'Dora AI: ask the school',
    'Dora: ACTION ask the school',
  ])
    assert.deepEqual(below(`- ${text}`), ['Dora: ask the school'], text);
  assert.deepEqual(below('- Dora AI agent is able to ask'), []);
});

test('an owner may end a point of a list of actions behind a stroke, a word or in bold', () => {
  for (const point of ['Ask the school / Ben', 'Ask the school; owner Ben', 'Ask the school **Ben**'])
    assert.deepEqual(told(`## Actions\n\n- ${point}\n- Dora: order a lamp`)[0], 'Ben: Ask the school', point);
  assert.deepEqual(told('## Actions\n\n- Ask the school **soon**')[0], ': Ask the school soon');
});

test('below “Actions” a table needs no head where each row names somebody and what is to be done', () => {
  const table = (first: string, second: string): string =>
    `## Actions\n\n| ${first} |\n| --- | --- | --- |\n| ${second} |`;
  assert.deepEqual(told(table('1 | Dora | write to the school', '2 | Ben | buy a lamp')), [
    'Dora: write to the school',
    'Ben: buy a lamp',
  ]);
  assert.deepEqual(told(table('1 | Roof | it leaks a lot', '2 | Gate | it is red')), []);
});

test('“Clerk asked to …” without an article gives a task, also behind a remark in brackets', () => {
  assert.deepEqual(below('A letter came. Clerk asked to reply to it. Clerk also asked to order paint.'), [
    'Clerk: reply to it',
    'Clerk: order paint',
  ]);
  assert.deepEqual(below('(for information) The Clerk was asked to write to the school.'), [
    'Clerk: write to the school',
  ]);
  assert.deepEqual(below('The Clerk asked to leave at nine.'), []);
  assert.deepEqual(below('Cllr Fern was asked to provide his county update at this point.'), []);
});

test('a handle and a dash before what is to be done give a task; before what was done or is told they do not', () => {
  assert.deepEqual(below('- @dora - Write to the school about it\n- @ben – Update the page with the dates'), [
    'dora: Write to the school about it',
    'ben: Update the page with the dates',
  ]);
  assert.deepEqual(
    below(
      '- @dora - Update on the new roof\n- @ben - Wrote to the school about it\n- @kay - Book sale in the hall',
    ),
    [],
  );
});

test('behind “TASK:” people of a body are its owners; a thing is not', () => {
  assert.deepEqual(below('- **TASK:** Harbour reps to answer by May'), ['Harbour reps: answer by May']);
  for (const text of ['- **TASK:** Members to be told', '- **TASK:** Book to follow'])
    assert.equal(
      below(text).every(action => action.startsWith(':')),
      true,
      text,
    );
});
