// The files that are written as they come: for machines, for the browser, papers, the search index.

import type { PublishedFile } from '../../files/published-file.ts';
import { paperFiles } from '../../forms/site/papers.ts';
import { siteFiles } from '../../forms/site-files.ts';
import { ledgerFile } from '../../ledger/ledger.ts';
import { isAnyOf } from '../../model/routes/matching.ts';
import { lastingUrls } from '../../pages/site-pages.ts';
import { readPaperTexts } from '../../search/papers/paper-texts.ts';
import { searchFiles } from '../../search/search-files.ts';
import type { Mounted } from '../mounted.ts';
import { paperBytes } from '../paper-bytes.ts';
import { siteAssets } from '../site-assets.ts';
import { publishFiles } from '../write-files.ts';
import { stage, wroteSizes } from './stage.ts';

const isOnlyAtRoot = isAnyOf(route => 'onlyAtRoot' in route);

function* filesFor({ prefix }: Mounted, files: Iterable<PublishedFile>): Generator<PublishedFile> {
  for (const file of files) if (prefix === '' || !isOnlyAtRoot(file.url)) yield file;
}

export const machineFiles = stage({
  name: 'machineFiles',
  needs: ['read', 'registers', 'pages', 'ledger'],
  run: ({ read, registers, pages, ledger }, building) => {
    building.onProgress('Writing files for machines');
    return publishFiles(
      [
        ...filesFor(building.mounted, siteFiles(read.archive, registers, lastingUrls(pages))),
        ledgerFile(ledger),
      ],
      building,
    );
  },
  wrote: wroteSizes,
});

export const assets = stage({
  name: 'assets',
  needs: ['read'],
  run: async ({ read }, building) => publishFiles(await siteAssets(read.archive.site), building),
  wrote: wroteSizes,
});

export const papers = stage({
  name: 'papers',
  needs: ['read'],
  run: ({ read }, building) => publishFiles(paperFiles(read.archive), building),
  wrote: wroteSizes,
});

export const paperTexts = stage({
  name: 'paperTexts',
  needs: ['read'],
  run: ({ read }, { content, fromCache, onProgress }) =>
    readPaperTexts(read.archive, {
      bytesOf: source => paperBytes(content, source),
      fromCache,
      onPaper: (done, of) => onProgress(`Reading ${of} papers`, done / of),
    }),
});

export const searchIndex = stage({
  name: 'searchIndex',
  needs: ['read', 'registers', 'paperTexts'],
  run: ({ read, registers, paperTexts }, building) => {
    building.onProgress('Writing the search index');
    const { searchIndex: memory } = building;
    const files = searchFiles(read.archive, registers, {
      paperText: paperTexts.textOf,
      keyOfPaper: paperTexts.keyOf,
      ...(memory && { memory }),
    });
    return publishFiles(files, building);
  },
  wrote: wroteSizes,
});
