// From content folder to published folder. Where nothing has changed there is nothing to do, and nothing of what builds is loaded.

import { diskFault } from '../files/disk-fault.ts';
import { defined } from '../model/defined.ts';
import type { BuildOptions, BuildResult } from './build-options.ts';
import type { BuildSummary } from './build-summary.ts';
import { openCache } from './cache.ts';
import { inputsOf, unchangedSince } from './last-build.ts';
import { type OutputFolder, openOutput } from './output/output-folder.ts';
import { whyNotApart } from './output/place.ts';

/**
 * Builds the site. With any error, or where anything is in the way, nothing is published, and the last good site stays.
 *
 * @param changed The inputs, where somebody has looked already and found that they are not those of the last build.
 */
export const buildSite = (options: BuildOptions, changed?: string): Promise<BuildResult> =>
  inOutput(options, async folder => {
    const inputs = changed ?? inputsOf(options);
    const same = changed === undefined ? toldOfLast(options, inputs) : undefined;
    if (same) return same;
    const { buildInto } = await import('./build-into.ts');
    return buildInto(folder, options, inputs);
  });

/** What was seen before anything is built. */
export interface Seen {
  /** What the last build told, where another would publish the same. */
  readonly told?: BuildResult;
  /** See `buildSite`. */
  readonly changed?: string;
}

/** Whether there is anything to build; builds nothing. */
export async function lookAtSite(options: BuildOptions): Promise<Seen> {
  let changed: string | undefined;
  const told = await inOutput(options, () => {
    const inputs = inputsOf(options);
    const last = toldOfLast(options, inputs);
    if (!last) changed = inputs;
    return last;
  });
  return defined({ told: told?.isUnchanged ? told : undefined, changed });
}

/** Holds the output while `work` is done, and gives its result, or why the output cannot be held. */
async function inOutput<Told>(
  { output, content, cache }: BuildOptions,
  work: (folder: OutputFolder) => Told | Promise<Told>,
): Promise<Told | BuildResult> {
  const inEachOther = whyNotApart(output, {
    'the folder of minutes': content,
    ...(cache !== undefined && { 'the folder of what earlier builds made': cache }),
  });
  if (inEachOther !== undefined) return refused(inEachOther);
  let folder: ReturnType<typeof openOutput> | undefined;
  try {
    folder = openOutput(output);
    return 'refusal' in folder ? refused(folder.refusal) : await work(folder);
  } catch (error) {
    const refusal = diskFault(error);
    if (refusal === undefined) throw error;
    return refused(refusal);
  } finally {
    if (folder && 'close' in folder) folder.close();
  }
}

const refused = (refusal: string): BuildResult => ({ problems: [], timings: [], refusal });

function toldOfLast(
  { cache, output, today, anew }: BuildOptions,
  inputs: string | undefined,
): BuildResult | undefined {
  if (cache === undefined || inputs === undefined || anew) return undefined;
  const same = unchangedSince(openCache(cache), inputs, output, today);
  return same && { problems: same.problems, timings: [], built: noCopiesMade(same.built), isUnchanged: true };
}

const noCopiesMade = (built: BuildSummary): BuildSummary => ({
  ...built,
  copies: { ...built.copies, made: 0 },
});
