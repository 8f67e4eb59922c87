// The pages: which there are, and their files.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { offlineUrl } from '../../model/url.ts';
import { type FileSizes, LATE, lateMark, type Page, type View } from '../../pages/page.ts';
import { sizeInWords } from '../../pages/parts/copies.ts';
import { pagesOfKinds, placesOfFacts } from '../../pages/site-pages.ts';
import { relatedItems } from '../../search/related/related-items.ts';
import { builtFile, fileOf } from '../built-files.ts';
import type { LastSite } from '../last-site.ts';
import { type AskedSize, notingSizes } from '../noting-sizes.ts';
import { pageKey } from '../page-key.ts';
import { type Building, stage } from './stage.ts';

export const pages = stage({
  name: 'pages',
  needs: ['read', 'registers'],
  run: ({ read, registers }, { relations, last }) => {
    const related = relatedItems(read.archive, registers.meetings, relations);
    const kinds = pagesOfKinds(read.archive, registers, related, last?.pages);
    last?.tellPages(placesOfFacts(kinds));
    const all = kinds.flat();
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

/** The pages that have to be written: those that are as they were published are taken over. */
function changedPages(
  pages: readonly Page[],
  sizes: FileSizes,
  { last, pagesFrom }: Building,
): readonly Page[] {
  if (!last?.isKnown || pagesFrom === undefined) return pages;
  const isClaimed = (page: Page): boolean => {
    const file = fileOf(page.url);
    if (page.isOfFacts && last.claimOfFacts(file, sizes)) return true;
    const { sizes: noted, asked } = notingSizes(sizes);
    const key = pageKey(pagesFrom, page, noted);
    tellMade(last, page, key, asked());
    return last.claim(file, key) !== undefined;
  };
  return pages.filter(page => tellsZips(page) || !isClaimed(page));
}

/** Tells of what a page is made. */
function tellMade(last: LastSite, { url, isOfFacts }: Page, key: string, asked: readonly AskedSize[]): void {
  last.tell(fileOf(url), key);
  if (isOfFacts) last.tellSizes(fileOf(url), asked);
}

export const pageFiles = stage({
  name: 'pageFiles',
  needs: ['read', 'registers', 'pages', 'machineFiles', 'copies', 'zipScopes'],
  run: async ({ read, registers, pages, machineFiles, copies, zipScopes }, building) => {
    const { last, pagesFrom, onProgress, writePages } = building;
    // That the ZIPs are there is known, their sizes are not yet.
    const sizesWith = (zip: number): FileSizes =>
      new Map([...machineFiles, ...copies.sizes, ...zipScopes.map(({ url }) => [url, zip] as const)]);
    const sizes = sizesWith(0);
    const changed = changedPages(pages, sizes, building);
    const ready = changed.map(page => {
      const { url, layout } = page;
      const view = (): View => {
        if (tellsZips(page)) return page.view(sizesWith(LATE));
        const { sizes: noted, asked } = notingSizes(sizes);
        const made = page.view(noted);
        // Of what a page is made that was asked for, that is told already.
        if (last?.isKnown === false && pagesFrom !== undefined)
          tellMade(last, page, pageKey(pagesFrom, page, noted, made), asked());
        return made;
      };
      return { url, layout, view };
    });
    await writePages({ archive: read.archive, registers, pages: ready }, done =>
      onProgress(`Writing ${changed.length} pages`, done / Math.max(changed.length, 1)),
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
