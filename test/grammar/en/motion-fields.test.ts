import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { motionFields } from '../../../scripts/grammar/en/motion-fields.ts';

const fieldsOf = (...texts: readonly string[]): unknown => {
  const found = motionFields(texts.map((text, at) => ({ text, line: at + 1 })));
  if (!found) return undefined;
  const { mover, seconder, outcome, vote } = found;
  return [mover?.name, seconder?.name, outcome, vote && { ...vote.counts, line: vote.line }];
};

describe('lines with labels tell who moved, who seconded, how they voted and what came of it', () => {
  test('of a board', () => {
    assert.deepEqual(
      fieldsOf('Moved by: Amber', 'Seconded by: Birch', 'Vote: 5 for, 1 against', 'Result: Passed'),
      ['Amber', 'Birch', 'carried', { for: 5, against: 1, line: 3 }],
    );
  });
  test('of a foundation, with a link among them', () => {
    assert.deepEqual(fieldsOf('Draft', 'Sponsor: Clara Amber', 'Second: Ben Birch'), [
      'Clara Amber',
      'Ben Birch',
      undefined,
      undefined,
    ]);
  });
  test('with a vote that was lost', () => {
    assert.deepEqual(fieldsOf('Proposer: Amber', 'Seconder: Birch', 'Outcome: Failed 2-3'), [
      'Amber',
      'Birch',
      'lost',
      { for: 2, against: 3, line: 3 },
    ]);
  });
});

describe('other lines with labels are no fields of a motion', () => {
  for (const lines of [
    ['Sponsor: Acme', 'Date: 3 March'],
    ['Second: to be found'],
    ['Moved by: TBA', 'Seconded by: n/a'],
    ['Moved by: Amber', `Seconded by: ${'Birch '.repeat(60)}`],
  ])
    test(lines.join(' / ').slice(0, 60), () => {
      assert.equal(fieldsOf(...lines), undefined);
    });
});
