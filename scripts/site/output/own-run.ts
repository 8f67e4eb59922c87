// Which files of the output are ours, where Eleventy writes into it by itself: no folder of our own says so.

import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeEmptyAbove } from './empty-folders.ts';
import { publishedFiles, WITHIN } from './ours.ts';

export interface OwnRun {
  /** Whether a file is of this run or of the one before: others put theirs there too, such as `CNAME` and `.git`. */
  readonly isOurs: (file: string) => boolean;
  /** Deletes what the last run published and this one has not: what was taken back since would be read for ever. */
  readonly removeOld: () => void;
}

/** To be called before anything is written. `folder` is where the archive stands. */
export function beginOwnRun(folder: string): OwnRun {
  const began = clockOf(folder);
  const last = publishedFiles(folder) ?? new Map<string, string>();
  const isWritten = (file: string): boolean => changedAt(path.join(folder, file)) >= began;
  return {
    isOurs: file => last.has(file) || isWritten(file),
    removeOld: () => {
      for (const file of last.keys()) {
        if (!existsSync(path.join(folder, file)) || isWritten(file)) continue;
        rmSync(path.join(folder, file));
        removeEmptyAbove(folder, file);
      }
    },
  };
}

/** What time it is on the disk: that of a host may go by another clock. */
function clockOf(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const mark = path.join(folder, WITHIN);
  writeFileSync(mark, '');
  const now = changedAt(mark);
  rmSync(mark);
  return now;
}

/** Not when it was written: who copies a file may keep that time. */
const changedAt = (file: string): number => statSync(file).ctimeMs;
