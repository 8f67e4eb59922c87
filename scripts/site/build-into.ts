// A build from reading to publishing.

import path from 'node:path';
import { atChosenLevels } from '../check/check-archive.ts';
import { noCache } from '../files/from-cache.ts';
import { programChecksum } from '../files/program.ts';
import { defined } from '../model/defined.ts';
import { digestOf } from '../model/digest.ts';
import { factsKey } from '../model/facts.ts';
import { isError, sortProblems } from '../model/problem.ts';
import type { BuildOptions, BuildResult } from './build-options.ts';
import { summaryOf } from './build-summary.ts';
import { type Cache, openCache } from './cache.ts';
import { hostProblems } from './host-limits.ts';
import { type KeptParts, openKeptParts } from './kept-parts.ts';
import { openKeptReading } from './kept-reading.ts';
import { inputsOf, keepBuild } from './last-build.ts';
import { type LastSite, openLastSite } from './last-site.ts';
import { type Mounted, mountedAt } from './mounted.ts';
import type { OutputFolder } from './output/output-folder.ts';
import { whyTooFew } from './output/too-few.ts';
import { commonKey } from './page-key.ts';
import { openPageWriter, type PageWriter } from './page-writer.ts';
import { problemsOfKeeping } from './previous-site.ts';
import { runStages, secondsSince } from './run-stages.ts';
import { read } from './stages/read.ts';
import type { Building } from './stages/stage.ts';
import { OUTLINE, STAGES } from './stages/stages.ts';

/**
 * Builds into a folder that is held for this build, and publishes it.
 *
 * @param inputs The state of all that it is built from, before anything of it is read.
 */
export async function buildInto(
  folder: OutputFolder,
  options: BuildOptions,
  inputs: string | undefined,
): Promise<BuildResult> {
  const cache = options.cache === undefined ? undefined : openCache(options.cache);
  // Built anew, nothing is taken over from what was read before.
  const earlier = options.anew && cache ? { ...cache, find: () => undefined } : cache;
  const parts = openKeptParts(earlier);
  const reading = await readKept(earlier, options);
  const { archive, problems } = reading.results.read;
  if (problems.some(isError)) return { problems, timings: reading.timings };
  const mounted = mountedAt(options.path);
  const tooFew = options.allowsRemoval ? undefined : whyTooFew(archive, folder.published, mounted);
  if (tooFew !== undefined) return { problems, timings: reading.timings, refusal: tooFew };
  const common = commonKey(archive.site);
  const pageWriter = await openPageWriter();
  // What a configuration did to pages may be seen in those that lie there.
  const facts = digestOf(`${pageWriter.isPlain} ${common} ${factsKey(archive)}`);
  const last = cache && openedLastSite(cache, options, mounted, facts);
  const pagesFrom = last && pageWriter.isPlain ? common : undefined;
  const building = {
    ...buildingOf(options, { output: folder.building, mounted, cache, pageWriter }),
    ...parts,
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
  const { lists } = results;
  // What stands beside an archive that is mounted below a path is not known yet.
  const inTheWay = folder.publish(
    mounted.prefix === '' ? { files: lists, standing: last?.standing(lists) ?? new Set() } : undefined,
  );
  if (inTheWay !== undefined) return { problems, timings, refusal: inTheWay };
  last?.note(results.lists);
  parts.save();
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

/** What is kept of the reading is let go with it: of an archive of decades a hundred megabytes. */
async function readKept(cache: Cache | undefined, options: BuildOptions) {
  const kept = openKeptReading(cache);
  const reading = await runStages([read], { ...options, memory: kept.memory });
  kept.save();
  return reading;
}

/** Below a path lie files of the site's own, of which the archive knows nothing. */
const openedLastSite = (
  cache: Cache,
  { output, anew }: BuildOptions,
  { prefix }: Mounted,
  facts: string,
): LastSite | undefined =>
  prefix === ''
    ? openLastSite(cache, { output, program: programChecksum(), facts, isAnew: anew === true })
    : undefined;

interface Surroundings {
  readonly output: string;
  readonly mounted: Mounted;
  readonly cache: Cache | undefined;
  readonly pageWriter: PageWriter;
}

function buildingOf(
  options: BuildOptions,
  { output, mounted, cache, pageWriter }: Surroundings,
): Omit<Building, keyof KeptParts> {
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
  const folder = path.join(output, mounted.prefix);
  return {
    ...reading,
    mounted,
    folder,
    cache,
    fromCache: cache?.fromCache ?? noCache,
    copies,
    onProgress,
    writePages: (offer, onPages) => pageWriter.write(offer, { output, folder }, onPages),
  };
}
