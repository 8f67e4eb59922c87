// The published folder: replaced as a whole, or file by file where most of it stays as it is; and nothing in it that is not ours is ever
// touched.

import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksumLines } from '../../files/checksums.ts';
import { type BuiltFile, builtFile, builtFiles } from '../built-files.ts';
import { exchange, settle } from './exchange.ts';
import { publishInPlace, undoInPlace } from './in-place.ts';
import type { KnownSite } from './known-site.ts';
import { LOCK, takeLock } from './lock.ts';
import { foreignFiles, isEmpty, LIST, publishedFiles } from './ours.ts';
import { type PublishedPlace, placeOf } from './place.ts';
import { takeOver } from './take-over.ts';

export interface OutputFolder {
  /** Where to build: a folder of this build's own. */
  readonly building: string;
  /** The files of the site that is published now, with their checksums. */
  readonly published: ReadonlyMap<string, string>;
  /** Puts what was built in the place of the published site. Gives why not, where something of the user's is in the way. */
  readonly publish: (known?: KnownSite) => string | undefined;
  /** Takes away what the build has not published, and lets others build. To be called in any case. */
  readonly close: () => void;
}

/** Opens a folder for one build, and puts right what a killed one has left; or gives why it may not be replaced. */
export function openOutput(
  output: string,
  find: (output: string) => PublishedPlace = placeOf,
): OutputFolder | { readonly refusal: string } {
  const place = find(output);
  const lock = lockOf(place);
  if ('heldBy' in lock)
    return {
      refusal: `Another build is at work on ${output} (${lock.heldBy}). Wait until it has finished, then build again.`,
    };
  const building = path.join(place.work, `building-${process.pid}`);
  const close = (): void => {
    rmSync(building, { recursive: true, force: true });
    lock.release();
    removeEmpty(place.work);
  };
  try {
    undoInPlace(place.output);
    const strange = settle(place);
    if (strange !== undefined) {
      lock.release();
      return { refusal: strange };
    }
    removeUnfinished(place.work);
    const published = existsSync(place.output) ? publishedFiles(place.output) : undefined;
    if (!published && existsSync(place.output) && !isEmpty(place.output)) {
      close();
      return {
        refusal: `The folder ${output} holds something that Minute Book did not make. Choose another with --output, or empty it.`,
      };
    }
    mkdirSync(building);
    const last = published ?? new Map();
    const publish: OutputFolder['publish'] = known => {
      if (!lock.isHeld())
        return `Another build has begun on ${output} meanwhile. Nothing was published: build again.`;
      const site = known ?? { files: withList(building), standing: NONE };
      const { files, standing } = site;
      const inTheWay = foreignInTheWay(place, last, files);
      if (inTheWay !== undefined)
        return `${path.join(output, inTheWay)} is none of Minute Book's files, and the site has one of that name. Move it away, then build again.`;
      if (place.isExchanged && !staysMostly(site)) {
        takeOver(standing, place.output, building);
        if (exchange(place, building)) return undefined;
      }
      publishInPlace(place.output, building, site, last);
      return undefined;
    };
    return { building, published: last, publish, close };
  } catch (error) {
    close();
    throw error;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** To give another name to each of ten thousand files, and take it away from them, takes longer than to make the few that changed. */
const staysMostly = ({ files, standing }: KnownSite): boolean => standing.size * 2 > files.length;

function lockOf({ work }: PublishedPlace): ReturnType<typeof takeLock> {
  try {
    return takeLock(work);
  } catch (error) {
    removeEmpty(work);
    throw error;
  }
}

/** All files of the site. Its list is at the root, also where the archive, with a list of its own, is below a path. */
function withList(building: string): readonly BuiltFile[] {
  const files = builtFiles(building);
  if (files.some(file => file.path === LIST)) return files;
  writeFileSync(path.join(building, LIST), [...checksumLines(files)].join(''));
  return [...files, builtFile(building, LIST)];
}

function foreignInTheWay(
  { output }: PublishedPlace,
  last: ReadonlyMap<string, string>,
  files: readonly BuiltFile[],
): string | undefined {
  if (!existsSync(output)) return undefined;
  const foreign = new Set(foreignFiles(output, last));
  if (foreign.size === 0) return undefined;
  for (const { path: file } of files) {
    const place = upTo(file).find(one => foreign.has(one));
    if (place !== undefined) return place;
  }
  const built = new Set(files.map(({ path: file }) => file));
  return [...foreign].find(file => upTo(file).some(place => built.has(place)));
}

/** "a/b/c" => "a/b/c", "a/b", "a" */
function upTo(file: string): readonly string[] {
  const places: string[] = [];
  for (let at = file.length; at > 0; at = file.lastIndexOf('/', at - 1)) places.push(file.slice(0, at));
  return places;
}

/** What killed builds have left: the lock is ours, so that none of them is at work. */
function removeUnfinished(work: string): void {
  for (const name of readdirSync(work))
    if (name !== LOCK) rmSync(path.join(work, name), { recursive: true, force: true });
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it still: the last site, which the next build brings back, or the lock of another build.
  }
}
