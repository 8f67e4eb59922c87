// The files of the site with their checksums, and the lists of them.

import path from 'node:path';
import { offlineUrl } from '../../model/url.ts';
import { type BuiltFile, builtFiles, fileOf } from '../built-files.ts';
import { writeLists } from '../write-lists.ts';
import { stage } from './stage.ts';

export const built = stage({
  name: 'built',
  // What stands in the folder is read; so all that writes to it must be done.
  needs: ['pages', 'machineFiles', 'assets', 'papers', 'searchIndex', 'copies', 'pageFiles'],
  run: ({ pages }, { folder, last, isOurs = () => true }) => ({
    folder,
    placeOf: file => last?.placeOf(file) ?? path.join(folder, file),
    files: withClaimed(
      // The page that says how large the ZIPs are is not finished.
      builtFiles(folder, file => file !== fileOf(offlineUrl) && isOurs(file)),
      last?.claimed ?? new Map(),
    ),
    pages: new Map(pages.map(({ url, layout }) => [fileOf(url), layout])),
  }),
});

function withClaimed(
  written: readonly BuiltFile[],
  claimed: ReadonlyMap<string, BuiltFile>,
): readonly BuiltFile[] {
  const twice = written.find(({ path: file }) => claimed.has(file));
  if (twice) throw new Error(`Two files have the address of ${twice.path}.`);
  return [...written, ...claimed.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const lists = stage({
  name: 'lists',
  needs: ['read', 'built', 'zips', 'zipPages'],
  run: ({ read, built, zips, zipPages }) =>
    writeLists(read.archive, { ...built, files: [...built.files, ...zips.files, ...zipPages] }),
});
