// What several test files only look at is made once: by the first process that needs it, for all others and for later runs.
//
// It lies in `node_modules/.cache/tests/` under a checksum of everything that it is made from, so it is never out of date:
// one changed letter in a script or a layout gives another name, under which nothing is yet.

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const CACHE = 'node_modules/.cache/tests';

/** What every page and file is made with. */
const PROGRAM = ['scripts', 'shared', 'layouts', 'assets', 'package.json', 'package-lock.json', 'test/built'];

/** Milliseconds between two looks at whether another process has finished. */
const PAUSE = 100;

/** What nobody has looked at for so many milliseconds is removed when the next is made. */
const KEPT = 3_600_000;

/**
 * Gives a folder that holds what `make` wrote into it, in this process or in an earlier one. Nobody may change it: whoever
 * wants to, copies it first. `madeFrom` names the files, the folders, or the texts themselves, besides the program.
 */
export async function madeOnce(
  name: string,
  madeFrom: { readonly paths?: readonly string[]; readonly texts?: readonly string[] },
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const checksum = checksumOf([...PROGRAM, ...(madeFrom.paths ?? [])], madeFrom.texts ?? []);
  const folder = path.resolve(CACHE, `${name}-${checksum}`);
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(folder)) {
    const lock = `${folder}.lock`;
    if (!takeLock(lock)) {
      await setTimeout(PAUSE);
      continue;
    }
    try {
      // Another process may have finished between the two looks.
      if (!existsSync(folder)) await makeWhole(folder, make);
    } finally {
      rmSync(lock, { force: true });
    }
    removeOld(name, folder);
  }
  utimesSync(folder, new Date(), new Date());
  return folder;
}

/** A process that is stopped while it writes leaves nothing that could be taken for whole. */
async function makeWhole(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished);
  try {
    await make(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Takes the lock, unless a process that still runs has it. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // It was created, and its number is not yet written.
    if (holder === 0) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removeOld(name: string, folder: string): void {
  for (const entry of readdirSync(CACHE)) {
    const old = path.resolve(CACHE, entry);
    if (!entry.startsWith(`${name}-`) || old.startsWith(folder)) continue;
    const { mtimeMs } = statSync(old, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > KEPT) rmSync(old, { recursive: true, force: true });
  }
}

/** Of each file's path and bytes, of the texts, and of the version of Node, on which compressed files depend. */
export function checksumOf(paths: readonly string[], texts: readonly string[] = []): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap(filesAt)) {
    const bytes = readFileSync(file);
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  for (const text of texts) hash.update(`\0${text.length}\0${text}`);
  return hash.digest('hex').slice(0, 20);
}

function filesAt(file: string): readonly string[] {
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
}
