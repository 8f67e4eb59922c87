// The pages: which there are, and their files.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { offlineUrl } from '../../model/url.ts';
import { type FileSizes, LATE, lateMark, type Page } from '../../pages/page.ts';
import { sizeInWords } from '../../pages/parts/copies.ts';
import { sitePages } from '../../pages/site-pages.ts';
import { relatedItems } from '../../search/related/related-items.ts';
import { builtFile, fileOf } from '../built-files.ts';
import { stage } from './stage.ts';

export const pages = stage({
  name: 'pages',
  needs: ['read', 'registers'],
  run: ({ read, registers }) => {
    const all = sitePages(read.archive, registers, relatedItems(read.archive, registers.meetings));
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
const tellsZips = ({ url }: Pick<Page, 'url'>): boolean => url === offlineUrl;

export const pageFiles = stage({
  name: 'pageFiles',
  needs: ['read', 'registers', 'pages', 'machineFiles', 'copies', 'zipScopes'],
  run: async ({ read, registers, pages, machineFiles, copies, zipScopes }, { onProgress, writePages }) => {
    // That the ZIPs are there is known, their sizes are not yet.
    const sizesWith = (zip: number): FileSizes =>
      new Map([...machineFiles, ...copies.sizes, ...zipScopes.map(({ url }) => [url, zip] as const)]);
    const sizes = sizesWith(0);
    const ready = pages.map(page => {
      const { url, layout } = page;
      return { url, layout, view: () => page.view(tellsZips(page) ? sizesWith(LATE) : sizes) };
    });
    await writePages({ archive: read.archive, registers, pages: ready }, done =>
      onProgress(`Writing ${pages.length} pages`, done / pages.length),
    );
    return pages.map(({ url }) => fileOf(url));
  },
  wrote: files => ({ files: files.length }),
});

export const zipPages = stage({
  name: 'zipPages',
  needs: ['read', 'pages', 'zips', 'pageFiles'],
  run: ({ read, pages, zips }, { folder }) =>
    pages.filter(tellsZips).map(({ url }) => {
      const file = path.join(folder, fileOf(url));
      let html = readFileSync(file, 'utf8');
      for (const zip of zips.files)
        html = html.replaceAll(lateMark(`/${zip.path}`), sizeInWords(zip.bytes, read.archive.site));
      writeFileSync(file, html);
      return builtFile(folder, fileOf(url));
    }),
});
