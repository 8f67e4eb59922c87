// Copies files of the program's design into a site, at the same paths. A file that is there stays as it is.

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { noteOriginals } from './notes.ts';

export interface Ejection {
  readonly copied: readonly string[];
  /** There already. */
  readonly left: readonly string[];
}

export function ejectFiles(site: string, program: string, files: readonly string[]): Ejection {
  const isThere = (file: string): boolean => existsSync(path.join(site, file));
  const left = files.filter(isThere);
  const copied = files.filter(file => !left.includes(file));
  for (const file of copied) {
    const own = path.join(site, file);
    mkdirSync(path.dirname(own), { recursive: true });
    copyFileSync(path.join(program, file), own);
  }
  if (copied.length > 0) noteOriginals(site, program, copied);
  return { copied, left };
}
