// Reads minutes on all cores, into the memory from which the archive is then read as if they had been read before.
//
// A thread has to make ready for itself all by which words are recognised, which takes as long as some hundred meetings, and what it
// read has to be sent: so one core is that of the program itself, which reads too and sends nothing. What is little is left to the
// reading itself, and so is what a thread could not read.

import { setImmediate as immediate } from 'node:timers/promises';
import { type ContentFolder, listContent } from '../read/content-folder.ts';
import type { ReadingMemory, Shelf } from '../read/reading-memory.ts';
import { moduleBeside } from '../threads/module-beside.ts';
import { MOST_THREADS, openPool } from '../threads/pool.ts';
import { unpacked } from './packed-meeting.ts';
import { type CheckedArchive, type ReadingOptions, readAndCheck, readIntoMemory } from './read-content.ts';
import type { ReadingTask, Remembered } from './reading-thread.ts';

/** Of minutes, in bytes: with less, two cores are no sooner done than one, and have worked a quarter more. */
const FEW = 20_000_000;
/** What a thread reads before it tells of it. */
const AT_ONCE = 1_000_000;
/** The program reads less at once: what threads tell, and ask for, waits meanwhile. */
const SHARE_HERE = 1 / 8;

/** Much of what is made while a text is read is dropped at once: V8's usual room for it is full several times a meeting. */
const ROOMY = { resourceLimits: { maxYoungGenerationSizeMb: 96 } };

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
  const pool = openPool<ReadingTask, Remembered>(
    moduleBeside('./reading-thread', import.meta.url),
    threads - 1,
    ROOMY,
  );
  const doing = `Reading ${unread.length} meetings`;
  let done = 0;
  const tell = (files: readonly string[]): void => {
    done += files.length;
    onProgress(doing, done / unread.length);
  };
  const { next } = queueOf(unread);
  const readThere = async (): Promise<void> => {
    for (let files = next(atOnce); files.length > 0; files = next(atOnce)) {
      const found = await pool.ask({ content, files }).catch(() => undefined);
      if (found) take(memory, found);
      tell(files);
    }
  };
  const readHere = async (): Promise<void> => {
    for (let files = next(atOnce * SHARE_HERE); files.length > 0; files = next(atOnce * SHARE_HERE)) {
      const wanted = new Set(files);
      readIntoMemory({ content, memory, listed, isRead: file => wanted.has(file) });
      tell(files);
      await immediate();
    }
  };
  onProgress(doing, 0);
  try {
    await Promise.all([...Array.from({ length: threads - 1 }, readThere), readHere()]);
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

/** Whoever is free takes the next files, of so many bytes or little more; none where none are left. */
function queueOf(minutes: readonly Minutes[]): { readonly next: (bytes: number) => readonly string[] } {
  let at = 0;
  return {
    next: bytes => {
      const files: string[] = [];
      for (let left = bytes; left > 0 && at < minutes.length; at += 1) {
        const { file, size } = minutes[at] ?? { file: '', size: 0 };
        files.push(file);
        left -= size;
      }
      return files;
    },
  };
}

/** As if it had been read here. */
function take(memory: ReadingMemory, found: Remembered): void {
  for (const [file, meeting] of found.meetings) memory.meetings.set(file, unpacked(meeting));
  putAll(memory.sketches, found.sketches);
  putAll(memory.findings, found.findings);
  putAll(memory.states, found.states);
}

function putAll<Value>(shelf: Shelf<Value>, found: ReadonlyMap<string, Value>): void {
  for (const [file, value] of found) shelf.set(file, value);
}
