// What the last build published, file by file, and of what its pages were made. What would come out the same is taken over as it
// lies there, under a second name of the same file: it costs nothing, and keeps its time, so that whoever copies the site
// to a host copies what changed.

import { copyFileSync, linkSync, mkdirSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BuiltFile } from './built-files.ts';
import type { Cache } from './cache.ts';

interface KnownFile {
  readonly bytes: number;
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
  readonly sha256: string;
  /** Of what a page was made. */
  readonly madeOf?: string;
}

interface Known {
  /** The program, the layouts. */
  readonly common?: string | undefined;
  readonly files: ReadonlyMap<string, KnownFile>;
}

export interface LastSite {
  /** Whether any page may be the same. */
  readonly hasPages: boolean;
  /** A page that was made of the same, if it lies there as it was published. */
  readonly sameAs: (file: string, madeOf: string) => BuiltFile | undefined;
  /** Takes a file over into the folder of the new site. To be called when nothing more is written there. */
  readonly takeOver: (file: string, folder: string) => void;
  /** Takes over all files of which the bytes have come out the same. */
  readonly takeOverSame: (files: readonly BuiltFile[], folder: string) => void;
  /** Notes what is published now. `madeOf` are the pages. */
  readonly note: (files: readonly BuiltFile[], madeOf: ReadonlyMap<string, string>) => void;
}

export interface LastSiteOptions {
  readonly output: string;
  /** What all pages have in common; absent where it is not known what makes them. */
  readonly common?: string;
  /** Whether nothing is taken over, and only noted what is published. */
  readonly isAnew: boolean;
}

const KIND = 'published';

/** Of an output that nobody knows nothing is taken over. */
export function openLastSite(cache: Cache, { output, common, isAnew }: LastSiteOptions): LastSite {
  const from = [path.resolve(output)];
  const bytes = isAnew ? undefined : cache.find(KIND, from);
  const last = bytes ? (deserialize(bytes) as Known) : { common: undefined, files: new Map() };
  const wholeFile = (file: string): KnownFile | undefined => {
    const known = last.files.get(file);
    const stat = known && statOf(path.join(output, file));
    return stat?.size === known?.bytes && stat?.mtimeMs === known?.written ? known : undefined;
  };
  const hasPages = common !== undefined && last.common === common;
  const takeOver: LastSite['takeOver'] = (file, folder) =>
    link(path.join(output, file), path.join(folder, file));
  return {
    hasPages,
    sameAs: (file, madeOf) => {
      if (!hasPages || last.files.get(file)?.madeOf !== madeOf) return undefined;
      const known = wholeFile(file);
      return known && { path: file, bytes: known.bytes, sha256: known.sha256 };
    },
    takeOver,
    takeOverSame: (files, folder) => {
      for (const { path: file, sha256 } of files) {
        if (last.files.get(file)?.sha256 !== sha256 || !wholeFile(file)) continue;
        if (isOneFile(path.join(output, file), path.join(folder, file))) continue;
        rmSync(path.join(folder, file));
        takeOver(file, folder);
      }
    },
    note: (files, madeOf) => {
      const known = files.flatMap(({ path: file, bytes, sha256 }): readonly [string, KnownFile][] => {
        const made = madeOf.get(file);
        const written = statOf(path.join(output, file))?.mtimeMs;
        if (written === undefined) return [];
        return [[file, { bytes, written, sha256, ...(made !== undefined && { madeOf: made }) }]];
      });
      cache.put(KIND, from, serialize({ common, files: new Map(known) } satisfies Known));
    },
  };
}

const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

function isOneFile(one: string, other: string): boolean {
  const [a, b] = [statOf(one), statOf(other)];
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

function link(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (statOf(to)) throw error;
    // A disk that knows no second name for a file.
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
