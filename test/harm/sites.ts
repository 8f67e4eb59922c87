// Two small sites, and what others keep in the folder to which they are published.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksums } from '../site/command-line.ts';

export type Files = Readonly<Record<string, string>>;

export const OLD: Files = {
  'index.html': 'old',
  'a/index.html': 'old a',
  'gone/index.html': 'gone',
  'style.css': 'old style',
};

export const NEW: Files = {
  'index.html': 'new',
  'a/index.html': 'new a',
  'b/c/index.html': 'new c',
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
