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
const IN_THREADS = { few: 0, atOnce: 1, threads: 2 };

describe('minutes that are read in threads', () => {
  test('are the same archive and the same problems as those that are read in one', async () => {
    const memory = newReadingMemory();
    await readAhead({ content, today, memory }, IN_THREADS);
    assert.deepEqual(readAndCheck({ content, today, memory }), readAndCheck({ content, today }));
  });

  test('are read once: what a thread has read is recalled', async () => {
    const memory = newReadingMemory();
    const parts: number[] = [];
    await readAhead({ content, today, memory, onProgress: (_, part = 0) => parts.push(part) }, IN_THREADS);
    const readAgain: string[] = [];
    readAndCheck({ content, today, memory: noting(memory, readAgain) });
    assert.deepEqual(readAgain, []);
    assert.ok(parts.length > 3, 'it tells how far it is');
    assert.equal(parts.at(-1), 1);
  });

  test('are only those that are not remembered yet', async () => {
    const memory = newReadingMemory();
    readAndCheck({ content, today, memory });
    const [first] = readMeetings(memory);
    const known = new Map(readMeetings(memory).slice(1));
    const again: string[] = [];
    const meetings = { get: (file: string) => known.get(file), set: (file: string) => again.push(file) };
    await readAhead({ content, today, memory: { ...memory, meetings } }, IN_THREADS);
    assert.deepEqual(again, [first?.[0]]);
  });

  test('are not, where they are few: a thread would take longer to begin', async () => {
    const memory = newReadingMemory();
    await readAhead({ content, today, memory });
    assert.deepEqual(readMeetings(memory), []);
  });
});

const readMeetings = ({ meetings }: ReadingMemory) => (meetings instanceof Map ? [...meetings] : []);

const noting = (memory: ReadingMemory, noted: string[]): ReadingMemory => ({
  ...memory,
  meetings: { get: memory.meetings.get.bind(memory.meetings), set: file => noted.push(file) },
});
