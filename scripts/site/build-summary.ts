// What a build says of itself when it has published.

import { largestOf } from './host-limits.ts';
import { type ArchiveCounts, countArchive } from './read-content.ts';
import { type Results, wroteFiles } from './stages/stage.ts';

/** Copies to keep: how many there are, and how many of them had to be made. */
export interface CopyCount {
  readonly all: number;
  readonly made: number;
}

export interface BuildSummary extends ArchiveCounts {
  readonly pages: number;
  readonly copies: CopyCount;
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

export function summaryOf({ read, pages, copies, zips, lists }: Results): BuildSummary {
  const { files, bytes } = wroteFiles(lists);
  return {
    ...countArchive(read.archive),
    pages: pages.length,
    copies: { all: copies.sizes.size + zips.files.length, made: copies.made + zips.made },
    files,
    bytes,
    largest: largestOf(lists) ?? { path: '', bytes: 0 },
  };
}
