// The files of the site with their checksums, and the lists of them.

import { offlineUrl } from '../../model/url.ts';
import { builtFiles, fileOf } from '../built-files.ts';
import { writeLists } from '../write-lists.ts';
import { stage } from './stage.ts';

export const built = stage({
  name: 'built',
  // What stands in the folder is read; so all that writes to it must be done.
  needs: ['pages', 'machineFiles', 'assets', 'papers', 'searchIndex', 'copies', 'pageFiles'],
  run: ({ pages }, { folder, last, isOurs = () => true }) => ({
    folder,
    // The page that says how large the ZIPs are is not finished.
    files: builtFiles(folder, file => file !== fileOf(offlineUrl) && isOurs(file), last?.takeOver(folder)),
    pages: new Map(pages.map(({ url, layout }) => [fileOf(url), layout])),
  }),
});

export const lists = stage({
  name: 'lists',
  needs: ['read', 'built', 'zips', 'zipPages'],
  run: ({ read, built, zips, zipPages }) =>
    writeLists(read.archive, { ...built, files: [...built.files, ...zips.files, ...zipPages] }),
});
