// From content folder to published folder.

import path from 'node:path';
import { atChosenLevels } from '../check/check-archive.ts';
import { diskFault } from '../files/disk-fault.ts';
import { noCache } from '../files/from-cache.ts';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { openCache } from './cache.ts';
import { hostProblems, largestOf } from './host-limits.ts';
import { type Mounted, mountedAt } from './mounted.ts';
import { type OutputFolder, openOutput } from './output/output-folder.ts';
import { whyNotApart } from './output/place.ts';
import { whyTooFew } from './output/too-few.ts';
import { problemsOfKeeping } from './previous-site.ts';
import { type ArchiveCounts, countArchive, type ReadingOptions } from './read-content.ts';
import { writeSite } from './run-eleventy.ts';
import { runStages, type StageTiming, secondsSince } from './run-stages.ts';
import { read } from './stages/read.ts';
import { type Building, type Results, wroteFiles } from './stages/stage.ts';
import { OUTLINE, STAGES } from './stages/stages.ts';

export interface BuildOptions extends Omit<ReadingOptions, 'memory'> {
  readonly output: string;
  /** Where the archive stands below the output: `/minutes/`. At its root where nothing is said. */
  readonly path?: string;
  /** The folder in which the next build finds what this one made; without one all is made anew. */
  readonly cache?: string;
  /** Whether copies to keep are made. */
  readonly copies?: boolean;
  /** Whether a site may be published that has lost most of its meetings. */
  readonly allowsRemoval?: boolean;
  /** Whether a site may be published in which approved text is not as it was. */
  readonly allowsChanges?: boolean;
  /** The site as it was last published, a folder or an address on the web; the output where nothing is said. */
  readonly previous?: string;
}

export interface BuildResult {
  readonly problems: readonly Problem[];
  /** How long each stage took, in the order in which they ran. */
  readonly timings: readonly StageTiming[];
  /** Absent where errors kept the last good site in place. */
  readonly built?: BuildSummary;
  /** Why nothing was published, where that is not for errors in the minutes. */
  readonly refusal?: string;
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
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** Builds the site. With any error, or where anything is in the way, nothing is published, and the last good site stays. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { output, content, cache } = options;
  const inEachOther = whyNotApart(output, {
    'the folder of minutes': content,
    ...(cache !== undefined && { 'the folder of what earlier builds made': cache }),
  });
  if (inEachOther !== undefined) return refused(inEachOther);
  let folder: ReturnType<typeof openOutput> | undefined;
  try {
    folder = openOutput(output);
    return 'refusal' in folder ? refused(folder.refusal) : await buildInto(folder, options);
  } catch (error) {
    const refusal = diskFault(error);
    if (refusal === undefined) throw error;
    return refused(refusal);
  } finally {
    if (folder && 'close' in folder) folder.close();
  }
}

const refused = (refusal: string): BuildResult => ({ problems: [], timings: [], refusal });

async function buildInto(folder: OutputFolder, options: BuildOptions): Promise<BuildResult> {
  const reading = await runStages([read], options);
  const { archive, problems } = reading.results.read;
  if (problems.some(isError)) return { problems, timings: reading.timings };
  const mounted = mountedAt(options.path);
  const tooFew = options.allowsRemoval ? undefined : whyTooFew(archive, folder.published, mounted);
  if (tooFew !== undefined) return { problems, timings: reading.timings, refusal: tooFew };
  const building = buildingOf(options, folder.building, mounted);
  const outline = await runStages(OUTLINE, building, reading);
  const kept = await problemsOfKeeping(outline.results, options, mounted);
  if ('refusal' in kept) return { problems, timings: outline.timings, refusal: kept.refusal };
  const known = sortProblems([...problems, ...kept.problems]);
  if (known.some(isError)) return { problems: known, timings: outline.timings };
  const { results, timings } = await runStages(STAGES, building, outline);
  if (results.leaks.length > 0) return { problems: sortProblems([...known, ...results.leaks]), timings };
  const ofHost = atChosenLevels(hostProblems(archive.site, results.lists), archive.site);
  if (ofHost.some(isError)) return { problems: sortProblems([...known, ...ofHost]), timings };
  const started = performance.now();
  building.cache?.tidy();
  // What stands beside an archive that is mounted below a path is not known yet.
  const inTheWay = folder.publish(mounted.prefix === '' ? results.lists : undefined);
  if (inTheWay !== undefined) return { problems, timings, refusal: inTheWay };
  const publishing = { name: 'publishing', seconds: secondsSince(started) };
  const later = atChosenLevels([...results.paperTexts.problems, ...results.copies.problems], archive.site);
  return {
    problems: sortProblems([...known, ...ofHost, ...later]),
    timings: [...timings, publishing],
    built: summaryOf(results),
  };
}

function buildingOf(options: BuildOptions, output: string, mounted: Mounted): Building {
  const {
    output: _output,
    path: _path,
    allowsRemoval: _removal,
    allowsChanges: _changes,
    previous: _previous,
    cache: cacheFolder,
    copies = true,
    onProgress = () => {},
    ...reading
  } = options;
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
    largest: largestOf(lists) ?? { path: '', bytes: 0 },
  };
}
