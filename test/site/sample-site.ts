// The sample content as a site in memory, made once for a test file.

import { paperFiles } from '../../scripts/forms/site/papers.ts';
import { siteFiles } from '../../scripts/forms/site-files.ts';
import { type Archive, everyItem, type ItemPlace } from '../../scripts/model/archive.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import type { Page } from '../../scripts/pages/page.ts';
import { lastingUrls, sitePages } from '../../scripts/pages/site-pages.ts';
import { allCopies } from '../../scripts/registers/copies.ts';
import { makeRegisters, type Registers } from '../../scripts/registers/registers.ts';
import { searchFiles } from '../../scripts/search/search-files.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { renderPages } from '../../scripts/site/site.ts';
import { siteAssets } from '../../scripts/site/site-assets.ts';
import { type ParsedPage, parsePage } from './html.ts';

/** The day on which the sample is read: between its latest minutes and its coming meetings. */
export const SAMPLE_TODAY = '2026-11-21';

export interface Site {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  readonly pages: readonly ParsedPage[];
  /** By address, from the site's root. */
  readonly byUrl: ReadonlyMap<string, ParsedPage>;
  /** The layout of each page, by address. */
  readonly layouts: ReadonlyMap<string, string>;
  /** Addresses of the files that are no pages: papers, style sheets, files for machines. */
  readonly files: ReadonlySet<string>;
  readonly items: readonly ItemPlace[];
}

/** Reads a content folder and renders its site in memory. */
export async function renderSite(content: string, today = SAMPLE_TODAY): Promise<Site> {
  const { archive, problems } = readAndCheck({ content, today });
  const registers = makeRegisters(archive);
  const copies = allCopies(archive, registers.meetings).map(({ url }) => url);
  const planned = sitePages(archive, registers);
  const sizes = new Map(copies.map(url => [url, 12_345]));
  const pages = (await renderPages(planned, sizes)).map(parsePage);
  return {
    archive,
    problems,
    pages,
    byUrl: new Map(pages.map(page => [page.url, page])),
    layouts: new Map(planned.map(({ url, layout }) => [url, layout])),
    files: new Set([...filesOf(archive, registers, planned), ...copies]),
    items: everyItem(archive),
  };
}

const filesOf = (archive: Archive, registers: Registers, pages: readonly Page[]): ReadonlySet<string> =>
  new Set(
    [
      ...siteAssets(),
      ...siteFiles(archive, registers, lastingUrls(pages)),
      ...searchFiles(archive, registers),
      ...paperFiles(archive),
    ].map(({ url }) => url),
  );

let sample: Promise<Site> | undefined;

export const sampleSite = (): Promise<Site> => {
  sample ??= renderSite('content');
  return sample;
};

/** Faults as an assertion shows them: all that are new to the eye, not a thousand alike. */
export const shown = (faults: readonly string[]): string =>
  `${faults.length} faults:\n${faults.slice(0, 25).join('\n')}`;
