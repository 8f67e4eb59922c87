// The pages: which there are, and their files.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { offlineUrl } from '../../model/url.ts';
import { type FileSizes, LATE, lateMark, type Page, type View } from '../../pages/page.ts';
import { sizeInWords } from '../../pages/parts/copies.ts';
import { sitePages } from '../../pages/site-pages.ts';
import { relatedItems } from '../../search/related/related-items.ts';
import { type BuiltFile, builtFile, fileOf } from '../built-files.ts';
import type { LastSite } from '../last-site.ts';
import { knownKey, viewKey } from '../page-key.ts';
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

interface PartedPages {
  readonly changed: readonly Page[];
  /** Those that are as they were published, by their files. */
  readonly same: ReadonlyMap<string, BuiltFile>;
  /** By their files, of what pages are made. */
  readonly keys: Map<string, string>;
}

/** Which pages have to be written. */
function partedPages(pages: readonly Page[], sizes: FileSizes, last: LastSite | undefined): PartedPages {
  const same = new Map<string, BuiltFile>();
  const keys = new Map<string, string>();
  const changed = pages.filter(page => {
    if (!last?.hasPages || tellsZips(page)) return true;
    const file = fileOf(page.url);
    const key = knownKey(page, sizes) ?? viewKey(page.layout, page.view(sizes));
    const known = last.sameAs(file, key);
    if (known === undefined) return true;
    same.set(file, known);
    keys.set(file, key);
    return false;
  });
  return { changed, same, keys };
}

export const pageFiles = stage({
  name: 'pageFiles',
  needs: ['read', 'registers', 'pages', 'machineFiles', 'copies', 'zipScopes'],
  run: async ({ read, registers, pages, machineFiles, copies, zipScopes }, building) => {
    const { folder, last, onProgress, writePages } = building;
    // That the ZIPs are there is known, their sizes are not yet.
    const sizesWith = (zip: number): FileSizes =>
      new Map([...machineFiles, ...copies.sizes, ...zipScopes.map(({ url }) => [url, zip] as const)]);
    const sizes = sizesWith(0);
    const { changed, same, keys } = partedPages(pages, sizes, last);
    const ready = changed.map(page => {
      const { url, layout } = page;
      const view = (): View => {
        const made = page.view(tellsZips(page) ? sizesWith(LATE) : sizes);
        if (last && !tellsZips(page)) keys.set(fileOf(url), knownKey(page, sizes) ?? viewKey(layout, made));
        return made;
      };
      return { url, layout, view };
    });
    await writePages({ archive: read.archive, registers, pages: ready }, done =>
      onProgress(`Writing ${changed.length} pages`, done / Math.max(changed.length, 1)),
    );
    // Not before: what is written to a file that was taken over would be written into the site that is published.
    for (const file of same.keys()) last?.takeOver(file, folder);
    return { all: pages.map(({ url }) => fileOf(url)), same, madeOf: keys };
  },
  wrote: ({ all }) => ({ files: all.length }),
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
