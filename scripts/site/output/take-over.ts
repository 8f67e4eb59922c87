// Takes files of the published site over into a new one, as they lie there, under a second name of the same file: it costs little, and
// keeps their time.

import { copyFileSync, linkSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../made-folders.ts';

/** Not before all is written: what is written to a file that was taken over is written into the site that is published. */
export function takeOver(files: Iterable<string>, published: string, building: string): void {
  const made = new Set<string>();
  for (const file of files) {
    const [from, to] = [path.join(published, file), path.join(building, file)];
    makeFolder(path.dirname(to), made);
    // It may have been written with the same bytes.
    rmSync(to, { force: true });
    try {
      linkSync(from, to);
    } catch {
      // A disk that knows no second name for a file.
      copyFileSync(from, to);
      const { atime, mtime } = statSync(from);
      utimesSync(to, atime, mtime);
    }
  }
}
