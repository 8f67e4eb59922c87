// What the last build published, file by file, and of what its pages were made. What would come out the same is taken over as it
// lies there, under a second name of the same file: it costs nothing, and keeps its time, so that whoever copies the site
// to a host copies what changed.

import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFile } from './built-files.ts';
import { bytesBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';
import { makeFolder } from './made-folders.ts';

interface KnownFile {
  readonly bytes: number;
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
  readonly sha256: string;
  /** A checksum of what it was made of, where that is known. */
  readonly madeOf?: string;
}

type KnownFiles = ReadonlyMap<string, KnownFile>;

export interface LastSite {
  /** Whether there is anything that could be taken over. */
  readonly isKnown: boolean;
  /** Gives a file that was made of the same and lies there as it was published, and keeps it for the new site. */
  readonly claim: (file: string, madeOf: string) => BuiltFile | undefined;
  /** Gives a file that has these bytes already, as `claim` does. */
  readonly claimSame: (file: string, bytes: Uint8Array) => BuiltFile | undefined;
  /** Tells of what a file is made for which nobody asked. */
  readonly tell: (file: string, madeOf: string) => void;
  /**
   * Takes what was claimed over into the folder of the new site, and gives it. Not before all is written there: what is written
   * to a file that was taken over is written into the site that is published.
   */
  readonly takeOver: (folder: string) => ReadonlyMap<string, BuiltFile>;
  /** Takes over all other files of which the bytes have come out the same. */
  readonly takeOverSame: (files: readonly BuiltFile[], folder: string) => void;
  /** Notes what is published now. */
  readonly note: (files: readonly BuiltFile[]) => void;
}

export interface LastSiteOptions {
  readonly output: string;
  readonly program: string;
  /** Whether nothing is taken over, and only noted what is published. */
  readonly isAnew: boolean;
}

const KIND = 'published';

/** Of an output that nobody knows nothing is taken over. */
export function openLastSite(cache: Cache, { output, program, isAnew }: LastSiteOptions): LastSite {
  const from = [path.resolve(output)];
  const last = isAnew ? undefined : valueBy<KnownFiles>(program, cache.find(KIND, from));
  const files: KnownFiles = last ?? new Map();
  const claimed = new Map<string, BuiltFile>();
  const made = new Map<string, string>();
  const wholeFile = (file: string): KnownFile | undefined => {
    const known = files.get(file);
    const stat = known && statOf(path.join(output, file));
    return stat?.size === known?.bytes && stat?.mtimeMs === known?.written ? known : undefined;
  };
  const keep = (file: string, known: KnownFile | undefined): BuiltFile | undefined => {
    if (known) claimed.set(file, { path: file, bytes: known.bytes, sha256: known.sha256 });
    return claimed.get(file);
  };
  const foldersMade = new Set<string>();
  const takeOver = (file: string, folder: string): void =>
    link(path.join(output, file), path.join(folder, file), foldersMade);
  return {
    isKnown: files.size > 0,
    claim: (file, madeOf) => {
      made.set(file, madeOf);
      return keep(file, files.get(file)?.madeOf === madeOf ? wholeFile(file) : undefined);
    },
    claimSame: (file, bytes) => {
      const known = files.get(file);
      const isSame = known?.bytes === bytes.length && known.sha256 === checksumOf(bytes);
      return keep(file, isSame ? wholeFile(file) : undefined);
    },
    tell: (file, madeOf) => void made.set(file, madeOf),
    takeOver: folder => {
      for (const file of claimed.keys()) takeOver(file, folder);
      return claimed;
    },
    takeOverSame: (built, folder) => {
      for (const { path: file, sha256 } of built) {
        if (claimed.has(file) || files.get(file)?.sha256 !== sha256 || !wholeFile(file)) continue;
        rmSync(path.join(folder, file));
        takeOver(file, folder);
      }
    },
    note: published => {
      const known = published.flatMap(({ path: file, bytes, sha256 }): readonly [string, KnownFile][] => {
        const madeOf = made.get(file);
        const written = statOf(path.join(output, file))?.mtimeMs;
        if (written === undefined) return [];
        return [[file, { bytes, written, sha256, ...(madeOf !== undefined && { madeOf }) }]];
      });
      cache.put(KIND, from, bytesBy<KnownFiles>(program, new Map(known)));
    },
  };
}

const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function link(from: string, to: string, foldersMade: Set<string>): void {
  makeFolder(path.dirname(to), foldersMade);
  try {
    linkSync(from, to);
  } catch (error) {
    if (statOf(to)) throw new Error(`Two files have the address of ${to}.`, { cause: error });
    // A disk that knows no second name for a file.
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
