// Points of lists of actions: wherever a point names somebody, and whoever that is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n  - Kat Gorse\n---\n';
const told = (text: string): readonly string[] =>
  actionsIn(`${HEAD}${text}\n`).map(action => action.replace(/^\d+ /, ''));
const ownersIn = (text: string): readonly string[] => told(text).map(action => action.replace(/:.*/, ''));

const LISTS: readonly (readonly [string, (point: string) => string])[] = [
  ['a list', point => `## Actions\n\n- ${point}\n- Kat Gorse: buy a lamp`],
  ['a list of boxes', point => `## Actions\n\n- [ ] ${point}\n- [ ] Kat Gorse: buy a lamp`],
  ['a list below a line', point => `## Hall\n\nNext steps:\n\n1. ${point}\n2. Kat Gorse: buy a lamp`],
];
const POINTS: readonly (readonly [string, string])[] = [
  ['Buy pens - 10*12p - Dora', 'Dora'],
  ['Ask the school (about lamps) – Dora.', 'Dora'],
  ['Get a board (by the form - Ben to hand it in)', 'Ben'],
  ['Dora should speed up the build', 'Dora'],
  ['Ben’ll speed up the build', 'Ben'],
  ['Dora needs to speed up the build', 'Dora'],
  ['Dora agreed to write to the school.', 'Dora'],
  ['The gate is red. Dora to order paint.', 'Dora'],
  ['The gate is red; Dora to order paint', 'Dora'],
  ['Pending the OK from Kat, Dora to draw a poster', 'Dora'],
  ['Lastly, Dora to speed up the build', 'Dora'],
  ['Order paint for the gate. Action: Ben', 'Ben'],
  ['Action (Dora): speed up the build', 'Dora'],
  ['ACTION: Dora to speed up the build', 'Dora'],
  ['Hall: Dora to speed up the build', 'Dora'],
  ['**Dora** Order paint', 'Dora'],
  ['Dora and Ravi will order paint', 'Dora + Ravi'],
  ['Tovin Quill to write to the school', 'Tovin Quill'],
  ['A board member to ask the school', 'A board member'],
  ['TSC members: ask the school', 'TSC members'],
  ['Mend the gate – Management Company', 'Management Company'],
  ['The office to write to the school', 'office'],
  ['Editors: ask the school', 'Editors'],
];
for (const [list, around] of LISTS)
  test(`in ${list} the owner is found wherever a point names one`, () => {
    for (const [point, owners] of POINTS)
      assert.deepEqual(ownersIn(around(point)), [owners, 'Kat Gorse'], point);
  });

test('what is to be done with somebody, and what a point is about, is no owner', () => {
  for (const point of [
    'Ask members to send pages',
    'Need volunteers to help',
    'Find a contractor to mend the gate',
    'Office: rent is due',
    'Try the parser to check the file',
    'Letter to be sent',
    '**Website** Mend the footer',
    'Write to the school about Ben',
  ])
    assert.deepEqual(told(`## Actions\n\n- ${point}\n- Kat: buy a lamp`), [
      `: ${point.replaceAll('*', '')}`,
      'Kat: buy a lamp',
    ]);
});

test('in lines below a title, too, what begins with what is to be done is no name', () => {
  assert.deepEqual(ownersIn('## Actions\n\nPing Ben - Dora\nKat Gorse: buy a lamp\nBen: sell the chair'), [
    'Dora',
    'Kat Gorse',
    'Ben',
  ]);
});

test('behind a point that says several things a label gives the last of them to somebody', () => {
  assert.deepEqual(told('## Hall\n\n- It is old. Write to the owner about it. Action: Dora'), [
    'Dora: Write to the owner about it',
  ]);
});
