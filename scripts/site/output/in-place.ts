// Publishes file by file: where most files stay as they are, and where the folder itself cannot be moved, a mount point, or one in a folder
// that may not be written.
//
// What pages show comes before the pages, and the list of checksums last, so that a reader meets no page whose files are not
// there yet. What is replaced is kept until all is done: whatever stops a build, the last site is brought back.
//
//     site/.minutebook-publishing/new/a/index.html        to be published
//     site/.minutebook-publishing/previous/a/index.html   was published
//     site/.minutebook-publishing/moving.json             the names of all that is moved, until the last one is

import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type BuiltFile, builtFile } from '../built-files.ts';
import { statOf } from '../stat-of.ts';
import { removeEmptyAbove } from './empty-folders.ts';
import type { KnownSite } from './known-site.ts';
import { LOCK } from './lock.ts';
import { LIST, WITHIN } from './ours.ts';

const partsOf = (output: string) => {
  const within = path.join(output, WITHIN);
  return {
    within,
    fresh: path.join(within, 'new'),
    previous: path.join(within, 'previous'),
    moving: path.join(within, 'moving.json'),
  };
};

/** `last` are the files of the site that is there. */
export function publishInPlace(
  output: string,
  building: string,
  { files, standing }: KnownSite,
  last: ReadonlyMap<string, string>,
): void {
  const { within, fresh, moving } = partsOf(output);
  const changed = files
    .filter(file => !standing.has(file.path) && !stands(file, output))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ path: file }) => file);
  try {
    mkdirSync(within, { recursive: true });
    bring(building, fresh);
    // Under another name until it is whole.
    writeFileSync(`${moving}.part`, JSON.stringify(changed));
    renameSync(`${moving}.part`, moving);
    const current = new Set(files.map(file => file.path));
    const gone = [...last.keys()].filter(file => !current.has(file));
    for (const file of changed.filter(one => one !== LIST)) replace(output, file, last);
    for (const file of gone) setAside(output, file);
    replace(output, LIST, last);
    rmSync(moving);
  } catch (error) {
    undoInPlace(output);
    throw error;
  }
  tidy(within);
}

/** Whether a file is there as it was built: the list of the last site does not tell what somebody did to it since. */
function stands({ path: file, bytes, sha256 }: BuiltFile, output: string): boolean {
  const there = statOf(path.join(output, file));
  return there?.isFile() === true && there.size === bytes && builtFile(output, file).sha256 === sha256;
}

/** Brings back the last site, where a build was stopped. Stopped itself, it goes on at the next start. */
export function undoInPlace(output: string): void {
  const { within, fresh, previous, moving } = partsOf(output);
  if (existsSync(moving)) {
    // What is no longer among the new files is where it was to be published.
    for (const file of JSON.parse(readFileSync(moving, 'utf8')) as readonly string[]) {
      if (!existsSync(path.join(fresh, file)) && isFile(path.join(output, file)))
        move(path.join(output, file), path.join(fresh, file));
      // Also one that was made, and nothing was moved to it yet.
      removeEmptyAbove(output, file);
    }
    bringBack(previous, output);
    rmSync(moving);
  }
  tidy(within);
}

/** The lock of this build may lie there too. */
function tidy(within: string): void {
  if (!existsSync(within)) return;
  const names = readdirSync(within).filter(name => !name.startsWith(LOCK));
  for (const name of names) rmSync(path.join(within, name), { recursive: true, force: true });
  if (readdirSync(within).length === 0) rmdirSync(within);
}

const rankOf = ({ path: file }: BuiltFile): number => (file === LIST ? 2 : file.endsWith('.html') ? 1 : 0);

/** Between two mount points of one disk nothing can be moved. */
function bring(building: string, fresh: string): void {
  try {
    renameSync(building, fresh);
  } catch {
    cpSync(building, fresh, { recursive: true });
  }
}

/** Where a file of the last site is in the way of a folder, or the other way round, it goes first. */
function replace(output: string, file: string, last: ReadonlyMap<string, string>): void {
  const { fresh, previous } = partsOf(output);
  for (let at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1))
    if (last.has(file.slice(0, at))) setAside(output, file.slice(0, at));
  const target = path.join(output, file);
  // All in it is ours: else nothing is published.
  if (statOf(target)?.isDirectory()) move(target, path.join(previous, file));
  // Under a second name, so that a visitor finds the one or the other at any moment.
  if (isFile(target)) nameAlso(target, path.join(previous, file));
  move(path.join(fresh, file), target);
}

/** With the folders that it leaves empty. */
function setAside(output: string, file: string): void {
  // Where the new site has a file for its folder, or a folder in its place, it is gone already.
  if (!isFile(path.join(output, file))) return;
  move(path.join(output, file), path.join(partsOf(output).previous, file));
  removeEmptyAbove(output, file);
}

function move(from: string, to: string): void {
  makeFolderOf(to);
  renameSync(from, to);
}

function nameAlso(file: string, second: string): void {
  makeFolderOf(second);
  try {
    linkSync(file, second);
  } catch {
    // A disk that knows no second name for a file.
    copyFileSync(file, second);
  }
}

function makeFolderOf(file: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}

const isFile = (file: string): boolean => statOf(file)?.isFile() ?? false;

/** A folder that is gone is moved as a whole, so that a full disk is no hindrance. */
function bringBack(from: string, to: string): void {
  if (statOf(from)?.isDirectory() && existsSync(to))
    for (const name of readdirSync(from)) bringBack(path.join(from, name), path.join(to, name));
  else if (existsSync(from)) renameSync(from, to);
}
