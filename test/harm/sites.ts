// Two small sites, and what others keep in the folder to which they are published.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WITHIN } from '../../scripts/site/output/ours.ts';
import { type PublishedPlace, placeOf } from '../../scripts/site/output/place.ts';
import { checksums } from '../site/command-line.ts';

/** The ways in which a site is published; the second is that of folders that cannot be moved. */
export const WAYS = {
  exchanged: placeOf,
  'written file by file': (to: string): PublishedPlace => ({
    ...placeOf(to),
    work: path.join(to, WITHIN),
    isExchanged: false,
  }),
} as const;
export type Way = keyof typeof WAYS;
export const EACH_WAY = Object.keys(WAYS) as readonly Way[];

export type Files = Readonly<Record<string, string>>;

export const OLD: Files = {
  'index.html': 'old',
  'a/index.html': 'old a',
  'gone/index.html': 'gone',
  'file-then-folder': 'a file',
  'folder-then-file/index.html': 'below',
  'style.css': 'old style',
};

export const NEW: Files = {
  'index.html': 'new',
  'a/index.html': 'new a',
  'b/c/index.html': 'new c',
  'file-then-folder/index.html': 'below',
  'folder-then-file': 'a file',
  'style.css': 'new style',
};

/** Of a host, a search engine and a version control. */
export const THEIRS: Files = {
  CNAME: 'minutes.example.org',
  '.well-known/security.txt': 'write to us',
  'a/theirs.txt': 'theirs',
  '.git/HEAD': 'main',
};

export const sorted = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The texts of all files of a folder but its list of checksums. */
export const readSite = (output: string): Files =>
  sorted(
    Object.fromEntries(
      Object.keys(checksums(output))
        .filter(file => file !== 'manifest.sha256')
        .map(file => [file, readFileSync(path.join(output, file), 'utf8')]),
    ),
  );
