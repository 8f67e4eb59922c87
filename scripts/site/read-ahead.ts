// Reads minutes on all cores, into the memory from which the archive is then read as if they had been read before.
//
// A thread has to make ready for itself all by which words are recognised, which takes as long as a hundred meetings: so what is
// less is left to the reading itself. So is what a thread could not read.

import { type ContentFolder, listContent } from '../read/content-folder.ts';
import type { ReadingMemory, Shelf } from '../read/reading-memory.ts';
import { inOrder } from '../threads/in-order.ts';
import { moduleBeside } from '../threads/module-beside.ts';
import { MOST_THREADS, openPool } from '../threads/pool.ts';
import { type CheckedArchive, type ReadingOptions, readAndCheck } from './read-content.ts';
import type { ReadingTask, Remembered } from './reading-thread.ts';

/** Of minutes, in bytes. */
const FEW = 8_000_000;
/** What a thread reads before it tells of it. */
const AT_ONCE = 500_000;

/** As `readAndCheck`, which lists the folder no second time. */
export async function readOnAllCores(options: ReadingOptions): Promise<CheckedArchive> {
  const listed = listContent(options.content);
  await readAhead({ ...options, listed });
  return readAndCheck({ ...options, listed });
}

export async function readAhead(
  { content, memory, listed = listContent(content), onProgress = () => {} }: ReadingOptions,
  { few = FEW, atOnce = AT_ONCE, threads = MOST_THREADS } = {},
): Promise<void> {
  if (!memory || threads < 2) return;
  const unread = minutesIn(listed).filter(({ file }) => !memory.meetings.get(file));
  const bytes = unread.reduce((sum, { size }) => sum + size, 0);
  if (bytes < few) return;
  const pool = openPool<ReadingTask, Remembered>(moduleBeside('./reading-thread', import.meta.url), threads);
  const doing = `Reading ${unread.length} meetings`;
  onProgress(doing, 0);
  let done = 0;
  try {
    const parts = partsOf(unread, atOnce);
    const read = (files: readonly string[]) => pool.ask({ content, files }).catch(() => undefined);
    for await (const found of inOrder(parts, parts.length, read)) {
      if (found) take(memory, found);
      done += 1;
      onProgress(doing, done / parts.length);
    }
  } finally {
    await pool.close();
  }
}

interface Minutes {
  readonly file: string;
  readonly size: number;
}

const minutesIn = ({ committees, files }: ContentFolder): readonly Minutes[] =>
  committees.flatMap(({ meetings }) =>
    meetings.map(({ file }) => ({ file, size: files.get(file)?.size ?? 0 })),
  );

/** Their files, in parts of so many bytes or little more. */
function partsOf(minutes: readonly Minutes[], bytes: number): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let left = 0;
  for (const { file, size } of minutes) {
    if (left <= 0) {
      parts.push([]);
      left = bytes;
    }
    parts.at(-1)?.push(file);
    left -= size;
  }
  return parts;
}

/** As if it had been read here. */
function take(memory: ReadingMemory, found: Remembered): void {
  putAll(memory.meetings, found.meetings);
  putAll(memory.sketches, found.sketches);
  putAll(memory.findings, found.findings);
  putAll(memory.states, found.states);
}

function putAll<Value>(shelf: Shelf<Value>, found: ReadonlyMap<string, Value>): void {
  for (const [file, value] of found) shelf.set(file, value);
}
