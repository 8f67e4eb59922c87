// Votes and decisions that stand in tables.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const MOVED = 'Moved by Cllr Amber, seconded by Cllr Birch that the roof be mended.\n\n';
const mended = (votes: string): readonly string[] => [
  `+ that the roof be mended. / Cllr Amber / Cllr Birch / ${votes}`,
];

test('a table with a column for each side is the vote on the motion above it', () => {
  assert.deepEqual(
    toldIn(`${MOVED}| For | Against | Abstain |\n|---|---|---|\n| 3 | 1 | 1 |\n`),
    mended('3-1-1'),
  );
  assert.deepEqual(
    toldIn(`${MOVED}| For | Against |\n|---|---|\n| Cllr Amber | Cllr Cedar |\n| Cllr Birch | |\n\nCarried.`),
    mended('2-1'),
  );
});

test('so is a row for each member, with a mark below a side or a word beside the name', () => {
  assert.deepEqual(
    toldIn(
      `${MOVED}| Member | Yes | No | Absent |\n|---|---|---|---|\n| Amber | X | | |\n| Birch | X | | |\n| Cedar | | X | |\n| Elder | | | X |\n| Total | 2 | 1 | 1 |\n`,
    ),
    mended('2-1'),
  );
  assert.deepEqual(
    toldIn(`${MOVED}| Trustee | Vote |\n|---|---|\n| Amber | Aye |\n| Birch | Aye |\n| Cedar | Nay |\n`),
    mended('2-1'),
  );
});

test('a survey, a rota and a list of motions are no vote', () => {
  for (const table of [
    '| Question | Yes | No |\n|---|---|---|\n| Dogs on the green | 40 | 12 |\n',
    '| Name | Attending |\n|---|---|\n| Amber | Yes |\n| Birch | No |\n',
    '| Member | Yes | No |\n|---|---|---|\n| Amber | X | X |\n',
    '| No | Name |\n|---|---|\n| 1 | Amber |\n',
  ])
    assert.deepEqual(
      toldIn(`${MOVED}${table}`),
      ['– that the roof be mended. / Cllr Amber / Cllr Birch'],
      table,
    );
});

test('a table of items and decisions decides a row at a time', () => {
  assert.deepEqual(
    toldIn(
      '| Item | Decision |\n|---|---|\n| 1. Roof | Agreed to mend the roof |\n| 2. Swing | Deferred to March |\n| 3. Pond | The Clerk reported |\n| 4. Bench | |\n',
    ),
    ['+ Agreed to mend the roof', '+ Swing: Deferred to March'],
  );
});

test('beside planning applications only what the council answers is its decision', () => {
  assert.deepEqual(
    toldIn(
      '| Application | Address | Comments |\n|---|---|---|\n| 26/0003 | 7 Mill Lane | No objection |\n| 26/0004 | 9 Mill Lane | Approved |\n',
    ),
    ['+ 26/0003: No objection'],
  );
  for (const head of ['Decision | Status', 'Decision | Date', 'Borough decision | Comments'])
    assert.deepEqual(
      toldIn(`| Item | ${head} |\n|---|---|---|\n| Roof | Agreed to mend the roof | Done |\n`),
      [],
      head,
    );
});
