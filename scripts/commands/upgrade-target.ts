// The version to which a site is to be upgraded: the newest, one that was named, or one that lies in a tarball.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { typedPath } from '../files/typed-path.ts';
import { textInTarball } from '../upgrade/tarball.ts';
import { UsageError } from './command.ts';
import { runNpm } from './npm.ts';

export interface UpgradeTarget {
  readonly version: string;
  /** What `package.json` shall ask for: "^0.2.0", "file:../minutebook-0.2.0.tgz". */
  readonly asked: string;
  /** Empty where it has none. */
  readonly readChangelog: () => string;
}

/** The name that npm gives it. */
const NEWEST = 'latest';

/** `typed` is what stands behind `--to`; empty for the newest. Says why there is none. */
export const findTarget = (typed: string, site: string): UpgradeTarget | string =>
  /\.(?:tgz|tar\.gz)$/.test(typed) ? tarballTarget(typed, site) : registryTarget(typed || NEWEST);

function tarballTarget(typed: string, site: string): UpgradeTarget {
  const file = typedPath(typed);
  if (!existsSync(file)) throw new UsageError(`There is no file ${typed}.`);
  const bytes = readFileSync(file);
  const { name, version } = manifestIn(bytes);
  if (name !== 'minutebook') throw new UsageError(`${typed} holds no Minute Book.`);
  return {
    version,
    asked: `file:${path.relative(site, file).split(path.sep).join('/')}`,
    readChangelog: () => textInTarball(bytes, 'CHANGELOG.md') ?? '',
  };
}

function manifestIn(bytes: Uint8Array): { readonly name?: string; readonly version: string } {
  try {
    return { version: '', ...JSON.parse(textInTarball(bytes, 'package.json') ?? '{}') };
  } catch {
    // Whatever bears the name of a tarball.
    return { version: '' };
  }
}

function registryTarget(wanted: string): UpgradeTarget | string {
  const { isDone, output } = runNpm(['view', `minutebook@${wanted}`, 'version', '--json']);
  // Of a range npm names all versions, the newest last.
  const version = isDone && output.trim() !== '' ? [JSON.parse(output)].flat().at(-1) : undefined;
  if (typeof version !== 'string')
    return `npm ${wanted === NEWEST ? 'could not say which version is the newest' : `knows no version “${wanted}”`}, or has no connection. A version that lies on your disk: npx minutebook upgrade --to ./minutebook-0.2.0.tgz`;
  return { version, asked: `^${version}`, readChangelog: () => changelogOf(version) };
}

/** Fetches the package for it; npm keeps what it fetched for the installation that follows. */
function changelogOf(version: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
  try {
    runNpm(['pack', `minutebook@${version}`, '--silent', '--pack-destination', folder]);
    const [file] = readdirSync(folder);
    return file === undefined
      ? ''
      : (textInTarball(readFileSync(path.join(folder, file)), 'CHANGELOG.md') ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
