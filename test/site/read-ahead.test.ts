// Minutes are read on all cores where there are many of them, and what is read is the same.

import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import { newReadingMemory, type ReadingMemory } from '../../scripts/read/reading-memory.ts';
import { readAhead } from '../../scripts/site/read-ahead.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { SAMPLE_TODAY } from './sample-site.ts';

const content = path.join('examples', 'patterns');
const today = SAMPLE_TODAY;
/** One by one: while the thread begins, the program itself has read most. */
const IN_BOTH = { few: 0, atOnce: 1, threads: 2 };
/** The thread is asked first, and takes all. */
const IN_THREAD = { ...IN_BOTH, atOnce: Number.POSITIVE_INFINITY };

describe('minutes that are read in threads', () => {
  test('are the same archive and the same problems as those that are read in one', async () => {
    for (const where of [IN_BOTH, IN_THREAD]) {
      const memory = newReadingMemory();
      await readAhead({ content, today, memory }, where);
      assert.deepEqual(readAndCheck({ content, today, memory }), readAndCheck({ content, today }));
    }
  });

  test('are read once: what the thread or the program has read is recalled', async () => {
    for (const [where, mostTold] of [
      [IN_BOTH, readMeetings(readHere()).length],
      [IN_THREAD, 1],
    ] as const) {
      const memory = newReadingMemory();
      const parts: number[] = [];
      await readAhead({ content, today, memory, onProgress: (_, part = 0) => parts.push(part) }, where);
      const readAgain: string[] = [];
      readAndCheck({ content, today, memory: noting(memory, readAgain) });
      assert.deepEqual(readAgain, []);
      assert.equal(parts.length, mostTold + 1, 'it tells how far it is');
      assert.equal(parts.at(-1), 1);
    }
  });

  test('are only those that are not remembered yet', async () => {
    const memory = readHere();
    const [first] = readMeetings(memory);
    const known = new Map(readMeetings(memory).slice(1));
    const again: string[] = [];
    const meetings = { get: (file: string) => known.get(file), set: (file: string) => again.push(file) };
    await readAhead({ content, today, memory: { ...memory, meetings } }, IN_BOTH);
    assert.deepEqual(again, [first?.[0]]);
  });

  test('are not, where they are few: a thread would take longer to begin', async () => {
    const memory = newReadingMemory();
    await readAhead({ content, today, memory });
    assert.deepEqual(readMeetings(memory), []);
  });
});

function readHere(): ReadingMemory {
  const memory = newReadingMemory();
  readAndCheck({ content, today, memory });
  return memory;
}

const readMeetings = ({ meetings }: ReadingMemory) => (meetings instanceof Map ? [...meetings] : []);

const noting = (memory: ReadingMemory, noted: string[]): ReadingMemory => ({
  ...memory,
  meetings: { get: memory.meetings.get.bind(memory.meetings), set: file => noted.push(file) },
});
