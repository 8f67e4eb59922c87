// What a ZIP holds, read piece by piece: a copy of everything may be larger than the memory.

import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { type Held, type HeldFile, isMinutes, LIST, named, type OnFile, TEXTS } from './held.ts';

/** Of which a text is kept: no list of checksums is longer. */
const LONGEST_TEXT = 2 ** 28;

/** A copy unpacks to one folder; paths are from there. */
export async function heldInZip(file: string, onFile: OnFile): Promise<Held> {
  const files = new Map<string, HeldFile>();
  const texts = new Map<string, Buffer>();
  const unzip = new Unzip(entry => {
    if (entry.name.endsWith('/')) return;
    const hash = createHash('sha256');
    const kept: Uint8Array[] = [];
    let size = 0;
    entry.ondata = (error, bytes, isLast) => {
      if (error) files.set(entry.name, { unread: error.message });
      else {
        hash.update(bytes);
        size += bytes.length;
        if (isText(entry.name) && size < LONGEST_TEXT) kept.push(bytes.slice());
        if (!isLast) return;
        files.set(entry.name, { sha256: hash.digest('hex') });
        if (isText(entry.name)) texts.set(entry.name, Buffer.concat(kept));
      }
      onFile(files.size);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 18 })) unzip.push(chunk);
    unzip.push(new Uint8Array(), true);
  } catch {
    // What was read until there is compared; what is missing is told of as lost.
  }
  const root = rootOf([...files.keys()]);
  return {
    files: below(files, root),
    texts: below(texts, root),
    isWhole: statSync(file).isFile(),
  };
}

const isText = (name: string): boolean =>
  isMinutes(name) || [...TEXTS].some(text => name === text || name.endsWith(`/${text}`));

/** The folder of the outermost list. */
function rootOf(names: readonly string[]): string {
  const lists = names.filter(name => name === LIST || name.endsWith(`/${LIST}`));
  const [outermost = LIST] = lists.sort((a, b) => a.split('/').length - b.split('/').length);
  return outermost.slice(0, -LIST.length);
}

/** What lies beside that folder was put there by others, and keeps its path. */
const below = <Value>(all: ReadonlyMap<string, Value>, root: string): ReadonlyMap<string, Value> =>
  new Map(
    [...all].map(([name, value]) => [
      named(name.startsWith(root) ? name.slice(root.length) : `../${name}`),
      value,
    ]),
  );
