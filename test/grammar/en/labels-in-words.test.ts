import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelFinder } from '../../../scripts/grammar/en/decisions.ts';
import { labelInWords } from '../../../scripts/grammar/en/labels-in-words.ts';

const label = labelInWords(labelFinder([]));

describe('a label may have more words, a sign or brackets', () => {
  for (const [text, kind, rest] of [
    ['[DECISION] Keep the lamp.', 'decided', 'Keep the lamp.'],
    ['#agreed Keep the lamp.', 'agreed', 'Keep the lamp.'],
    ['[Agreed]: Keep the lamp.', 'agreed', 'Keep the lamp.'],
    ['✅ Decision: Keep the lamp.', 'decided', 'Keep the lamp.'],
    [':white_check_mark: Decision: Keep the lamp.', 'decided', 'Keep the lamp.'],
    ['Decision #3: Keep the lamp.', 'decided', 'Keep the lamp.'],
    ['Decision made: Keep the lamp.', 'decided', 'Keep the lamp.'],
    ['Final decision: Keep the lamp.', 'decided', 'Keep the lamp.'],
    ['TSC decision: Keep the lamp.', 'decided', 'Keep the lamp.'],
    ['Decision (unanimous): Keep the lamp.', 'decided', 'Keep the lamp.'],
    ['Consensus reached: Keep the lamp.', 'agreed', 'Keep the lamp.'],
    ['[174-C1] Consensus: Keep the lamp.', 'agreed', 'Keep the lamp.'],
    ['RESOLVED, Ben Fern is appointed.', 'resolved', 'Ben Fern is appointed.'],
    ['RESOLVED FURTHER, that he be paid.', 'resolved', 'that he be paid.'],
  ] as const)
    test(`“${text}”`, () => {
      const found = label(text);
      assert.deepEqual([found?.kind, found?.rest], [kind, rest]);
    });
});

describe('what only looks like such a label is none', () => {
  for (const text of [
    'Decision needed: shall we keep the lamp',
    'Decision point: the lamp',
    'Council decision: Refused',
    'Final Resolution: Motion carries 5-0',
    '[Decisions](decisions.md) are listed apart.',
    '✅ The lamp works.',
    'RESOLVED, fixed and closed',
  ])
    test(`“${text}”`, () => assert.equal(label(text), undefined));
});
