// One build at a time for each output: a file that says who is at work. A process that has died holds nothing.

import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** Of the lock's file; whoever takes it writes a file of a longer name before. */
export const LOCK = 'at-work.json';

interface Holder {
  readonly process: number;
  readonly computer: string;
  /** When the process began, where the system tells: numbers of processes come again. */
  readonly began: string;
  /** When it took the lock, in ISO 8601. */
  readonly since: string;
}

export interface Lock {
  /** Whether it is still ours: whoever took us for dead may have taken it. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** Takes the lock in a folder of ours, or gives who has it, in words. */
export function takeLock(work: string): Lock | { readonly heldBy: string } {
  const file = path.join(work, LOCK);
  const own = JSON.stringify({
    process: process.pid,
    computer: hostname(),
    began: beganAt(process.pid),
    since: new Date().toISOString(),
  } satisfies Holder);
  for (let tries = 0; tries < 5; tries += 1) {
    mkdirSync(work, { recursive: true });
    if (create(file, own))
      return {
        isHeld: () => read(file) === own,
        release: () => {
          if (read(file) === own) rmSync(file, { force: true });
        },
      };
    const found = read(file);
    if (found !== undefined && isAlive(found)) return { heldBy: inWords(found) };
    if (found !== undefined) breakLock(file, found);
  }
  return { heldBy: 'another build' };
}

/** False where there is one already. Nobody sees it half written. */
function create(file: string, text: string): boolean {
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, text);
  try {
    linkSync(whole, file);
    return true;
  } catch (error) {
    // There is one, or the build that has it tidied up behind a killed one.
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false;
    // A disk that knows no second name for a file.
    return copied(whole, file);
  } finally {
    rmSync(whole, { force: true });
  }
}

function copied(from: string, file: string): boolean {
  try {
    copyFileSync(from, file, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Two may find the same dead holder: who moves the lock of the other away puts it back. */
function breakLock(file: string, dead: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== dead) linkSync(aside, file);
  } catch {
    // Another was faster: the next try sees what it did.
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(text: string): boolean {
  const holder = holderOf(text);
  if (!holder) return false;
  if (holder.computer !== hostname()) return true;
  try {
    process.kill(holder.process, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
  return beganAt(holder.process) === holder.began;
}

function holderOf(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

/** Linux tells it in ticks since it was started; elsewhere all processes began alike. */
function beganAt(id: number): string {
  const status = read(`/proc/${id}/stat`);
  // The name in brackets may hold spaces: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
  return status?.slice(status.lastIndexOf(')')).split(' ')[20] ?? '';
}

function inWords(text: string): string {
  const holder = holderOf(text);
  return holder
    ? `process ${holder.process} on ${holder.computer}, since ${holder.since.replace('T', ' ').slice(0, 19)} (UTC)`
    : 'another build';
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
