// From content folder to published folder.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Indexes, makeIndexes } from '../indexes/indexes.ts';
import type { Archive } from '../model/archive.ts';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { offlineUrl } from '../model/url.ts';
import type { Page } from '../pages/page.ts';
import { lastingUrls, sitePages } from '../pages/site-pages.ts';
import { makeCopies } from '../publish/copies/copies.ts';
import type { Making } from '../publish/copies/making.ts';
import { paperFiles } from '../publish/papers.ts';
import { forget } from '../publish/remember.ts';
import { siteFiles } from '../publish/site-files.ts';
import { copyScopes } from '../publish/zip/scope.ts';
import { searchFiles } from '../search/search-files.ts';
import { type BuiltSite, builtFile, builtFiles, fileOf } from './built-files.ts';
import { type Cache, openCache } from './cache.ts';
import { openOutput, restoreOutput } from './output-folder.ts';
import { type ArchiveCounts, countArchive, type ReadingOptions, readAndCheck } from './read-content.ts';
import { writePages } from './site.ts';
import { siteAssets } from './site-assets.ts';
import { joinStyleSheets } from './style-sheet.ts';
import { publishFile } from './write-files.ts';
import { writeLists } from './write-lists.ts';
import { writeZipCopies } from './zip-copies.ts';

export interface BuildOptions extends Omit<ReadingOptions, 'memory'> {
  readonly output: string;
  /** The folder in which copies are kept for the next build; without one each is made anew. */
  readonly cache?: string;
  /** Whether copies to keep are made; a preview goes without. */
  readonly copies?: boolean;
}

export interface BuildResult {
  readonly problems: readonly Problem[];
  /** Absent where errors kept the last good site in place. */
  readonly built?: BuildSummary;
}

/** Copies to keep: how many there are, and how many of them had to be made. */
export interface CopyCount {
  readonly all: number;
  readonly made: number;
}

export interface BuildSummary extends ArchiveCounts {
  readonly pages: number;
  readonly copies: CopyCount;
  readonly files: number;
  readonly bytes: number;
}

/** Builds the site. With any error nothing is published, and the last good site stays. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { onProgress = () => {} } = options;
  restoreOutput(options.output);
  const { archive, problems } = readAndCheck(options);
  if (problems.some(isError)) return { problems };
  const folder = openOutput(options.output);
  try {
    const indexes = makeIndexes(archive);
    const sizes = new Map<string, number>();
    const pages = sitePages(archive, indexes, sizes);
    assertNoClash(pages);
    for (const file of siteFiles(archive, indexes, lastingUrls(pages)))
      sizes.set(file.url, publishFile(file, options.content, folder.building));
    // Two prints of the same minutes have the same to say.
    const ofCopies = new Map<string, Problem>();
    const report = (problem: Problem): void => void ofCopies.set(JSON.stringify(problem), problem);
    const cache = options.cache === undefined ? undefined : openCache(options.cache);
    const made = await writeCopies(archive, indexes, { ...options, report }, cache, folder.building, sizes);
    const scopes = options.copies === false ? [] : copyScopes(archive, indexes);
    for (const { url } of scopes) sizes.set(url, 0);
    const output = path.relative(process.cwd(), folder.building);
    const [early, late] = [pages.filter(page => !isAfterZips(page)), pages.filter(isAfterZips)];
    await writePages(early, output, done => onProgress(`Writing ${pages.length} pages`, done / pages.length));
    onProgress('Writing the search index');
    for (const file of searchFiles(archive, indexes)) publishFile(file, options.content, folder.building);
    for (const file of [...siteAssets(), ...paperFiles(archive)])
      publishFile(file, options.content, folder.building);
    const site: BuiltSite = {
      folder: folder.building,
      files: builtFiles(folder.building),
      pages: new Set(pages.map(({ url }) => fileOf(url))),
    };
    const zips = await writeZipCopies(scopes, { ...site, search: searchFiles }, cache, done =>
      onProgress(`Packing ${scopes.length} copies`, done / scopes.length),
    );
    for (const { path: file, bytes } of zips) sizes.set(`/${file}`, bytes);
    cache?.tidy();
    await writePages(late, output);
    const latePages = late.map(({ url }) => builtFile(folder.building, fileOf(url)));
    const files = writeLists(archive, { ...site, files: [...site.files, ...zips, ...latePages] });
    const copies = { all: made + zips.length, made: cache?.counts().made ?? made + zips.length };
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    folder.publish();
    return {
      problems: sortProblems([...problems, ...ofCopies.values()]),
      built: { ...countArchive(archive), pages: pages.length, copies, files: files.length, bytes },
    };
  } catch (error) {
    folder.discard();
    throw error;
  }
}

/** The page that lists the copies says how large the ZIPs are, and those hold all other pages. */
const isAfterZips = ({ url }: Page): boolean => url === offlineUrl;

/** Writes the copies to keep and notes their sizes, so that the pages that are written after can say them. */
async function writeCopies(
  archive: Archive,
  indexes: Indexes,
  { content, copies = true, onProgress = () => {}, report }: BuildOptions & Pick<Making, 'report'>,
  cache: Cache | undefined,
  output: string,
  sizes: Map<string, number>,
): Promise<number> {
  if (!copies) return 0;
  const making = {
    remember: cache?.remember ?? forget,
    styleSheet: joinStyleSheets('assets/css') + readFileSync('assets/local.css', 'utf8'),
    readPaper: (source: string) => readFileSync(path.join(content, source)),
    report,
  };
  let all = 0;
  for await (const file of makeCopies(archive, indexes, making, (done, of) =>
    onProgress(`Making ${of} copies to keep`, done / of),
  )) {
    sizes.set(file.url, publishFile(file, content, output));
    all += 1;
  }
  return all;
}

/** The rules refuse what a clerk could write to make two pages share an address, so this would be a fault of ours. */
function assertNoClash(pages: readonly Page[]): void {
  const taken = new Set<string>();
  for (const { url } of pages) {
    if (taken.has(url))
      throw new Error(`Two pages have the address ${url}. This is a fault of Minute Book: please report it.`);
    taken.add(url);
  }
}
