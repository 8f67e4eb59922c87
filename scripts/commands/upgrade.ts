// `minutebook upgrade`: a newer version of the program in a site, after it was shown what changes.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { versionOf } from '../ejected/notes.ts';
import { PACKAGE } from '../files/places.ts';
import { readChangelog, releasesBetween } from '../upgrade/changelog.ts';
import { concerns } from '../upgrade/concerns.ts';
import { askedVersion, askingFor } from '../upgrade/manifest.ts';
import { compareVersions } from '../upgrade/versions.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { count } from './messages.ts';
import { runNpm } from './npm.ts';
import { askYes, isAtTerminal } from './questions.ts';
import { finishUpgrade } from './upgrade-finish.ts';
import { findTarget, type UpgradeTarget } from './upgrade-target.ts';

export const upgrade: Command = {
  options: { to: { type: 'string' }, from: { type: 'string' }, yes: { type: 'boolean' } },
  withoutContent: true,
  run: upgradeSite,
};

/** Exit code 1 where the site is not of the newer version, or its minutes not of its format. */
async function upgradeSite(typed: Arguments): Promise<number> {
  const site = path.resolve('.');
  const isAgreed = typed.values['yes'] === true;
  const from = textOf(typed, 'from');
  if (from !== '') {
    if (!/^\d+\.\d+\.\d+/.test(from)) throw new UsageError(`--from ${from} is no version: write 0.1.0.`);
    return finishUpgrade({ site, program: PACKAGE, content: typed.content, from, isAgreed });
  }
  if (whatSiteAsks(site) === undefined)
    return refuse(
      'This folder has no package.json that asks for minutebook. To begin a site: npx minutebook init',
    );
  const installed = versionOf(installedIn(site) ?? PACKAGE);
  const target = findTarget(textOf(typed, 'to'), site);
  if (typeof target === 'string') return refuse(target);
  const difference = compareVersions(target.version, installed);
  if (difference < 0)
    return refuse(`Version ${target.version} is older than ${installed}, which is installed.`);
  if (difference === 0) {
    console.log(`Version ${installed} is installed already.`);
    return 0;
  }
  console.log(whatChanged(target, installed, { site, content: typed.content }));
  if (!isAgreed && !(isAtTerminal() && (await askYes(`Install version ${target.version}?`)))) {
    console.log('Nothing was changed. To install it without being asked: npx minutebook upgrade --yes');
    return 1;
  }
  return install(target, { site, content: typed.content, installed, isAgreed });
}

function refuse(words: string): number {
  console.error(words);
  return 1;
}

const manifestOf = (site: string): string => path.join(site, 'package.json');

const whatSiteAsks = (site: string): string | undefined =>
  existsSync(manifestOf(site)) ? askedVersion(readFileSync(manifestOf(site), 'utf8')) : undefined;

/** The program's folder in a site; undefined where it is not installed there. */
function installedIn(site: string): string | undefined {
  const folder = path.join(site, 'node_modules/minutebook');
  return existsSync(path.join(folder, 'package.json')) ? folder : undefined;
}

/** The changelog between the two versions, without what concerns others alone. */
function whatChanged(
  { version, readChangelog: read }: UpgradeTarget,
  installed: string,
  folders: { readonly site: string; readonly content: string },
): string {
  const releases = releasesBetween(readChangelog(read()), installed, version);
  const shown = releases.map(release => ({
    ...release,
    changes: release.changes.filter(change => concerns(change, folders)),
  }));
  const all = releases.reduce((sum, { changes }) => sum + changes.length, 0);
  const hidden = all - shown.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    `From version ${installed} to ${version}:`,
    ...(all === 0 ? ['\n  The changelog of that version names no change.'] : []),
    ...shown
      .filter(({ changes }) => changes.length > 0)
      .map(({ version: of, changes }) => `\n${of}\n${changes.map(({ text }) => `  - ${text}`).join('\n')}`),
    ...(hidden > 0 ? [`\n  ${count(hidden, 'change')} more that this site has no part in.`] : []),
    '',
  ].join('\n');
}

/** Where npm fails, `package.json` is as it was. */
function install(
  { version, asked }: UpgradeTarget,
  { site, content, installed, isAgreed }: Installing,
): number {
  const file = manifestOf(site);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, askingFor(before, asked));
  const { isDone } = runNpm(['install', '--no-audit', '--no-fund'], { shows: true });
  const program = installedIn(site);
  if (!isDone || program === undefined) {
    writeFileSync(file, before);
    return refuse(`npm could not install version ${version}: package.json is as it was.`);
  }
  console.log(`Version ${version} is installed.`);
  // From here on the newer version knows better; what is loaded of this one is no longer on the disk.
  const { bin } = JSON.parse(readFileSync(path.join(program, 'package.json'), 'utf8'));
  const rest = ['upgrade', '--from', installed, '--content', content, ...(isAgreed ? ['--yes'] : [])];
  const finished = spawnSync(process.execPath, [path.join(program, bin.minutebook), ...rest], {
    stdio: 'inherit',
  });
  return finished.status ?? 1;
}

interface Installing {
  readonly site: string;
  readonly content: string;
  /** The version that is installed so far. */
  readonly installed: string;
  readonly isAgreed: boolean;
}
