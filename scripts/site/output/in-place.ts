// Publishes file by file, where the folder itself cannot be moved: a mount point, or one in a folder that may not be written.
//
// What pages show comes before the pages, and the list of checksums last. So a reader meets no page whose files are not
// there yet; and a build that was killed is finished by the next, to which everything of both sites is ours.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { BuiltFile } from '../built-files.ts';
import { LIST } from './ours.ts';

/** `last` are the files of the site that is there. `files` are all of the new one. */
export function publishInPlace(
  output: string,
  building: string,
  files: readonly BuiltFile[],
  last: ReadonlyMap<string, string>,
): void {
  const rankOf = ({ path: file }: BuiltFile): number => (file === LIST ? 2 : file.endsWith('.html') ? 1 : 0);
  const changed = files.filter(
    ({ path: file, sha256 }) => last.get(file) !== sha256 || !existsSync(path.join(output, file)),
  );
  for (const { path: file } of [...changed].sort((a, b) => rankOf(a) - rankOf(b)))
    moveInto(output, file, path.join(building, file), last);
  const current = new Set(files.map(file => file.path));
  for (const file of last.keys()) if (!current.has(file)) remove(output, file);
}

/** Where a file of the last site is in the way of a folder, or the other way round, it goes first. */
function moveInto(output: string, file: string, from: string, last: ReadonlyMap<string, string>): void {
  for (let at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1))
    if (last.has(file.slice(0, at))) rmSync(path.join(output, file.slice(0, at)), { force: true });
  const target = path.join(output, file);
  if (statOf(target)?.isDirectory())
    for (const old of last.keys()) if (old.startsWith(`${file}/`)) remove(output, old);
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(from, target);
}

const statOf = (file: string): Stats | undefined => {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
};

/** With the folders that it leaves empty. */
function remove(output: string, file: string): void {
  // Where the new site has a file for its folder, or a folder in its place, it is gone already.
  if (!statOf(path.join(output, file))?.isFile()) return;
  rmSync(path.join(output, file));
  for (let above = path.dirname(file); above !== '.'; above = path.dirname(above)) {
    const folder = path.join(output, above);
    if (!existsSync(folder)) continue;
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
