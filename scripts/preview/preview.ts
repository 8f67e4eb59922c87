// The site as a clerk sees it while writing. No file is written: each page is made when the browser asks for it, from the
// content as it was last read.
//
// Why not build at every save? A page is to be seen within a second, however large the archive; so at a save only what
// changed is read again, and only the page that is open is made.

import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { noCache } from '../files/from-cache.ts';
import { findFile, placesOf } from '../files/places.ts';
import { chunksOf, type PublishedFile } from '../files/published-file.ts';
import { type Kept, keptHere } from '../files/remember.ts';
import { type CopyTask, copyTasks } from '../forms/copies/copies.ts';
import { compilePdf } from '../forms/pdf/compile.ts';
import { paperFiles } from '../forms/site/papers.ts';
import { siteFiles } from '../forms/site-files.ts';
import { ledgerFile, makeLedger } from '../ledger/ledger.ts';
import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/calendar.ts';
import { once } from '../model/once.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { notFoundUrl } from '../model/url.ts';
import type { FileSizes, Page } from '../pages/page.ts';
import { lastingUrls, pagesByKind } from '../pages/site-pages.ts';
import { onDisk } from '../read/on-disk.ts';
import { makeRegisters, type Registers } from '../registers/registers.ts';
import type { KeptRelations } from '../search/related/kept-relations.ts';
import { relatedItems } from '../search/related/related-items.ts';
import { searchFiles } from '../search/search-files.ts';
import type { Cache } from '../site/cache.ts';
import { openKeptReading } from '../site/kept-reading.ts';
import { keptWhole } from '../site/kept-whole.ts';
import { type Layouts, openLayouts } from '../site/layouts.ts';
import { paperBytes } from '../site/paper-bytes.ts';
import { readAndCheck } from '../site/read-content.ts';
import { siteAssets } from '../site/site-assets.ts';
import { wholeStyleSheet } from '../site/style-sheet.ts';
import { openPages, type Pages } from './pages.ts';
import { type PatternSite, patternSite } from './patterns/pattern-site.ts';
import { patternPagesUrl, patternsPage, patternsUrl, shortPatternsUrl } from './patterns/patterns-page.ts';
import { problemsPage, withProblems } from './problems-page.ts';
import { readingPages } from './reading-page.ts';

export interface Preview {
  /** Reads what has changed. Problems are shown in the preview; they never stop it. */
  readonly refresh: () => readonly Problem[];
  /** Forgets layouts, style sheets and scripts, which have changed. */
  readonly refreshAssets: () => void;
  /** The page or file at an address (without its query); undefined if there is none. */
  readonly answer: (address: string) => Promise<Answer | undefined>;
}

export interface Answer {
  readonly status: 200 | 302 | 404;
  /** Where to go instead, of a 302. */
  readonly location?: string;
  /** Undefined leaves it to the name of the file. */
  readonly type?: string;
  readonly body: string | Uint8Array;
}

/** The site as it was last read. What is seldom needed is made when it is first asked for. */
interface Current {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  readonly pages: Pages;
  readonly papers: ReadonlyMap<string, PublishedFile>;
  readonly copies: ReadonlyMap<string, CopyTask>;
  readonly sizes: FileSizes;
  readonly search: () => ReadonlyMap<string, PublishedFile>;
  readonly files: () => ReadonlyMap<string, PublishedFile>;
}

/** What was read of the minutes is taken from the cache, and kept there. */
export function openPreview(content: string, today?: IsoDate, cache?: Cache): Preview {
  const { memory, save } = openKeptReading(cache);
  // Builds keep them on disk.
  const relations = keptHere(() => cache && keptWhole<KeptRelations>(cache, 'related').find());
  const currentOf = (archive: Archive, problems: readonly Problem[]): Current =>
    currentSite(archive, problems, content, relations);
  let assets: ReadonlyMap<string, PublishedFile> | undefined;
  let layouts = openLayouts(placesOf());
  let current: Current | undefined;
  let patterns: PatternSite | undefined;
  const patternAt = (address: string, { archive }: Current): Answer | undefined => {
    patterns ??= patternSite(archive.site);
    const { pages, sizes } = patterns;
    const html = (page: Page): string => layouts.render(page, sizes);
    const asked =
      address === patternsUrl
        ? patternsPage(archive, () =>
            [...pages.values()].map(page => ({ url: page.url, layout: page.layout, html: html(page) })),
          )
        : pages.get(address.slice(patternPagesUrl.length - 1));
    return asked && { status: 200, type: HTML, body: html(asked) };
  };
  const refresh = (): readonly Problem[] => {
    try {
      const read = readAndCheck({ content, memory, ...(today !== undefined && { today }) });
      save();
      if (!isDeepStrictEqual(inAssets(read.archive.site), current && inAssets(current.archive.site)))
        assets = patterns = undefined;
      current = currentOf(read.archive, read.problems);
    } catch (error) {
      // Without a first reading there is nothing to show.
      if (!current) throw error;
      current = currentOf(current.archive, [notRead(content, error)]);
    }
    return current.problems;
  };
  return {
    refresh,
    refreshAssets: () => {
      assets = undefined;
      layouts = openLayouts(placesOf());
    },
    answer: async address => {
      if (!current) return undefined;
      assets ??= byUrl([...(await siteAssets(current.archive.site)), PREVIEW_STYLE()]);
      const asset = assets.get(assetAt(address));
      if (asset) return { status: 200, body: bodyOf(asset, content) };
      const page = current.pages.at(address);
      if (page) return renderPage(page, current, layouts);
      if (address === shortPatternsUrl || address === '/patterns')
        return { status: 302, location: patternsUrl, body: '' };
      const pattern = address.startsWith(patternsUrl) ? patternAt(address, current) : undefined;
      if (pattern) return pattern;
      const file = fileAt(address, current);
      if (file) return { status: 200, body: bodyOf(file, content) };
      const copy = current.copies.get(address);
      if (copy) return copyAnswer(await copy.make());
      if (current.pages.at(`${address}/`)) return { status: 302, location: `${address}/`, body: '' };
      const missing = current.pages.at(notFoundUrl);
      return missing && { ...renderPage(missing, current, layouts), status: 404 };
    },
  };
}

/** What of a site stands in its assets: scripts and style sheet say its words, the sheet has its colours. */
const inAssets = ({ language, words, colours, logo }: Site) => [language, words, colours, logo];

/** For a folder that is being moved or a file half written: the last preview stays, with a note that it is old. */
const notRead = (content: string, error: unknown): Problem => ({
  rule: 'not-read',
  level: 'error',
  file: '',
  message: existsSync(content)
    ? `The folder of minutes could not be read: ${error instanceof Error ? error.message : String(error)}.`
    : 'The folder of minutes is not there.',
  hint: 'This page is as it was before. Save a file to have the folder read again.',
});

const PREVIEW_STYLE = (): PublishedFile => ({
  url: '/assets/preview.css',
  text: readFileSync(findFile(placesOf(), 'assets/preview/preview.css'), 'utf8'),
});

function currentSite(
  archive: Archive,
  problems: readonly Problem[],
  content: string,
  relations: Kept<KeptRelations>,
): Current {
  const registers: Registers = makeRegisters(archive);
  const copies = copyTasks(archive, registers, {
    fromCache: noCache,
    styleSheet: wholeStyleSheet(archive.site),
    compilePdf,
    readPaper: source => paperBytes(content, source),
    report: () => {},
  });
  const related = relatedItems(archive, registers.meetings, relations);
  const pages = openPages(
    [
      problemsPage(archive, problems),
      ...readingPages(archive, file => readFileSync(onDisk(content, file), 'utf8')),
    ],
    pagesByKind(archive, registers, related),
  );
  return {
    archive,
    problems,
    pages,
    papers: byUrl(paperFiles(archive)),
    copies: new Map(copies.map(copy => [copy.url, copy])),
    // They are made when they are asked for, so that their sizes are not known.
    sizes: new Map(copies.map(({ url }) => [url, 0])),
    search: once(() => byUrl(searchFiles(archive, registers))),
    files: once(() =>
      byUrl([
        ...siteFiles(archive, registers, lastingUrls(pages.all())),
        ledgerFile(makeLedger(archive, registers.meetings.all, pages.all())),
      ]),
    ),
  };
}

const byUrl = (files: Iterable<PublishedFile>): ReadonlyMap<string, PublishedFile> =>
  new Map([...files].map(file => [file.url, file]));

/** Files for machines are many and seldom asked for, so they are searched last. */
const fileAt = (address: string, { papers, search, files }: Current): PublishedFile | undefined =>
  papers.get(address) ??
  (address.startsWith('/search/') ? search().get(address) : undefined) ??
  (/\.[a-z0-9]+$/.test(address) ? files().get(address) : undefined);

/** Pages of the patterns ask for the site's assets below their own address. */
const assetAt = (address: string): string =>
  address.startsWith(`${patternPagesUrl}assets/`) ? address.slice(patternPagesUrl.length - 1) : address;

const HTML = 'text/html; charset=utf-8';

const renderPage = (page: Page, { archive, problems, sizes }: Current, { render }: Layouts): Answer => ({
  status: 200,
  type: HTML,
  body: render(withProblems(page, archive, problems), sizes),
});

function bodyOf(file: PublishedFile, content: string): string | Uint8Array {
  if ('source' in file) return paperBytes(content, file.source);
  return 'bytes' in file ? file.bytes : [...chunksOf(file)].join('');
}

const copyAnswer = (bytes: Uint8Array | undefined): Answer | undefined =>
  bytes && { status: 200, body: bytes };
