// Reads papers in a few threads at a time, each paper within limits.

import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { ownValue } from '../../model/own-value.ts';
import { moduleBeside } from '../../threads/module-beside.ts';
import { askThread, ENDED, startThread } from '../../threads/thread.ts';
import { decodePaper, looseText, pageText, tableText } from './loose-text.ts';
import type { Reading, Task } from './thread.ts';

export interface Limits {
  readonly bytes: number;
  readonly pages: number;
  /** For one paper. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const LIMITS: Limits = { bytes: 100_000_000, pages: 1000, milliseconds: 60_000, megabytes: 1024 };

export type PaperReading = Reading | { readonly unreadable: 'large' | 'slow' };

/** Files that are simple enough to be read without a thread. */
const PLAIN: Readonly<Record<string, (text: string) => string>> = {
  txt: looseText,
  csv: tableText,
  html: pageText,
  htm: pageText,
};
const THREADED: ReadonlySet<string> = new Set(['pdf', 'docx', 'odt']);

export const canRead = (extension: string): boolean => extension in PLAIN || THREADED.has(extension);

export interface PaperReader {
  readonly read: (extension: string, bytes: Uint8Array) => Promise<PaperReading>;
  readonly close: () => Promise<void>;
}

/** How many papers are read at the same time. */
export const LANES = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Reads one paper at a time. Its thread starts with the first paper that needs it, and again after one that broke it. */
export function openPaperReader(limits: Limits = LIMITS): PaperReader {
  let thread: Worker | undefined;
  const close = async (): Promise<void> => {
    const old = thread;
    thread = undefined;
    await old?.terminate();
  };
  const read: PaperReader['read'] = async (extension, bytes) => {
    if (bytes.length > limits.bytes) return { unreadable: 'large' };
    const plain = ownValue(PLAIN, extension);
    if (plain) return { text: plain(decodePaper(bytes)), pages: 1, pagesRead: 1 };
    thread ??= startThread(moduleBeside('./thread', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const reading = await readWithin(limits.milliseconds, thread, {
      extension,
      bytes,
      maxPages: limits.pages,
    });
    if ('unreadable' in reading && reading.unreadable !== 'locked') await close();
    return reading;
  };
  return { read, close };
}

async function readWithin(milliseconds: number, thread: Worker, task: Task): Promise<PaperReading> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<PaperReading>(resolve => {
    timer = setTimeout(() => resolve({ unreadable: 'slow' }), milliseconds);
  });
  try {
    return await Promise.race([askThread<Task, Reading>(thread, task), tooLong]);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { unreadable: 'large' };
    if (code === ENDED) return { unreadable: 'broken' };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
