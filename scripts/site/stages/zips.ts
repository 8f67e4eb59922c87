// The copies on disk: which there will be, and their ZIPs.

import { copyScopes } from '../../forms/zip/scope.ts';
import { searchFiles } from '../../search/search-files.ts';
import { type Packing, writeZipCopies } from '../zip-copies.ts';
import { countMade, stage, wroteFiles } from './stage.ts';

export const zipScopes = stage({
  name: 'zipScopes',
  needs: ['read', 'registers'],
  run: ({ read, registers }, { copies }) => (copies ? copyScopes(read.archive, registers) : []),
});

export const zips = stage({
  name: 'zips',
  needs: ['read', 'zipScopes', 'built', 'paperTexts'],
  run: async ({ read, zipScopes, built, paperTexts }, { cache, onProgress }) => {
    const madeOf = countMade(cache);
    const search: Packing['search'] = (part, registers) =>
      searchFiles(part, registers, { paperText: paperTexts.textOf, isWhole: part === read.archive });
    const files = await writeZipCopies(zipScopes, { ...built, search }, cache, done =>
      onProgress(`Packing ${zipScopes.length} copies`, done / zipScopes.length),
    );
    return { files, made: madeOf(files.length) };
  },
  wrote: ({ files }) => wroteFiles(files),
});
