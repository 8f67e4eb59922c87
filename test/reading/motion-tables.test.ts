// Tables of motions, as boards keep them: a row that was carried is a decision with a place of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsIn } from '../../scripts/model/walk-body.ts';
import { meetingsOf, readFiles } from '../read/small-archive.ts';

const itemOf = (minutes: string) => {
  const { archive } = readFiles({ 'board/2026-03-05.md': minutes });
  const item = meetingsOf(archive)[0]?.items[0];
  assert.ok(item);
  return item;
};

test('each row is a motion with its mover, seconder, vote and what came of it', () => {
  const item = itemOf(
    '## 1. Budget\n\n| Motion | Moved by | Seconded by | For | Against | Abstain | Result |\n|---|---|---|---|---|---|---|\n' +
      '| To approve a budget | Bruno Carvalho | Esther Nakamura | 5 | 0 | 1 | Passed |\n' +
      '| To waive fees | Fionn Walsh | Celine Hartog | 2 | 4 | 0 | Failed |\n' +
      '| To sing | Fionn Walsh | – | | | | No seconder |\n',
  );
  assert.deepEqual(
    item.decisions.map(({ line, text, label, motion, vote }) => [
      line,
      text,
      label,
      motion?.mover?.name,
      motion?.seconder?.name,
      vote?.counts,
    ]),
    [
      [
        5,
        'To approve a budget',
        'Passed',
        'Bruno Carvalho',
        'Esther Nakamura',
        { for: 5, against: 0, abstained: 1 },
      ],
    ],
  );
  assert.deepEqual(
    item.motions.map(({ line, text, mover, seconder, outcome, vote }) => [
      line,
      text,
      mover?.name,
      seconder?.name,
      outcome,
      vote?.counts,
    ]),
    [
      [6, 'To waive fees', 'Fionn Walsh', 'Celine Hartog', 'lost', { for: 2, against: 4, abstained: 0 }],
      [7, 'To sing', 'Fionn Walsh', undefined, 'fell', undefined],
    ],
  );
  assert.ok(idsIn(item.body).includes(item.decisions[0]?.id ?? ''));
});

test('a tally may stand in one cell, and a vote in words', () => {
  const item = itemOf(
    '## 1. Budget\n\nResolved: That we begin.\n\n| Resolution | Proposer | Votes | Outcome |\n|---|---|---|---|\n| Pay it | Dora Elder | 5-0-1 | Carried |\n| Paint it | Ben Fern | 3 for, 1 against | Carried |\n',
  );
  assert.deepEqual(
    item.decisions.map(({ id, text, vote }) => [id, text, vote?.counts]),
    [
      ['item-1-decision-1', 'That we begin.', undefined],
      ['item-1-decision-2', 'Pay it', { for: 5, against: 0, abstained: 1 }],
      ['item-1-decision-3', 'Paint it', { for: 3, against: 1 }],
    ],
  );
});

test('a table of other things, or of motions still to be put, decides nothing', () => {
  for (const table of [
    '| Motion | Moved by |\n|---|---|\n| To sing | Dora Elder |\n',
    '| Item | Yes | No |\n|---|---|---|\n| Tea | 4 | 2 |\n',
    '| Motion | Moved by | Result |\n|---|---|---|\n| To sing | Dora Elder | |\n',
  ])
    assert.deepEqual(itemOf(`## 1. Budget\n\n${table}`).decisions, [], table);
});

test('nobody moves what lapsed, and “unanimous” beside a result is the vote', () => {
  const item = itemOf(
    '## 1. Budget\n\n| Motion | Moved by | Seconded by | Result |\n|---|---|---|---|\n| To sing | No-one | No-one | Lapsed |\n| To pay | Dora Elder | Ben Fern | Passed unanimously |\n',
  );
  assert.deepEqual(
    item.motions.map(({ text, mover, outcome }) => [text, mover, outcome]),
    [['To sing', undefined, 'fell']],
  );
  assert.deepEqual(
    item.decisions.map(({ text, vote }) => [text, vote?.remark]),
    [['To pay', 'unanimously']],
  );
});
