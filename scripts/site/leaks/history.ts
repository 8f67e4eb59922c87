// What files held before, where the content folder is kept by git. Without git, or with a history cut short, there is none.

import { spawnSync } from 'node:child_process';

/** Versions of one file that are looked at, the latest first: what was taken back longer ago is out of every copy we can reach. */
const MOST_VERSIONS = 200;
/** So much is read in one go. */
const AT_ONCE = 2 ** 26;
/** Larger files are of pictures, or no paper. */
const LARGEST = 10 ** 8;

/** One version of a file. */
export interface Version {
  readonly file: string;
  readonly bytes: Buffer;
}

/** All earlier versions of files, by their paths from the content folder, those of each file once; a few in memory at a time. */
export function* earlierVersions(content: string, files: readonly string[]): Generator<Version> {
  if (files.length === 0) return;
  const asked = new Map<string, string[]>();
  for (const [commit, file] of changesOf(content, files)) {
    const known = asked.get(file) ?? [];
    if (known.length < MOST_VERSIONS) asked.set(file, [...known, `${commit}:./${file}`]);
  }
  const names = [...asked].flatMap(([file, own]) => own.map(name => ({ file, name })));
  const blobs = blobsOf(content, names);
  for (let at = 0; at < blobs.length; ) {
    const from = at;
    for (let bytes = 0; at < blobs.length && (at === from || bytes < AT_ONCE); at += 1)
      bytes += blobs[at]?.size ?? 0;
    yield* readBlobs(content, blobs.slice(from, at));
  }
}

/** Which commits changed which of the files, the latest first. */
function changesOf(content: string, files: readonly string[]): readonly (readonly [string, string])[] {
  const log = git(content, [
    ...['-c', 'core.quotePath=false', 'log', '--format=%x00%H', '--name-only', '--relative', '-z', '--'],
    ...files.map(file => `:(literal)${file}`),
  ]);
  const changes: (readonly [string, string])[] = [];
  let commit = '';
  for (const part of log?.toString().split('\0') ?? []) {
    const name = part.trim();
    if (/^[0-9a-f]{40,64}$/.test(name)) commit = name;
    else if (name !== '' && commit !== '') changes.push([commit, name]);
  }
  return changes;
}

interface Blob {
  readonly file: string;
  readonly id: string;
  readonly size: number;
}

/** A commit that took the file away has none. */
function blobsOf(
  content: string,
  names: readonly { readonly file: string; readonly name: string }[],
): readonly Blob[] {
  const told = git(content, ['cat-file', '--batch-check'], linesOf(names.map(({ name }) => name)));
  const seen = new Set<string>();
  return (told?.toString().split('\n') ?? []).flatMap((line, index) => {
    const [, id = '', size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    const { file = '' } = names[index] ?? {};
    if (id === '' || Number(size) > LARGEST || seen.has(`${id} ${file}`)) return [];
    seen.add(`${id} ${file}`);
    return [{ file, id, size: Number(size) }];
  });
}

function* readBlobs(content: string, blobs: readonly Blob[]): Generator<Version> {
  const out = git(content, ['cat-file', '--batch'], linesOf(blobs.map(({ id }) => id)));
  if (!out) return;
  let at = 0;
  for (const { file, size } of blobs) {
    at = out.indexOf(10, at) + 1;
    yield { file, bytes: out.subarray(at, at + size) };
    at += size + 1;
  }
}

const linesOf = (names: readonly string[]): string => names.map(name => `${name}\n`).join('');

/** Undefined where git is not there, or the folder is in no repository. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...args], {
    cwd: folder,
    ...(input !== undefined && { input }),
    maxBuffer: 2 * (AT_ONCE + LARGEST),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
