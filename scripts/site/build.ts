// From content folder to published folder.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { atChosenLevels } from '../check/check-archive.ts';
import type { PublishedFile, TextFile } from '../files/published-file.ts';
import { forget } from '../files/remember.ts';
import { makeCopies } from '../forms/copies/copies.ts';
import { paperFiles } from '../forms/site/papers.ts';
import { siteFiles } from '../forms/site-files.ts';
import { copyScopes } from '../forms/zip/scope.ts';
import type { Archive } from '../model/archive.ts';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { offlineUrl } from '../model/url.ts';
import type { Page } from '../pages/page.ts';
import { lastingUrls, sitePages } from '../pages/site-pages.ts';
import { onDisk } from '../read/on-disk.ts';
import { makeRegisters } from '../registers/registers.ts';
import { readPaperTexts } from '../search/papers/paper-texts.ts';
import { searchFiles } from '../search/search-files.ts';
import { type BuiltSite, builtFile, builtFiles, fileOf } from './built-files.ts';
import { openCache } from './cache.ts';
import { openOutput, restoreOutput } from './output-folder.ts';
import { type ArchiveCounts, countArchive, type ReadingOptions, readAndCheck } from './read-content.ts';
import { writePages } from './site.ts';
import { siteAssets } from './site-assets.ts';
import { joinStyleSheets } from './style-sheet.ts';
import { publishFile } from './write-files.ts';
import { writeLists } from './write-lists.ts';
import { type Packing, writeZipCopies } from './zip-copies.ts';

export interface BuildOptions extends Omit<ReadingOptions, 'memory'> {
  readonly output: string;
  /** The folder in which the next build finds what this one made; without one all is made anew. */
  readonly cache?: string;
  /** Whether copies to keep are made. */
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
  restoreOutput(options.output);
  const read = readAndCheck(options);
  if (read.problems.some(isError)) return { problems: read.problems };
  const folder = openOutput(options.output);
  try {
    const { problems, ...built } = await writeSite(read.archive, options, folder.building);
    folder.publish();
    const later = atChosenLevels(problems, read.archive.site);
    return { problems: sortProblems([...read.problems, ...later]), built };
  } catch (error) {
    folder.discard();
    throw error;
  }
}

/**
 * Writes everything, in the order in which one thing needs the other: pages say the sizes of the files beside them, a ZIP
 * holds all pages but the one that lists the ZIPs, and the checksums are those of everything.
 */
async function writeSite(
  archive: Archive,
  { content, cache: cacheFolder, copies: wantsCopies = true, onProgress = () => {} }: BuildOptions,
  folder: string,
): Promise<BuildSummary & Pick<BuildResult, 'problems'>> {
  const registers = makeRegisters(archive);
  const cache = cacheFolder === undefined ? undefined : openCache(cacheFolder);
  const remember = cache?.remember ?? forget;
  const readPaper = (source: string): Buffer => readFileSync(onDisk(content, source));
  const sizes = new Map<string, number>();
  const publish = (file: PublishedFile): void => void sizes.set(file.url, publishFile(file, content, folder));

  const pages = sitePages(archive, registers);
  assertNoClash(pages);
  for (const file of siteFiles(archive, registers, lastingUrls(pages))) publish(file);
  for (const file of siteAssets()) publish(file);
  for (const file of paperFiles(archive)) publish(file);

  const papers = await readPaperTexts(archive, {
    bytesOf: readPaper,
    remember,
    onPaper: (done, of) => onProgress(`Reading ${of} papers`, done / of),
  });
  const search: Packing['search'] = (part, partRegisters): Iterable<TextFile> =>
    searchFiles(part, partRegisters, { paperText: papers.textOf });
  onProgress('Writing the search index');
  for (const file of search(archive, registers)) publish(file);

  // Two prints of the same minutes have the same to say.
  const ofCopies = new Map<string, Problem>();
  const madeBefore = cache?.counts().made ?? 0;
  let copies = 0;
  const made = (): number => (cache === undefined ? copies : cache.counts().made - madeBefore);
  const given = {
    remember,
    styleSheet: joinStyleSheets('assets/css') + readFileSync('assets/local.css', 'utf8'),
    readPaper,
    report: (problem: Problem) => void ofCopies.set(JSON.stringify(problem), problem),
  };
  if (wantsCopies) {
    const onCopy = (done: number, of: number): void => {
      if (made() > 0) onProgress(`Making copies to keep: ${many(done)} of ${many(of)}`);
    };
    for await (const file of makeCopies(archive, registers, given, { onCopy })) {
      publish(file);
      copies += 1;
    }
  }
  const scopes = wantsCopies ? copyScopes(archive, registers) : [];
  // Their sizes are not known yet, but that they are there is.
  for (const { url } of scopes) sizes.set(url, 0);

  const output = path.relative(process.cwd(), folder);
  const [early, late] = [pages.filter(page => !listsZips(page)), pages.filter(listsZips)];
  await writePages(early, sizes, output, done =>
    onProgress(`Writing ${pages.length} pages`, done / pages.length),
  );
  const site: BuiltSite = {
    folder,
    files: builtFiles(folder),
    pages: new Set(pages.map(({ url }) => fileOf(url))),
  };
  const zips = await writeZipCopies(scopes, { ...site, search }, cache, done =>
    onProgress(`Packing ${scopes.length} copies`, done / scopes.length),
  );
  for (const { path: file, bytes } of zips) sizes.set(`/${file}`, bytes);
  await writePages(late, sizes, output);
  const lateFiles = late.map(({ url }) => builtFile(folder, fileOf(url)));
  const files = writeLists(archive, { ...site, files: [...site.files, ...zips, ...lateFiles] });
  copies += zips.length;
  cache?.tidy();
  return {
    ...countArchive(archive),
    problems: [...papers.problems, ...ofCopies.values()],
    pages: pages.length,
    copies: { all: copies, made: made() },
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  };
}

/** "1,200". */
const many = (count: number): string => count.toLocaleString('en-GB');

const listsZips = ({ url }: Page): boolean => url === offlineUrl;

/** The rules refuse what a clerk could write to make two pages share an address, so this would be a fault of ours. */
function assertNoClash(pages: readonly Page[]): void {
  const taken = new Set<string>();
  for (const { url } of pages) {
    if (taken.has(url))
      throw new Error(`Two pages have the address ${url}. This is a fault of Minute Book: please report it.`);
    taken.add(url);
  }
}
