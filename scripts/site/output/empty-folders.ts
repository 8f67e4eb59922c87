// The folders that a file leaves empty when it goes.

import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';

/** `file` is from the folder `output`, which stays. */
export function removeEmptyAbove(output: string, file: string): void {
  for (let above = path.dirname(file); above !== '.'; above = path.dirname(above)) {
    const folder = path.join(output, above);
    if (!existsSync(folder)) continue;
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
