// The files of a folder that was built, each with its size and checksum.

import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';

export interface BuiltFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A site before it is published. */
export interface BuiltSite {
  readonly folder: string;
  /** Where a file of it lies: what is as it was published is not in the folder. */
  readonly placeOf: (file: string) => string;
  readonly files: readonly BuiltFile[];
  /** The layouts of those files that are pages of ours: a paper may be HTML too. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The file that is shown at an address. */
export const fileOf = (url: string): string => `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;

/** Files of this size and less are read in one go. */
export const READ_WHOLE = 2 ** 26;

/** The files below a folder, in the order of their paths. */
export function builtFiles(
  folder: string,
  isMeant: (file: string) => boolean = () => true,
): readonly BuiltFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return paths
    .filter(isMeant)
    .sort()
    .map(file => builtFile(folder, file));
}

export function builtFile(folder: string, file: string): BuiltFile {
  const place = path.join(folder, file);
  const hash = createHash('sha256');
  const { size } = statSync(place);
  for (const chunk of readChunks(place, size)) hash.update(chunk);
  return { path: file, bytes: size, sha256: hash.digest('hex') };
}

/** A file piece by piece: a recording of a meeting would fill the memory. A piece is valid until the next is taken. */
export function* readChunks(file: string, size: number): Generator<Uint8Array> {
  if (size <= READ_WHOLE) {
    yield readFileSync(file);
    return;
  }
  const buffer = Buffer.allocUnsafe(2 ** 20);
  const open = openSync(file, 'r');
  try {
    for (let read = readSync(open, buffer); read > 0; read = readSync(open, buffer))
      yield buffer.subarray(0, read);
  } finally {
    closeSync(open);
  }
}
