// From content folder to published folder.

import path from 'node:path';
import { atChosenLevels } from '../check/check-archive.ts';
import { noCache } from '../files/from-cache.ts';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { openCache } from './cache.ts';
import { mountedAt } from './mounted.ts';
import { openOutput, restoreOutput } from './output-folder.ts';
import { type ArchiveCounts, countArchive, type ReadingOptions } from './read-content.ts';
import { writeSite } from './run-eleventy.ts';
import { runStages, type StageTiming, secondsSince } from './run-stages.ts';
import { read } from './stages/read.ts';
import { type Building, type Results, wroteFiles } from './stages/stage.ts';
import { STAGES } from './stages/stages.ts';

export interface BuildOptions extends Omit<ReadingOptions, 'memory'> {
  readonly output: string;
  /** Where the archive stands below the output: `/minutes/`. At its root where nothing is said. */
  readonly path?: string;
  /** The folder in which the next build finds what this one made; without one all is made anew. */
  readonly cache?: string;
  /** Whether copies to keep are made. */
  readonly copies?: boolean;
}

export interface BuildResult {
  readonly problems: readonly Problem[];
  /** How long each stage took, in the order in which they ran. */
  readonly timings: readonly StageTiming[];
  /** Absent where errors kept the last good site in place. */
  readonly built?: BuildSummary;
}

/** Copies to keep: how many there are, and how many of them had to be made. */
export interface CopyCount {
  readonly all: number;
  readonly made: number;
}

export interface BuildSummary extends ArchiveCounts {
  readonly pages: number;
  readonly copies: CopyCount;
  readonly files: number;
  readonly bytes: number;
}

/** Builds the site. With any error nothing is published, and the last good site stays. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  restoreOutput(options.output);
  const reading = await runStages([read], options);
  const { archive, problems } = reading.results.read;
  if (problems.some(isError)) return { problems, timings: reading.timings };
  const folder = openOutput(options.output, mountedAt(options.path));
  try {
    const building = buildingOf(options, folder.building);
    const { results, timings } = await runStages(STAGES, building, reading);
    const started = performance.now();
    building.cache?.tidy();
    folder.publish();
    const publishing = { name: 'publishing', seconds: secondsSince(started) };
    const later = atChosenLevels([...results.paperTexts.problems, ...results.copies.problems], archive.site);
    return {
      problems: sortProblems([...problems, ...later]),
      timings: [...timings, publishing],
      built: summaryOf(results),
    };
  } catch (error) {
    folder.discard();
    throw error;
  }
}

function buildingOf(options: BuildOptions, output: string): Building {
  const {
    output: _,
    path: mountPath,
    cache: cacheFolder,
    copies = true,
    onProgress = () => {},
    ...reading
  } = options;
  const mounted = mountedAt(mountPath);
  const cache = cacheFolder === undefined ? undefined : openCache(cacheFolder);
  return {
    ...reading,
    mounted,
    folder: path.join(output, mounted.prefix),
    cache,
    fromCache: cache?.fromCache ?? noCache,
    copies,
    onProgress,
    writePages: (offer, onPages) => writeSite(offer, output, onPages),
  };
}

function summaryOf({ read, pages, copies, zips, lists }: Results): BuildSummary {
  const { files, bytes } = wroteFiles(lists);
  return {
    ...countArchive(read.archive),
    pages: pages.length,
    copies: { all: copies.sizes.size + zips.files.length, made: copies.made + zips.made },
    files,
    bytes,
  };
}
