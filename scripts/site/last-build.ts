// Whether a build would make again what is there already: nothing that the last one was made from has changed, and nobody has touched
// what it published. Then nothing is built.
//
// Files are not read for this. One whose size and times are the same is taken for the same, as make and git do.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE } from '../files/places.ts';
import { type IsoDate, todayIn } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildSummary } from './build-summary.ts';
import { type Cache, namesIn } from './cache.ts';
import { environmentNamed } from './configuration.ts';
import { mountedAt } from './mounted.ts';

/** What a build told, and the state in which it left its output. */
export interface LastBuild {
  readonly problems: readonly Problem[];
  readonly built: BuildSummary;
  readonly timezone: string;
  readonly day: IsoDate;
  readonly published: string;
}

const KIND = 'build';

/** Gives what the last build told, where another would publish the same. `today` is the day if one was named. */
export function unchangedSince(
  cache: Cache,
  inputs: string,
  output: string,
  today: IsoDate | undefined,
): LastBuild | undefined {
  const known = cache.find(KIND, [inputs]);
  if (known === undefined) return undefined;
  const last: LastBuild = JSON.parse(Buffer.from(known).toString());
  const isToday = existsSync(output) && last.day === (today ?? todayIn(last.timezone));
  return isToday && last.published === stateOf([output]) ? last : undefined;
}

export function keepBuild(
  cache: Cache,
  inputs: string,
  output: string,
  told: Omit<LastBuild, 'published'>,
): void {
  const last: LastBuild = { ...told, published: stateOf([output]) };
  cache.put(KIND, [inputs], Buffer.from(JSON.stringify(last)));
}

/**
 * A checksum of the state of all that a build is made from, but for the day; undefined where more has a part in it than can be
 * seen from this folder.
 */
export function inputsOf({
  content,
  output,
  cache,
  path: at,
  previous,
  copies,
}: BuildOptions): string | undefined {
  if (cache === undefined || previous !== undefined || mountedAt(at).prefix !== '') return undefined;
  const roots = [...new Set([process.cwd(), PACKAGE, content])];
  const others = new Set([output, cache].map(folder => path.resolve(folder)));
  return checksumOf([
    process.version,
    JSON.stringify([copies, environmentNamed()]),
    ...roots,
    stateOf(roots, folder => others.has(folder) || PASSED_OVER.test(path.basename(folder))),
    ...INSTALLED.map(file => state(statSync(file, { throwIfNoEntry: false }))),
    commitOf(content),
  ]);
}

/** Folders in which a program, a repository or another build keeps what is its own. */
const PASSED_OVER = /^(?:node_modules|\.git|\.cache|\..*\.minutebook)$/;

/** What npm writes where it has installed anything. */
const INSTALLED = ['node_modules/.package-lock.json'];

/** Of the repository that the minutes are kept in: earlier texts may hold words that must be found nowhere. */
const commitOf = (content: string): string =>
  String(spawnSync('git', ['rev-parse', 'HEAD'], { cwd: content, encoding: 'utf8' }).stdout);

function stateOf(
  folders: readonly string[],
  isPassedOver: (folder: string) => boolean = () => false,
): string {
  const states: string[] = [];
  const waiting = [...folders];
  const seen = new Set<string>();
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    // Links may lead in a circle.
    const real = realpathSync(folder);
    if (seen.has(real)) continue;
    seen.add(real);
    // Its times are no matter: what changed in it is seen by its files. Whether it may be read is.
    states.push(`${folder} ${statSync(folder).mode}`);
    for (const name of namesIn(folder)) {
      const place = path.join(folder, name);
      const known = statSync(place, { throwIfNoEntry: false });
      if (!known?.isDirectory()) states.push(`${place} ${state(known)}`);
      else if (!isPassedOver(place)) waiting.push(place);
    }
  }
  return checksumOf(states.sort());
}

const state = (known: Stats | undefined): string =>
  known ? [known.size, known.mtimeMs, known.ctimeMs, known.ino].join(' ') : 'absent';

function checksumOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
