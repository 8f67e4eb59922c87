// What was decided stands behind titles, numbers of issues and arrows, and in the cells of a table's notes; and what stands there and is told
// of others.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('a title, the number of an issue or an arrow stands before what was decided', () => {
  for (const [text, told] of [
    ['Old garden: Agreed to mend the gate.', '+ to mend the gate.'],
    ['**Old garden:** Agreed to mend the gate.', '+ to mend the gate.'],
    ['- Old garden – Resolved: to mend the gate.', '+ to mend the gate.'],
    ['#12: It was agreed to mend the gate.', '+ to mend the gate.'],
    ['- The gate is loose → it was agreed to mend it.', '+ to mend it.'],
  ] as const)
    assert.deepEqual(toldIn(text), [told], text);
  for (const text of [
    'Dora: Agreed to mend the gate.',
    'Dora and Birch: Agreed to write.',
    'Jan van Dyk: Agreed to write.',
    'Meeting with the county: Agreed to mend the gate.',
    '#12: Dora agreed to mend the gate.',
    'The county wrote → it was agreed last year to wait.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

const table = (head: string, cell: string): string => `| ${head} |\n|---|---|\n| Gate | ${cell} |`;

test('a cell of decisions or notes beside an item tells what was decided', () => {
  for (const [head, cell] of [
    ['Item | Decision', 'The Board approved the plan.'],
    ['Item | Notes', 'It is loose. It was agreed to mend it.'],
    ['Topic | Discussion and decisions', 'Motion to mend it passed 3-0.'],
  ] as const)
    assert.equal(toldIn(table(head, cell)).length, 1, cell);
  for (const [head, cell] of [
    ['Item | Notes', 'The county approved the plan.'],
    ['Item | Notes', 'Dora agreed to mend it.'],
    ['Item | Notes', 'At the last meeting it was agreed to mend it.'],
    ['Name | Notes', 'It was agreed to mend it.'],
  ] as const)
    assert.deepEqual(toldIn(table(head, cell)), [], cell);
});
