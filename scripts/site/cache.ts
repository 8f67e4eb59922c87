// The cache on disk: results of earlier builds, by the hash of what they were made from. It may be deleted at any time.
//
// Each entry bears the checksum of its bytes: one that was cut short, or changed by another hand, counts as absent.

import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { FromCache } from '../files/from-cache.ts';
import { builtFile } from './built-files.ts';

/** What another build may still be writing, in milliseconds: older leavings are those of a build that was killed. */
const WRITING = 24 * 60 * 60 * 1000;

type Bytes = Uint8Array | readonly Uint8Array[];

export interface Cache {
  readonly fromCache: FromCache;
  /**
   * Like `fromCache`, for a file that is too large for memory: `write` writes it, and is told where the one of the last build is.
   * Only the latest file of each kind stays.
   */
  readonly fileFromCache: (
    kind: string,
    from: readonly string[],
    target: string,
    write: (target: string, earlier: string | undefined) => Promise<void>,
  ) => Promise<void>;
  /** What was put for the same, if it is whole still. */
  readonly find: (kind: string, from: readonly string[]) => Uint8Array | undefined;
  /** Keeps bytes, or parts that stand one behind the other. */
  readonly put: (kind: string, from: readonly string[], bytes: Bytes) => void;
  /** How many results were made, and how many came from the cache, since it was opened. */
  readonly counts: () => { readonly made: number; readonly reused: number };
  /**
   * Deletes all that was neither made nor used again since it was opened. Called once a build has succeeded: what it did not
   * use stems from papers and minutes that were changed or taken back since, and must be read by nobody.
   */
  readonly tidy: (now?: number) => void;
}

export function openCache(folder: string): Cache {
  let made = 0;
  let reused = 0;
  const used = new Set<string>();
  const fileFor = (kind: string, from: readonly (string | Uint8Array)[]): string => {
    const file = path.join(folder, kind, hashOf(from));
    used.add(file);
    return file;
  };
  const find: Cache['find'] = (kind, from) => readSealed(fileFor(kind, from));
  const put = (kind: string, from: readonly (string | Uint8Array)[], bytes: Bytes): void =>
    makeWhole(fileFor(kind, from), unfinished => writeSealed(unfinished, bytes));
  const fromCache: FromCache = async (kind, from, make) => {
    const known = readSealed(fileFor(kind, from));
    if (known !== undefined) {
      reused += 1;
      return known;
    }
    const bytes = await make();
    made += 1;
    put(kind, from, bytes);
    return bytes;
  };
  const fileFromCache: Cache['fileFromCache'] = async (kind, from, target, write) => {
    const within = path.join(folder, kind);
    const hash = hashOf(from);
    const whole = namesIn(within).filter(name => !isUnfinished(name));
    const known = whole
      .filter(name => name.startsWith(`${hash}-`))
      .map(name => path.join(within, name))
      .find(file => copyKnown(file, target));
    if (known !== undefined) {
      used.add(known);
      reused += 1;
      return;
    }
    const [earlier] = whole;
    await write(target, earlier === undefined ? undefined : path.join(within, earlier));
    made += 1;
    const { sha256 } = builtFile(path.dirname(target), path.basename(target));
    const file = path.join(within, `${hash}-${sha256}`);
    used.add(file);
    makeWhole(file, unfinished => copyFileSync(target, unfinished, constants.COPYFILE_FICLONE));
    dropOthers(file);
  };
  return {
    fromCache,
    fileFromCache,
    find,
    put,
    counts: () => ({ made, reused }),
    tidy: (now = Date.now()) => tidy(folder, used, now),
  };
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length before each part, ["ab", "c"] and ["a", "bc"] differ.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** Bytes of a seal: how many bytes it is of, and their CRC-32, which tells of a fault of a disk in a third of the time of SHA-256. */
const SEAL = 12;

function sealOf(parts: readonly Uint8Array[]): Buffer {
  const seal = Buffer.alloc(SEAL);
  seal.writeDoubleLE(parts.reduce((sum, part) => sum + part.length, 0));
  seal.writeUInt32LE(
    parts.reduce((sum, part) => crc32(part, sum), 0),
    8,
  );
  return seal;
}

/** One behind the other: to join them would copy a hundred megabytes. */
function writeSealed(file: string, bytes: Bytes): void {
  const parts = bytes instanceof Uint8Array ? [bytes] : bytes;
  const open = openSync(file, 'w');
  try {
    for (const part of [sealOf(parts), ...parts]) writeFileSync(open, part);
  } finally {
    closeSync(open);
  }
}

function readSealed(file: string): Uint8Array | undefined {
  try {
    const entry = readFileSync(file);
    const bytes = entry.subarray(SEAL);
    return sealOf([bytes]).equals(entry.subarray(0, SEAL)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** None where the folder is not there, or cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Drops the earlier files of a kind; those that another build is writing are longer of name. */
function dropOthers(file: string): void {
  const { dir, base } = path.parse(file);
  for (const other of readdirSync(dir)) {
    if (other !== base && other.length === base.length) rmSync(path.join(dir, other), { force: true });
  }
}

/** False where another build has dropped it meanwhile, or it is not what its name says. */
function copyKnown(file: string, target: string): boolean {
  try {
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
    return file.endsWith(builtFile(path.dirname(target), path.basename(target)).sha256);
  } catch {
    return false;
  }
}

/** A build that is killed leaves no half of a file under its name. */
function makeWhole(file: string, write: (unfinished: string) => void): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  write(unfinished);
  renameSync(unfinished, file);
}

function tidy(folder: string, used: ReadonlySet<string>, now: number): void {
  for (const kind of namesIn(folder)) {
    for (const name of readdirSync(path.join(folder, kind))) {
      const file = path.join(folder, kind, name);
      if (used.has(file)) continue;
      if (!isUnfinished(name) || isOld(file, now)) rmSync(file, { force: true });
    }
  }
}

/** Whether a build is still writing it, or was killed over it: see `makeWhole`. */
const isUnfinished = (name: string): boolean => path.extname(name) !== '';

function isOld(file: string, now: number): boolean {
  // Another build may have given it its name meanwhile.
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && now - written > WRITING;
}
