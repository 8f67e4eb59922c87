// What the stages of a build make, by their names, and what all of them are told.

import type { FromCache } from '../../files/from-cache.ts';
import type { CopyScope } from '../../forms/zip/scope.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Problem } from '../../model/problem.ts';
import type { FileSizes, Page } from '../../pages/page.ts';
import type { Registers } from '../../registers/registers.ts';
import type { PaperTexts } from '../../search/papers/paper-texts.ts';
import type { BuiltFile, BuiltSite } from '../built-files.ts';
import type { Cache } from '../cache.ts';
import type { KeptParts } from '../kept-parts.ts';
import type { LastSite } from '../last-site.ts';
import type { Mounted } from '../mounted.ts';
import type { Offer } from '../pass.ts';
import type { CheckedArchive, ReadingOptions } from '../read-content.ts';
import type { Stage, Written } from '../run-stages.ts';

export interface Results {
  readonly read: CheckedArchive;
  readonly registers: Registers;
  /** Which pages there are. What they show is made when they are written. */
  readonly pages: readonly Page[];
  /** What the next build will hold its site against. */
  readonly ledger: Ledger;
  readonly machineFiles: FileSizes;
  readonly assets: FileSizes;
  readonly papers: FileSizes;
  readonly paperTexts: PaperTexts;
  readonly searchIndex: FileSizes;
  readonly copies: MadeCopies;
  /** Which ZIPs there will be. They are made of the pages, which say that they are there. */
  readonly zipScopes: readonly CopyScope[];
  /** The files of all pages. */
  readonly pageFiles: readonly string[];
  /** What stands in the folder, with the checksums of which ZIPs and lists are made. */
  readonly built: BuiltSite;
  readonly zips: MadeZips;
  /** The pages that say how large the ZIPs are, now that it is known. */
  readonly zipPages: readonly BuiltFile[];
  /** All files of the site, the lists of them among them. */
  readonly lists: readonly BuiltFile[];
  /** Where words stand that were withheld. */
  readonly leaks: readonly Problem[];
}

/** Copies to keep that are made of the archive itself. */
export interface MadeCopies {
  readonly sizes: FileSizes;
  /** How many of them were not taken up again from an earlier build. */
  readonly made: number;
  readonly problems: readonly Problem[];
}

export interface MadeZips {
  readonly files: readonly BuiltFile[];
  /** How many of them were not taken up again from an earlier build. */
  readonly made: number;
}

/** What every stage is told besides what it needs. */
export interface Building extends ReadingOptions, Omit<KeptParts, 'save'> {
  readonly mounted: Mounted;
  /** Where the archive is built, until it is published. */
  readonly folder: string;
  readonly cache: Cache | undefined;
  /** Absent where nothing of the last build can be taken over. */
  readonly last?: LastSite;
  /** What all pages have in common; absent where it is not known what makes them. */
  readonly pagesFrom?: string;
  readonly fromCache: FromCache;
  /** Whether copies to keep are made. */
  readonly copies: boolean;
  /** Which files of the folder are of the site; all of them where it is a folder of our own. */
  readonly isOurs?: (file: string) => boolean;
  readonly onProgress: NonNullable<ReadingOptions['onProgress']>;
  /** Writes pages, or has Eleventy write them; `onPages` is told how many are written. */
  readonly writePages: (offer: Offer, onPages: (done: number) => void) => Promise<void>;
}

/** Lets the compiler see that a stage looks at nothing but what it needs. */
export const stage = <Name extends keyof Results, Needs extends keyof Results, Context = Building>(
  own: Stage<Results, Name, Needs, Context>,
): Stage<Results, Name, Needs, Context> => own;

export const wroteFiles = (files: readonly BuiltFile[]): Required<Written> => ({
  files: files.length,
  bytes: files.reduce((sum, file) => sum + file.bytes, 0),
});

export const wroteSizes = (sizes: FileSizes): Written => ({
  files: sizes.size,
  bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
});

/** How many things the cache has not known since this was called; without a cache, all of `count`. */
export function countMade(cache: Cache | undefined): (count: number) => number {
  const before = cache?.counts().made ?? 0;
  return count => (cache === undefined ? count : cache.counts().made - before);
}
