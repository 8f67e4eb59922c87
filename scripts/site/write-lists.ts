// The lists of what was built: for browsers that keep a committee, and the checksums of everything.

import { checksumLines } from '../files/checksums.ts';
import { offlineLists } from '../forms/site/offline-lists.ts';
import type { Archive } from '../model/archive.ts';
import { checksumsUrl } from '../model/url.ts';
import { type BuiltFile, type BuiltSite, builtFile, fileOf } from './built-files.ts';
import { publishFile } from './write-files.ts';

/** Writes the lists, and gives all files of the site. */
export function writeLists(archive: Archive, { folder, files, pages }: BuiltSite): readonly BuiltFile[] {
  const lists = [...offlineLists(archive, files, pages)].map(list => {
    publishFile(list, '', folder);
    return builtFile(folder, fileOf(list.url));
  });
  const all = [...files, ...lists].sort((a, b) => (a.path < b.path ? -1 : 1));
  publishFile({ url: checksumsUrl, chunks: checksumLines(all) }, '', folder);
  return [...all, builtFile(folder, fileOf(checksumsUrl))];
}
