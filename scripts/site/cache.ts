// The cache of what earlier builds made, by the hash of what it was made from. It may be deleted at any time.

import { createHash } from 'node:crypto';
import {
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
import type { Remember } from '../publish/remember.ts';

/** What no build has asked for in so many days is dropped. */
const KEPT_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

export interface Cache {
  readonly remember: Remember;
  /** How many things were made, and how many were taken up again, since the cache was opened. */
  readonly counts: () => { readonly made: number; readonly reused: number };
  /** Drops what was not asked for in a long time. */
  readonly tidy: (now?: number) => void;
}

export function openCache(folder: string): Cache {
  let made = 0;
  let reused = 0;
  const remember: Remember = async (kind, from, make) => {
    const file = path.join(folder, kind, hashOf(from));
    const known = readKnown(file);
    if (known !== undefined) {
      reused += 1;
      return known;
    }
    const bytes = await make();
    made += 1;
    writeWhole(file, bytes);
    return bytes;
  };
  return { remember, counts: () => ({ made, reused }), tidy: (now = Date.now()) => tidy(folder, now) };
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length before each part, ["ab", "c"] and ["a", "bc"] differ.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

function readKnown(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}

/** A build that is killed leaves no half of a file under its name. */
function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

function tidy(folder: string, now: number): void {
  let kinds: readonly string[];
  try {
    kinds = readdirSync(folder);
  } catch {
    return;
  }
  for (const kind of kinds) {
    for (const name of readdirSync(path.join(folder, kind))) {
      const file = path.join(folder, kind, name);
      if (now - statSync(file).mtimeMs > KEPT_DAYS * DAY) rmSync(file, { force: true });
    }
  }
}
