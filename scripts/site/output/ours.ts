// What of a published folder is ours: what its list of checksums names, and nothing else.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readChecksums } from '../../files/checksums.ts';
import { checksumsUrl } from '../../model/url.ts';

/** The name of the list, which names all files but itself. */
export const LIST = checksumsUrl.slice(1);

/** A folder of ours in the output, while files are exchanged one by one. */
export const WITHIN = '.minutebook-publishing';

/** The files of a site that was published, with their checksums; undefined where there is none. */
export function publishedFiles(output: string): ReadonlyMap<string, string> | undefined {
  const list = path.join(output, LIST);
  return existsSync(list)
    ? new Map(readChecksums(readFileSync(list, 'utf8')).map(({ path: file, sha256 }) => [file, sha256]))
    : undefined;
}

/** What lies in a folder and is not ours, from the folder: files, and folders in which nothing is ours. */
export function foreignFiles(output: string, ours: ReadonlyMap<string, string>): readonly string[] {
  const folders = new Set<string>();
  for (const file of ours.keys())
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
      folders.add(file.slice(0, at));
  const found: string[] = [];
  const look = (below: string): void => {
    for (const entry of readdirSync(path.join(output, below), { withFileTypes: true })) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (file === WITHIN) continue;
      if (entry.isDirectory() && folders.has(file)) look(file);
      else if (!ours.has(file) && file !== LIST) found.push(file);
    }
  };
  look('');
  return found;
}

/** Whether a folder has nothing in it. */
export const isEmpty = (folder: string): boolean => readdirSync(folder).every(name => name === WITHIN);
