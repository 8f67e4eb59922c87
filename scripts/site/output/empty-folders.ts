// The folders that a file leaves empty when it goes.

import { existsSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** `file` is from the folder `output`, which stays. */
export function removeEmptyAbove(output: string, file: string): void {
  for (let above = path.dirname(file); above !== '.'; above = path.dirname(above)) {
    const folder = path.join(output, above);
    if (!existsSync(folder)) continue;
    // A file that stands where a folder was to be, or was.
    if (!statSync(folder).isDirectory()) return;
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
