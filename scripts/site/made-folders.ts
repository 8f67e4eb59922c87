// Folders that a build makes: the disk is asked once for each, since an archive of decades has more than a hundred thousand files.

import { mkdirSync } from 'node:fs';

/** `made` are folders that are known to be there. */
export function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
