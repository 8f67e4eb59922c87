// What a disk refuses, in words: full, not to be written, gone.

import path from 'node:path';
import { PACKAGE } from './places.ts';

const PACKAGE_FILES = `${PACKAGE}${path.sep}scripts`;

/** https://nodejs.org/api/errors.html#common-system-errors */
const WORDS: Readonly<Record<string, (file: string) => string>> = {
  ENOSPC: () => 'The disk is full. Make room on it, then try again.',
  EDQUOT: () => 'The disk has no more room for you. Make room on it, then try again.',
  EROFS: file => `${file} cannot be written: its disk is read-only.`,
  EACCES: file =>
    `${file} may not be read or written by you. Ask whoever looks after this computer, or choose another folder.`,
  EPERM: file => `${file} may not be changed by you, or another program has it open.`,
  EBUSY: file => `${file} is in use by another program. Close that, then try again.`,
  ENOENT: file => `${file} is gone: it was moved, renamed or deleted in the meantime. Try again.`,
  ENOTDIR: file => `${file} cannot be written: a part of its path is a file, not a folder.`,
  EISDIR: file => `${file} is a folder, where a file was meant.`,
  EIO: file => `${file} cannot be read or written: its disk is damaged, or was unplugged.`,
  EMFILE: () => 'Too many files are open on this computer. Close other programs, then try again.',
  ENFILE: () => 'Too many files are open on this computer. Close other programs, then try again.',
  ENAMETOOLONG: file => `${file} has too long a name for this disk.`,
  EXDEV: file => `${file} cannot be moved to another disk.`,
};

/** What an error says of the disk, at whatever depth; undefined where it is none of the disk's. */
export function diskFault(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const words = 'code' in at && typeof at.code === 'string' ? WORDS[at.code] : undefined;
    const file = 'path' in at && typeof at.path === 'string' ? at.path : 'A file';
    // A file of the program's own that is not there is a fault of the program's.
    if (words) return file.startsWith(PACKAGE_FILES) ? undefined : words(file);
  }
  return undefined;
}
