// "Agreed." in a paragraph of its own: it is what came of the words above it, where nothing else says what came of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from './small-archive.ts';

function itemOf(text: string) {
  const { archive } = readFiles({ 'club/2026-03-05.md': `## 1. The kiln\n\n${text}\n` });
  const item = archive.committees[0]?.meetings[0]?.items[0];
  assert.ok(item);
  return item;
}

test('a result below what was proposed decides', () => {
  for (const result of ['Agreed.', 'Approved', 'PASSED', 'Unanimously agreed.', 'This was approved.'])
    assert.equal(
      itemOf(`A second shelf for the kiln was proposed.\n\n${result}`).decisions.length,
      1,
      result,
    );
});

test('a result below a motion is the motion’s', () => {
  const item = itemOf('Amber moved that we buy a shelf. Birch seconded.\n\nAgreed.');
  assert.equal(item.decisions.length, 1);
  assert.equal(item.decisions[0]?.motion?.mover?.name, 'Amber');
});

test('a word that looks like a result is none', () => {
  for (const text of [
    'A shelf was proposed, and\n\nAgreed.',
    'Words for the sign:\n\n- A shelf.\n- Agreed.',
    'It was agreed to buy a shelf.\n\nApproved by nobody else.',
    'The list has two columns.\n\nAgreed prices',
    'A shelf was proposed.\n\nPassing.',
  ])
    assert.ok(itemOf(text).decisions.length <= (text.startsWith('It was') ? 1 : 0), text);
});
