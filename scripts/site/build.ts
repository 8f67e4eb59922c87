// From content folder to published folder.

import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { atChosenLevels, checkArchive, checkTexts } from '../check/check-archive.ts';
import type { SourceText } from '../check/rule.ts';
import { sourceText } from '../check/source-lines.ts';
import { makeIndexes } from '../indexes/indexes.ts';
import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/calendar.ts';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { assetUrl } from '../model/url.ts';
import type { Page } from '../pages/page.ts';
import { lastingUrls, sitePages } from '../pages/site-pages.ts';
import type { PublishedFile } from '../publish/published-file.ts';
import { siteFiles } from '../publish/site-files.ts';
import { readArchive } from '../read/read-archive.ts';
import { openOutput, restoreOutput } from './output-folder.ts';
import { writePages } from './site.ts';
import { joinStyleSheets } from './style-sheet.ts';

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  readonly today?: IsoDate;
  /** Told what is being done, and how far it is from 0 to 1 where that is known. */
  readonly onProgress?: (doing: string, part?: number) => void;
}

export interface BuildResult {
  readonly problems: readonly Problem[];
  /** Absent where errors kept the last good site in place. */
  readonly built?: BuildSummary;
}

export interface BuildSummary {
  readonly meetings: number;
  readonly items: number;
  readonly decisions: number;
  readonly pages: number;
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
    const pages = sitePages(archive, indexes);
    assertNoClash(pages);
    await writePages(pages, path.relative(process.cwd(), folder.building), done =>
      onProgress(`Writing ${pages.length} pages`, done / pages.length),
    );
    for (const file of siteFiles(archive, indexes, lastingUrls(pages)))
      publishFile(file, options.content, folder.building);
    copyAssets(folder.building);
    copyPapers(archive, options.content, folder.building);
    const { files, bytes } = measure(folder.building);
    folder.publish();
    return { problems, built: { ...countArchive(archive), pages: pages.length, files, bytes } };
  } catch (error) {
    folder.discard();
    throw error;
  }
}

/** Reads a content folder and holds it against every rule. */
export function readAndCheck({ content, today, onProgress = () => {} }: Omit<BuildOptions, 'output'>): {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
} {
  const { archive, problems } = readArchive(content, {
    ...(today !== undefined && { today }),
    onMeeting: (done, of) => onProgress(`Reading ${of} meetings`, done / of),
  });
  const found = [
    ...problems,
    ...checkArchive(archive),
    ...checkTexts(sourceTexts(archive, content), archive),
  ];
  return { archive, problems: sortProblems(atChosenLevels(found, archive.site)) };
}

/** The minutes and reports as they were typed, one at a time. */
function* sourceTexts({ committees }: Archive, content: string): Generator<SourceText> {
  for (const { source, reports } of committees.flatMap(({ meetings }) => meetings)) {
    const folder = path.posix.dirname(source.file);
    for (const file of [source.file, ...reports.map(report => path.posix.join(folder, report.file))])
      yield sourceText(file, readFileSync(path.join(content, file), 'utf8'));
  }
}

export function countArchive(archive: Archive): Pick<BuildSummary, 'meetings' | 'items' | 'decisions'> {
  const meetings = archive.committees.flatMap(committee => committee.meetings);
  const items = meetings.flatMap(meeting => meeting.items);
  return {
    meetings: meetings.length,
    items: items.length,
    decisions: items.reduce((sum, item) => sum + item.decisions.length, 0),
  };
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

const ICONS = ['icons/icon.svg', 'icons/icon-192.png', 'icons/icon-512.png'];

function copyAssets(output: string): void {
  writeTo(output, assetUrl('minutebook.css'), joinStyleSheets('assets/css'));
  copyTo(output, assetUrl('local.css'), 'assets/local.css');
  for (const icon of ICONS) copyTo(output, assetUrl(icon), `assets/${icon}`);
  copyTo(output, assetUrl('registers/filter.js'), 'assets/registers/filter.js');
}

/** Copies the papers that are published. Their addresses were made from their names, so each stays below its meeting. */
function copyPapers(archive: Archive, content: string, output: string): void {
  for (const { meetings } of archive.committees) {
    for (const { papers } of meetings) {
      for (const { source, address } of papers) {
        if (source !== undefined) copyTo(output, decodeURIComponent(address), path.join(content, source));
      }
    }
  }
}

function publishFile(file: PublishedFile, content: string, output: string): void {
  if ('source' in file) copyTo(output, file.url, path.join(content, file.source));
  else if ('text' in file) writeTo(output, file.url, file.text);
  else if ('bytes' in file) writeTo(output, file.url, file.bytes);
  else writeChunks(output, file.url, file.chunks);
}

function copyTo(output: string, url: string, source: string): void {
  const target = inside(output, url);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(source, target);
}

function writeTo(output: string, url: string, content: string | Uint8Array): void {
  const target = inside(output, url);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** A list of a large archive has a hundred thousand short pieces: they are written some at a time. */
function writeChunks(output: string, url: string, chunks: Iterable<string>): void {
  const target = inside(output, url);
  mkdirSync(path.dirname(target), { recursive: true });
  const file = openSync(target, 'w');
  try {
    let waiting = '';
    for (const chunk of chunks) {
      waiting += chunk;
      if (waiting.length < 2 ** 18) continue;
      writeFileSync(file, waiting);
      waiting = '';
    }
    writeFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
}

/** The file of an address, which must not leave the published folder. */
function inside(output: string, url: string): string {
  const target = path.join(output, url);
  if (!target.startsWith(output + path.sep))
    throw new Error(`The address ${url} leads out of the published folder.`);
  return target;
}

function measure(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0),
  };
}
