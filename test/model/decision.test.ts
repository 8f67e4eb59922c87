import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseNumbers, decisionText } from '../../scripts/model/decision.ts';

test('a decision in words is its text, then each clause with its number', () => {
  const decision = {
    id: 'item-1-decision-1',
    label: 'Resolved',
    kind: 'resolved',
    text: 'That:',
    clauses: [
      { number: '(a)', id: 'a', text: 'the report be noted; and' },
      { number: '', id: 'b', text: 'officers be thanked.' },
    ],
    html: '',
    line: 1,
  };
  assert.equal(decisionText(decision), 'That: (a) the report be noted; and officers be thanked.');
  assert.equal(decisionText({ ...decision, clauses: [] }), 'That:');
});

test('a clause below another is cited by the numbers of both', () => {
  const outer = { number: '(c)', id: 'c', text: 'subject to:' };
  const inner = { number: '1', id: 'c-1', text: 'a licence', parent: 'c' };
  assert.deepEqual(clauseNumbers(inner, [outer, inner]), ['(c)', '1']);
  assert.deepEqual(clauseNumbers(outer, [outer, inner]), ['(c)']);
});
