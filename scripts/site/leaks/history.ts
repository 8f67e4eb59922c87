// What files held before, where the content folder is kept by git. Without git, or with a history cut short, there is none.

import { spawnSync } from 'node:child_process';

/** Versions of one file that are looked at, the latest first: what was taken back longer ago is out of every copy we can reach. */
const MOST_VERSIONS = 200;
const MOST_BYTES = 2 ** 28;

/** All earlier versions of files, by their paths from the content folder. */
export function earlierVersions(
  content: string,
  files: readonly string[],
): ReadonlyMap<string, readonly Buffer[]> {
  if (files.length === 0) return new Map();
  const asked = new Map<string, string[]>();
  for (const [commit, file] of changesOf(content, files)) {
    const known = asked.get(file) ?? [];
    if (known.length < MOST_VERSIONS) asked.set(file, [...known, `${commit}:./${file}`]);
  }
  const names = [...asked.values()].flat();
  const texts = blobsOf(content, names);
  return new Map([...asked].map(([file, own]) => [file, own.flatMap(name => texts.get(name) ?? [])]));
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

function blobsOf(content: string, names: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (names.length === 0) return found;
  const out = git(content, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  if (!out) return found;
  let at = 0;
  for (const name of names) {
    const end = out.indexOf(10, at);
    const head = out.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    at = end + 1;
    // A commit that took the file away has none.
    if (size === undefined) continue;
    found.set(name, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** Undefined where git is not there, or the folder is in no repository. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...args], {
    cwd: folder,
    ...(input !== undefined && { input }),
    maxBuffer: MOST_BYTES,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
