// The copies on disk, as ZIPs: of the whole site and of each committee, made of the site as it was built.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { checksumLines } from '../files/checksums.ts';
import { placesOf } from '../files/places.ts';
import type { MadeFile } from '../files/published-file.ts';
import { readmeText } from '../forms/zip/readme.ts';
import type { CopyScope } from '../forms/zip/scope.ts';
import { DEFLATED_BY } from '../forms/zip/zip.ts';
import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/calendar.ts';
import { changedOn } from '../model/changed-on.ts';
import { defined } from '../model/defined.ts';
import type { Site } from '../model/site.ts';
import { offlineUrl } from '../model/url.ts';
import { copyPage, copyPageUrl } from '../pages/copy.ts';
import type { Page } from '../pages/page.ts';
import { searchPages } from '../pages/search.ts';
import type { Registers } from '../registers/registers.ts';
import { moduleBeside } from '../threads/module-beside.ts';
import { MOST_THREADS, openPool } from '../threads/pool.ts';
import { wordsOf } from '../words/words.ts';
import { htmlText, xmlAttribute } from '../writers/escape.ts';
import { type BuiltFile, type BuiltSite, builtFile, fileOf } from './built-files.ts';
import type { Cache } from './cache.ts';
import { openLayouts } from './layouts.ts';
import type { ZipEntry } from './zip-file.ts';
import type { ZipTask } from './zip-thread.ts';

/** Counted up when the same site gives another ZIP. */
const VERSION = '3';

export interface Packing extends BuiltSite {
  /** Writes the index by which an archive is searched, or a part of one. */
  readonly search: (archive: Archive, registers: Registers) => Iterable<MadeFile>;
}

/** Writes the ZIP of each scope into the folder of the site, and gives them. `cache` keeps them for the next build. */
export async function writeZipCopies(
  scopes: readonly CopyScope[],
  site: Packing,
  cache: Cache | undefined,
  onZip: (done: number) => void = () => {},
): Promise<readonly BuiltFile[]> {
  const own = renderOwnPages(scopes);
  const threads = openPool<ZipTask, void>(moduleBeside('./zip-thread', import.meta.url));
  let done = 0;
  const make = async (scope: CopyScope): Promise<BuiltFile> => {
    onZip(done);
    const files = site.files.filter(file => scope.includes(file.path));
    const made = new Map([
      ...(own.get(scope) ?? []),
      ['README.txt', readmeText(scope, latestChange(scope.archive))],
    ]);
    const target = path.join(site.folder, scope.url);
    mkdirSync(path.dirname(target), { recursive: true });
    const write = (file: string, earlier?: string): Promise<void> =>
      threads.ask({ ...zipTask(file, scope, { ...site, files }, made), ...defined({ earlier }) });
    if (cache === undefined) await write(target);
    else {
      const { url = '' } = scope.archive.site;
      const from = [VERSION, url, noteOf(scope.archive.site), ...checksumLines(files), ...[...made].flat()];
      await cache.fileFromCache(`zip-${DEFLATED_BY}-${scope.folder}`, from, target, write);
    }
    done += 1;
    return builtFile(site.folder, fileOf(scope.url));
  };
  const zips: BuiltFile[] = [];
  const waiting = scopes.entries();
  const work = async (): Promise<void> => {
    // All lanes take from the same row, so that the largest, which is the first, holds up no other.
    for (const [place, scope] of waiting) zips[place] = await make(scope);
  };
  try {
    await Promise.all(Array.from({ length: MOST_THREADS + 1 }, work));
  } finally {
    await threads.close();
  }
  return zips;
}

function zipTask(
  target: string,
  scope: CopyScope,
  { placeOf, files, pages, search }: Packing,
  made: ReadonlyMap<string, string>,
): ZipTask {
  const { site } = scope.archive;
  const entries = new Map<string, ZipEntry>();
  for (const { path: file } of files) entries.set(file, { file: placeOf(file), isPage: pages.has(file) });
  for (const [file, content] of made) entries.set(file, { content, isPage: file.endsWith('.html') });
  if (scope.committee) {
    for (const { url, make } of search(scope.archive, scope.registers))
      entries.set(fileOf(url), { content: make(), isPage: false });
  }
  return {
    ...{ target, folder: scope.folder, entries, missed: scope.missed, note: noteOf(site) },
    standIns: new Map([[fileOf(offlineUrl), fileOf(copyPageUrl(scope))]]),
    ...(site.url !== undefined && { website: site.url }),
  };
}

/** For the end of every page. Its link is one from the root of the web site, below which an archive may lie. */
function noteOf(site: Site): string {
  const { note, aboutCopy } = wordsOf(site).copy;
  const root = site.url === undefined ? '' : new URL(site.url).pathname.slice(0, -1);
  return `<p class="copy-note">${htmlText(note)} <a href="${xmlAttribute(root + offlineUrl)}">${htmlText(aboutCopy)}</a></p>`;
}

/** The pages that a copy has of its own, by their files. */
function renderOwnPages(scopes: readonly CopyScope[]): ReadonlyMap<CopyScope, ReadonlyMap<string, string>> {
  const { render } = openLayouts(placesOf());
  return new Map(
    scopes.map(scope => [scope, new Map(ownPages(scope).map(page => [fileOf(page.url), render(page)]))]),
  );
}

/** A committee's copy is searched by an index of its own, and offers no other committee to choose. */
const ownPages = (scope: CopyScope): readonly Page[] => [
  copyPage(scope, latestChange(scope.archive)),
  ...(scope.committee ? searchPages(scope.archive, scope.registers) : []),
];

/** The last day, up to today, on which what is shown of a meeting changed. */
const latestChange = ({ committees, today }: Archive): IsoDate | undefined =>
  committees
    .flatMap(({ meetings }) => meetings.map(changedOn))
    .filter(date => date <= today)
    .sort()
    .at(-1);
