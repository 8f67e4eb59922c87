// Two small sites, and what others keep in the folder to which they are published.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksumLines } from '../../scripts/files/checksums.ts';
import { builtFile, builtFiles } from '../../scripts/site/built-files.ts';
import type { KnownSite } from '../../scripts/site/output/known-site.ts';
import { LIST, WITHIN } from '../../scripts/site/output/ours.ts';
import type { OutputFolder } from '../../scripts/site/output/output-folder.ts';
import { type PublishedPlace, placeOf } from '../../scripts/site/output/place.ts';
import { statOf } from '../../scripts/site/stat-of.ts';
import { checksums } from '../site/command-line.ts';

/** The ways in which a site is published; the last is that of folders that cannot be moved. */
export const WAYS = {
  exchanged: placeOf,
  'changed where it differs': placeOf,
  'written file by file': (to: string): PublishedPlace => ({
    ...placeOf(to),
    work: path.join(to, WITHIN),
    isExchanged: false,
  }),
} as const;
export type Way = keyof typeof WAYS;
export const EACH_WAY = Object.keys(WAYS) as readonly Way[];

/** Publishes what lies in the folder of a build; gives why not. */
export function publishBy(
  way: Way,
  { building, publish }: Pick<OutputFolder, 'building' | 'publish'>,
  output: string,
): string | undefined {
  return publish(way === 'changed where it differs' ? knownIn(building, output) : undefined);
}

/** As a build knows it that has not written what stands already. */
function knownIn(building: string, output: string): KnownSite {
  const files = builtFiles(building);
  writeFileSync(path.join(building, LIST), [...checksumLines(files)].join(''));
  const isStanding = (file: string, sha256: string): boolean =>
    statOf(path.join(output, file))?.isFile() === true && builtFile(output, file).sha256 === sha256;
  const standing = files.filter(file => isStanding(file.path, file.sha256)).map(file => file.path);
  for (const file of standing) rmSync(path.join(building, file));
  return { files: [...files, builtFile(building, LIST)], standing: new Set(standing) };
}

export type Files = Readonly<Record<string, string>>;

/** Most of a site is the same after a change. */
const SAME: Files = Object.fromEntries(
  Array.from({ length: 8 }, (_, number) => [`same/${number}.txt`, `the same ${number}`]),
);

export const OLD: Files = {
  ...SAME,
  'index.html': 'old',
  'a/index.html': 'old a',
  'gone/index.html': 'gone',
  'file-then-folder': 'a file',
  'folder-then-file/index.html': 'below',
  'style.css': 'old style',
};

export const NEW: Files = {
  ...SAME,
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
