// What a folder holds.

import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Held, type HeldFile, named, type OnFile, TEXTS } from './held.ts';

export async function heldInFolder(folder: string, onFile: OnFile): Promise<Held> {
  const files = new Map<string, HeldFile>();
  const texts = new Map<string, Buffer>();
  const names = filesBelow(folder);
  for (const name of names) {
    const file = path.join(folder, name);
    files.set(named(name), await sumOf(file));
    if (TEXTS.has(name)) texts.set(name, readFileSync(file));
    onFile(files.size, names.length);
  }
  return { files, texts, isWhole: true };
}

/** Links are followed to files, as hosts follow them. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory() && isFile(path.join(entry.parentPath, entry.name)))
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function sumOf(file: string): Promise<HeldFile> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
    return { sha256: hash.digest('hex') };
  } catch (error) {
    return { unread: error instanceof Error ? error.message : String(error) };
  }
}
