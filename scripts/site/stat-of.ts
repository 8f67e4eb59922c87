// What the disk knows of a file, where it is there: also of one below what is no folder, since a file may stand where a folder was.

import { type Stats, statSync } from 'node:fs';

export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
