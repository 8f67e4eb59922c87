import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerCorrections } from '../../scripts/registers/corrections.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';

test('a correction stands with the item that it corrects, unless that item is not public', () => {
  const archive = archiveOf({
    'council/2026-03-05.md': `---
corrections:
  - { item: 2, from: "old", to: "new" }
  - { item: Trees, from: "oak", to: "ash" }
  - { item: 3, from: "hidden", to: "secret" }
---

## 2. Budget

The old sum.

## Trees

The oak.

## 3. Staff

Withdrawn: 2026-07-01, named a person

The hidden name.
`,
  });
  assert.deepEqual(
    registerCorrections(makeRegisters(archive).meetings).map(({ item, correction }) => [
      item.title,
      correction.from,
      correction.to,
    ]),
    [
      ['Budget', 'old', 'new'],
      ['Trees', 'oak', 'ash'],
    ],
  );
});
