// Whether the host that `site.yaml` names takes what was built, and what could be switched off where it does not.

import path from 'node:path';
import type { Limits } from '../model/hosts/host.ts';
import { HOSTS } from '../model/hosts/hosts.ts';
import type { Problem } from '../model/problem.ts';
import { isAnyOf } from '../model/routes/matching.ts';
import { ROUTES, type Route } from '../model/routes/routes.ts';
import { breachOf } from '../model/rules/found.ts';
import type { CopyKind, DataKind, Site } from '../model/site.ts';
import type { Page } from '../pages/page.ts';
import { type BuiltFile, fileOf } from './built-files.ts';

/** A page by its layout: an item's and a report's look alike by their addresses. */
type PlacedPage = Pick<Page, 'url' | 'layout'>;

/** From this part of a limit on, it is told. */
const NEAR = 0.8;

/** How much of each limited thing there is. */
type Usage = Readonly<Record<keyof Limits, { readonly amount: number; readonly of?: string }>>;

/** At most one problem a limit: an error where the host would refuse the site, else a warning. */
export function hostProblems(
  site: Pick<Site, 'host' | 'copies' | 'data' | 'items'>,
  files: readonly BuiltFile[],
  pages: readonly PlacedPage[] = [],
): readonly Problem[] {
  const { host: name } = site;
  if (name === undefined) return [];
  const host = HOSTS[name];
  const usage = usageOf(files);
  return LIMITED.flatMap(limited => {
    const limit = host.limits[limited];
    const { amount, of } = usage[limited];
    if (limit === undefined || amount < limit * NEAR) return [];
    const isOver = amount > limit;
    return [
      {
        ...(isOver ? breachOf('host-limit') : breachOf('near-host-limit')),
        file: 'site.yaml',
        message: `${host.name} takes ${IN_WORDS[limited](limit)}; ${of === undefined ? 'this site has' : `${of} has`} ${IN_WORDS[limited](amount)}.`,
        hint: `${isOver ? '' : 'It still fits. To make room: '}${howToSave(limited, site, files, pages)} The limit is told at ${host.source}, looked up in ${host.asOf}.`,
      },
    ];
  });
}

const LIMITED: readonly (keyof Limits)[] = ['files', 'bytes', 'bytesOfFile', 'filesInFolder'];

const inFiles = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'file' : 'files'}`;
const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString('en-GB')} MB`;

const IN_WORDS: Readonly<Record<keyof Limits, (amount: number) => string>> = {
  files: inFiles,
  bytes: inMegabytes,
  bytesOfFile: bytes => `${inMegabytes(bytes)} in one file`,
  filesInFolder: count => `${inFiles(count)} in one folder`,
};

function usageOf(files: readonly BuiltFile[]): Usage {
  const inFolder = new Map<string, number>();
  for (const { path: file } of files) {
    const folder = path.posix.dirname(file);
    inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
  }
  const [fullest = ['', 0] as const] = [...inFolder].sort(([, a], [, b]) => b - a);
  const largest = largestOf(files);
  return {
    files: { amount: files.length },
    bytes: { amount: bytesOf(files) },
    bytesOfFile: { amount: largest?.bytes ?? 0, of: largest?.path ?? '' },
    filesInFolder: { amount: fullest[1], of: `${fullest[0]}/` },
  };
}

export const largestOf = (files: readonly BuiltFile[]): BuiltFile | undefined =>
  files.reduce<BuiltFile | undefined>(
    (most, file) => (most && most.bytes >= file.bytes ? most : file),
    undefined,
  );

const bytesOf = (files: readonly BuiltFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The files that each kind of copy makes. */
const FILES_OF_COPY: Readonly<Record<CopyKind, readonly Route[]>> = {
  text: [ROUTES['minutes-txt']],
  epub: [ROUTES['meeting-epub'], ROUTES['year-epub']],
  pdf: [ROUTES['meeting-pdf']],
  'large-print': [ROUTES['meeting-large-print']],
  html: [ROUTES['year-html']],
  zip: [ROUTES['committee-zip'], ROUTES['site-zip']],
};

/** The files that each kind of data makes. */
const FILES_OF_DATA: Readonly<Record<DataKind, readonly Route[]>> = {
  minutes: [ROUTES['minutes-json']],
  source: [ROUTES['minutes-md']],
  tables: [ROUTES['data-json'], ROUTES['data-csv'], ROUTES['data-schema']],
};

/** What can be written in site.yaml, and the files that would then not be there. */
interface Saving {
  readonly write: string;
  readonly files: readonly BuiltFile[];
}

/** "“items: anchors” in site.yaml would save 9,400 files and 80 MB; without “epub” in “copies:” …". */
function howToSave(
  limited: keyof Limits,
  site: Pick<Site, 'copies' | 'data' | 'items'>,
  files: readonly BuiltFile[],
  pages: readonly PlacedPage[],
): string {
  if (limited === 'bytesOfFile') {
    const zips = filesOf(FILES_OF_COPY.zip, files);
    return zips.some(({ path: file }) => file === largestOf(files)?.path)
      ? 'Leave “zip” out of “copies:” in site.yaml.'
      : 'Put a smaller file in its place, for example a PDF whose pictures are compressed.';
  }
  const savings = savingsFor(site, files, pages)
    .filter(saved => saved.files.length > 0)
    .map(saved => ({ ...saved, bytes: bytesOf(saved.files) }))
    .sort((a, b) => (limited === 'bytes' ? b.bytes - a.bytes : b.files.length - a.files.length));
  if (savings.length === 0) return 'Choose a host that takes more: docs/hosting.md lists some.';
  const listed = savings.map(
    ({ write, files: saved, bytes }) =>
      `${write} would save ${inFiles(saved.length)} and ${inMegabytes(bytes)}`,
  );
  return `In site.yaml ${listed.join('; ')}.`;
}

const savingsFor = (
  { copies, data, items }: Pick<Site, 'copies' | 'data' | 'items'>,
  files: readonly BuiltFile[],
  pages: readonly PlacedPage[],
): readonly Saving[] => [
  ...(items === 'anchors' ? [] : [{ write: '“items: anchors”', files: itemFiles(files, pages) }]),
  ...copies.map(kind => ({
    write: `“copies:” without “${kind}”`,
    files: filesOf(FILES_OF_COPY[kind], files),
  })),
  ...data.map(kind => ({ write: `“data:” without “${kind}”`, files: filesOf(FILES_OF_DATA[kind], files) })),
];

const isMinuteNumber = isAnyOf(route => route === ROUTES['minute-number']);

/** The pages that only items and their numbers have. */
function itemFiles(files: readonly BuiltFile[], pages: readonly PlacedPage[]): readonly BuiltFile[] {
  const own = new Set(
    pages
      .filter(({ url, layout }) => layout === ROUTES.item.layout || isMinuteNumber(url))
      .map(({ url }) => fileOf(url)),
  );
  return files.filter(({ path: file }) => own.has(file));
}

const filesOf = (routes: readonly Route[], files: readonly BuiltFile[]): readonly BuiltFile[] => {
  const isOfKind = isAnyOf(route => routes.includes(route));
  return files.filter(({ path: file }) => isOfKind(`/${file}`));
};
