// From content folder to published folder.

import path from 'node:path';
import { atChosenLevels } from '../check/check-archive.ts';
import { diskFault } from '../files/disk-fault.ts';
import { noCache } from '../files/from-cache.ts';
import { programChecksum } from '../files/program.ts';
import { defined } from '../model/defined.ts';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { type BuildSummary, summaryOf } from './build-summary.ts';
import { type Cache, openCache } from './cache.ts';
import { hostProblems } from './host-limits.ts';
import { openKeptReading } from './kept-reading.ts';
import { keepBuild, stateOfInputs, unchangedSince } from './last-build.ts';
import { type LastSite, openLastSite } from './last-site.ts';
import { type Mounted, mountedAt } from './mounted.ts';
import { type OutputFolder, openOutput } from './output/output-folder.ts';
import { whyNotApart } from './output/place.ts';
import { whyTooFew } from './output/too-few.ts';
import { commonKey } from './page-key.ts';
import { isPlainConfiguration } from './plain-configuration.ts';
import { problemsOfKeeping } from './previous-site.ts';
import type { ReadingOptions } from './read-content.ts';
import { writeSite } from './run-eleventy.ts';
import { runStages, type StageTiming, secondsSince } from './run-stages.ts';
import { read } from './stages/read.ts';
import type { Building } from './stages/stage.ts';
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
  /** Whether the site is built also where nothing has changed since the last build. */
  readonly anew?: boolean;
}

export interface BuildResult {
  readonly problems: readonly Problem[];
  /** How long each stage took, in the order in which they ran. */
  readonly timings: readonly StageTiming[];
  /** Absent where errors kept the last good site in place. */
  readonly built?: BuildSummary;
  /** Said where nothing had to be built: what is told is what the last build told. */
  readonly isUnchanged?: true;
  /** Why nothing was published, where that is not for errors in the minutes. */
  readonly refusal?: string;
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
  const cache = options.cache === undefined ? undefined : openCache(options.cache);
  const inputs = inputsOf(options);
  const same =
    cache && inputs && !options.anew && unchangedSince(cache, inputs, options.output, options.today);
  if (same)
    return { problems: same.problems, timings: [], built: noCopiesMade(same.built), isUnchanged: true };
  // Built anew, nothing is taken over from what was read before.
  const kept = openKeptReading(options.anew && cache ? { ...cache, find: () => undefined } : cache);
  const reading = await runStages([read], { ...options, memory: kept.memory });
  kept.save();
  const { archive, problems } = reading.results.read;
  if (problems.some(isError)) return { problems, timings: reading.timings };
  const mounted = mountedAt(options.path);
  const tooFew = options.allowsRemoval ? undefined : whyTooFew(archive, folder.published, mounted);
  if (tooFew !== undefined) return { problems, timings: reading.timings, refusal: tooFew };
  const last = cache && openedLastSite(cache, options, mounted);
  const pagesFrom = last && (await isPlainConfiguration()) ? commonKey(archive.site) : undefined;
  const building = {
    ...buildingOf(options, folder.building, mounted, cache),
    ...defined({ last, pagesFrom }),
  };
  const outline = await runStages(OUTLINE, building, reading);
  const lost = await problemsOfKeeping(outline.results, options, mounted);
  if ('refusal' in lost) return { problems, timings: outline.timings, refusal: lost.refusal };
  const known = sortProblems([...problems, ...lost.problems]);
  if (known.some(isError)) return { problems: known, timings: outline.timings };
  const { results, timings } = await runStages(STAGES, building, outline);
  if (results.leaks.length > 0) return { problems: sortProblems([...known, ...results.leaks]), timings };
  const ofHost = atChosenLevels(hostProblems(archive.site, results.lists, results.pages), archive.site);
  if (ofHost.some(isError)) return { problems: sortProblems([...known, ...ofHost]), timings };
  const started = performance.now();
  last?.takeOverSame(results.lists, folder.building);
  // What stands beside an archive that is mounted below a path is not known yet.
  const inTheWay = folder.publish(mounted.prefix === '' ? results.lists : undefined);
  if (inTheWay !== undefined) return { problems, timings, refusal: inTheWay };
  last?.note(results.lists);
  cache?.tidy();
  const publishing = { name: 'publishing', seconds: secondsSince(started) };
  const later = atChosenLevels([...results.paperTexts.problems, ...results.copies.problems], archive.site);
  const found = [...problems, ...ofHost, ...later];
  const built = summaryOf(results);
  // What was changed while the site was built is built the next time; and what this site lacks of the last one is told once.
  if (cache && inputs && inputs === inputsOf(options))
    keepBuild(cache, inputs, options.output, {
      problems: sortProblems(found),
      built,
      day: archive.today,
      timezone: archive.site.timezone,
    });
  const told = sortProblems([...found, ...lost.problems]);
  return { problems: told, built, timings: [...timings, publishing] };
}

/** Below a path lie files of the site's own, of which the archive knows nothing. */
const openedLastSite = (
  cache: Cache,
  { output, anew }: BuildOptions,
  { prefix }: Mounted,
): LastSite | undefined =>
  prefix === ''
    ? openLastSite(cache, { output, program: programChecksum(), isAnew: anew === true })
    : undefined;

/** The state of all that the build is made from; undefined where more has a part in it than can be seen in this folder. */
function inputsOf({ content, output, cache, path: at, previous, copies }: BuildOptions): string | undefined {
  if (cache === undefined || previous !== undefined || mountedAt(at).prefix !== '') return undefined;
  return stateOfInputs({ content, output, cache, chosen: [copies] });
}

const noCopiesMade = (built: BuildSummary): BuildSummary => ({
  ...built,
  copies: { ...built.copies, made: 0 },
});

function buildingOf(
  options: BuildOptions,
  output: string,
  mounted: Mounted,
  cache: Cache | undefined,
): Building {
  const {
    output: _output,
    path: _path,
    allowsRemoval: _removal,
    allowsChanges: _changes,
    previous: _previous,
    cache: _cache,
    anew: _anew,
    copies = true,
    onProgress = () => {},
    ...reading
  } = options;
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
