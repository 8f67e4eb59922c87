// What was made of a meeting is found by the meeting: so it stays the same object for as long as it says the same, and no longer.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { newReadingMemory } from '../../scripts/read/reading-memory.ts';
import { inFolder, meetingsOf, TODAY } from './small-archive.ts';

const FILES = {
  'council/2024-01-10.md': '## 1. Oak\n\nSeen by Jane Roe.\n',
  'council/2024-02-10.md':
    '---\npresent: [Jane Roe]\n---\n## 1. Ash\n\nProposed by Jane Roe.\n\n**Resolved:** That an ash be planted.\n',
  'council/2024-03-10.md': '## 1. Minutes\n\nApproves: 2024-02-10\n\nThe minutes were approved.\n',
};

describe('a meeting', () => {
  const memory = newReadingMemory();
  const read = (files: Readonly<Record<string, string>>): readonly Meeting[] =>
    inFolder(files, folder => meetingsOf(readArchive(folder, { today: TODAY, memory }).archive));

  test('is the same object as before, unless it or what others say of it is another', () => {
    const before = read(FILES);
    const sameAs = (files: Readonly<Record<string, string>>): readonly boolean[] =>
      read(files).map((meeting, at) => meeting === before[at]);
    assert.deepEqual(sameAs(FILES), [true, true, true]);
    const without = { ...FILES, 'council/2024-03-10.md': '## 1. Minutes\n\nNone.\n' };
    assert.deepEqual(sameAs(without), [true, false, false]);
    // Read anew, the third is none of those before it.
    assert.deepEqual(sameAs(FILES), [true, false, false]);
    const known = { ...FILES, 'people.yaml': 'people:\n  - name: Jane Mary Roe\n    aliases: [Jane Roe]\n' };
    assert.equal(sameAs(known)[1], false);
  });
});
