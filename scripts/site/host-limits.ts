// Whether the host that `site.yaml` names takes what was built, and what could be switched off where it does not.

import path from 'node:path';
import type { Limits } from '../model/hosts/host.ts';
import { HOSTS } from '../model/hosts/hosts.ts';
import type { Problem } from '../model/problem.ts';
import { isAnyOf } from '../model/routes/matching.ts';
import { ROUTES, type Route } from '../model/routes/routes.ts';
import { breachOf } from '../model/rules/found.ts';
import type { CopyKind, Site } from '../model/site.ts';
import type { BuiltFile } from './built-files.ts';

/** From this part of a limit on, it is told. */
const NEAR = 0.8;

/** How much of each limited thing there is. */
type Usage = Readonly<Record<keyof Limits, { readonly amount: number; readonly of?: string }>>;

/** At most one problem a limit: an error where the host would refuse the site, else a warning. */
export function hostProblems(
  { host: name, copies }: Pick<Site, 'host' | 'copies'>,
  files: readonly BuiltFile[],
): readonly Problem[] {
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
        hint: `${isOver ? '' : 'It still fits. To make room: '}${howToSave(limited, copies, files)} The limit is told at ${host.source}, looked up in ${host.asOf}.`,
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

/** "“copies: none” would save 1,200 files (340 MB): zip 12 (300 MB), …". */
function howToSave(limited: keyof Limits, copies: readonly CopyKind[], files: readonly BuiltFile[]): string {
  if (limited === 'bytesOfFile') {
    const zips = filesOf('zip', files);
    return zips.some(({ path: file }) => file === largestOf(files)?.path)
      ? 'Leave “zip” out of “copies:” in site.yaml.'
      : 'Put a smaller file in its place, for example a PDF whose pictures are compressed.';
  }
  const savings = copies
    .map(kind => ({ kind, files: filesOf(kind, files) }))
    .filter(saved => saved.files.length > 0)
    .map(saved => ({ ...saved, bytes: bytesOf(saved.files) }))
    .sort((a, b) => (limited === 'bytes' ? b.bytes - a.bytes : b.files.length - a.files.length));
  if (savings.length === 0) return 'Choose a host that takes more: docs/hosting.md lists some.';
  const listed = savings.map(
    ({ kind, files: saved, bytes }) =>
      `without “${kind}” ${inFiles(saved.length)} and ${inMegabytes(bytes)} less`,
  );
  return `Leave copies out in “copies:” of site.yaml: ${listed.join('; ')}.`;
}

const filesOf = (kind: CopyKind, files: readonly BuiltFile[]): readonly BuiltFile[] => {
  const isOfKind = isAnyOf(route => FILES_OF_COPY[kind].includes(route));
  return files.filter(({ path: file }) => isOfKind(`/${file}`));
};
