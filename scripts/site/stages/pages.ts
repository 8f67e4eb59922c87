// The pages: which there are, and their files.

import path from 'node:path';
import { offlineUrl } from '../../model/url.ts';
import type { Page } from '../../pages/page.ts';
import { sitePages } from '../../pages/site-pages.ts';
import { builtFile, fileOf } from '../built-files.ts';
import { writePages } from '../site.ts';
import { stage, wroteFiles } from './stage.ts';

export const pages = stage({
  name: 'pages',
  needs: ['read', 'registers'],
  run: ({ read, registers }) => {
    const all = sitePages(read.archive, registers);
    assertNoClash(all);
    return all;
  },
});

/** The rules refuse what a clerk could write to make two pages share an address, so this would be a fault of ours. */
function assertNoClash(pages: readonly Page[]): void {
  const taken = new Set<string>();
  for (const { url } of pages) {
    if (taken.has(url)) throw new Error(`Two pages have the address ${url}.`);
    taken.add(url);
  }
}

/** The page that says how large the ZIPs are; in them another stands for it. */
const tellsZips = ({ url }: Page): boolean => url === offlineUrl;

export const pageFiles = stage({
  name: 'pageFiles',
  needs: ['pages', 'machineFiles', 'copies', 'zipScopes'],
  run: async ({ pages, machineFiles, copies, zipScopes }, { folder, onProgress }) => {
    // That the ZIPs are there is known, their sizes are not yet.
    const zips = zipScopes.map(({ url }) => [url, 0] as const);
    const sizes = new Map([...machineFiles, ...copies.sizes, ...zips]);
    const early = pages.filter(page => !tellsZips(page));
    await writePages(early, sizes, fromHere(folder), done =>
      onProgress(`Writing ${pages.length} pages`, done / pages.length),
    );
    return early.map(({ url }) => fileOf(url));
  },
  wrote: files => ({ files: files.length }),
});

export const zipPages = stage({
  name: 'zipPages',
  needs: ['pages', 'machineFiles', 'copies', 'zips', 'pageFiles'],
  run: async ({ pages, machineFiles, copies, zips }, { folder }) => {
    const sizesOfZips = zips.files.map(file => [`/${file.path}`, file.bytes] as const);
    const late = pages.filter(tellsZips);
    await writePages(late, new Map([...machineFiles, ...copies.sizes, ...sizesOfZips]), fromHere(folder));
    return late.map(({ url }) => builtFile(folder, fileOf(url)));
  },
  wrote: wroteFiles,
});

/** Eleventy takes the folder to which it writes as it is seen from the working folder. */
const fromHere = (folder: string): string => path.relative(process.cwd(), folder);
