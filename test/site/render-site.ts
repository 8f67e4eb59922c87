// Renders the site of a content folder in memory.

import type { PublishedFile } from '../../scripts/files/published-file.ts';
import { paperFiles } from '../../scripts/forms/site/papers.ts';
import { siteFiles } from '../../scripts/forms/site-files.ts';
import { ledgerFile, makeLedger } from '../../scripts/ledger/ledger.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import type { Page } from '../../scripts/pages/page.ts';
import { lastingUrls, sitePages } from '../../scripts/pages/site-pages.ts';
import { allCopies } from '../../scripts/registers/copies.ts';
import { makeRegisters, type Registers } from '../../scripts/registers/registers.ts';
import { relatedItems } from '../../scripts/search/related/related-items.ts';
import { searchFiles } from '../../scripts/search/search-files.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { siteAssets } from '../../scripts/site/site-assets.ts';
import { frozen } from '../frozen.ts';
import { renderPages } from '../pages/render-pages.ts';
import { SAMPLE_TODAY } from './sample-site.ts';
import { type Rendered, type Site, siteOf } from './site-in-memory.ts';

/** Reads a content folder and renders its site. */
export async function renderSite(content: string, today = SAMPLE_TODAY): Promise<Site> {
  const checked = readAndCheck({ content, today });
  const { pages, filesOf } = await renderArchive(checked.archive);
  return siteOf(() => checked, { pages }, filesOf);
}

/** Renders the pages; what files there are besides is found when it is asked, because the whole index is written for it. */
export async function renderArchive(
  archive: Archive,
): Promise<Pick<Rendered, 'pages'> & { readonly filesOf: () => Rendered['files'] }> {
  const registers = makeRegisters(frozen(archive));
  const copies = allCopies(archive, registers.meetings).map(({ url }) => url);
  const planned = sitePages(archive, registers, relatedItems(archive, registers.meetings));
  const layouts = new Map(planned.map(({ url, layout }) => [url, layout]));
  const sizes = new Map(copies.map(url => [url, 12_345]));
  const pages = renderPages(planned, sizes);
  const assets = await siteAssets(archive.site);
  return {
    pages: pages.map(({ url, content }) => ({ url, layout: layouts.get(url) ?? '', content })),
    filesOf: () => [...addresses(assets), ...fileAddresses(archive, registers, planned), ...copies],
  };
}

const fileAddresses = (archive: Archive, registers: Registers, pages: readonly Page[]): readonly string[] =>
  addresses([
    ...siteFiles(archive, registers, lastingUrls(pages)),
    ledgerFile(makeLedger(archive, registers.meetings.all, pages)),
    ...searchFiles(archive, registers),
    ...paperFiles(archive),
  ]);

const addresses = (files: readonly PublishedFile[]): readonly string[] => files.map(({ url }) => url);
