// `npm run build`: publishes the site, or says everything that is wrong and leaves the last site as it was.

import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { defined } from '../model/defined.ts';
import { isError, type Problem } from '../model/problem.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import { buildSite, lookAtSite, type Seen } from '../site/build.ts';
import type { BuildOptions, BuildResult } from '../site/build-options.ts';
import type { BuildSummary } from '../site/build-summary.ts';
import { openCache } from '../site/cache.ts';
import {
  keepConfiguration,
  knownConfiguration,
  type SiteConfiguration,
} from '../site/known-configuration.ts';
import { usualConfiguration } from '../site/usual-site.ts';
import { type Arguments, CACHE, type Command, folderOf, UsageError, whyNotContent } from './command.ts';
import { count, countContent, countProblems, seconds } from './messages.ts';
import { previousOf } from './previous-typed.ts';
import { progressLine } from './progress-line.ts';
import { timingsAsText } from './timings.ts';

export const build: Command = {
  options: {
    output: { type: 'string' },
    previous: { type: 'string' },
    'allow-removal': { type: 'boolean' },
    'allow-changes': { type: 'boolean' },
    timings: { type: 'boolean' },
    anew: { type: 'boolean' },
  },
  namesContent: true,
  run: async typed => {
    const started = performance.now();
    const seen = await lookFirst(typed);
    const told = seen?.told ? { ...seen.told, options: seen.options } : await buildChanged(typed, seen);
    return typeof told === 'number' ? told : tell(told, started, typed.values['timings'] === true);
  },
};

/** What is to be told, of a build with these options. */
interface Told extends BuildResult {
  readonly options: BuildOptions;
}

interface SeenBefore extends Seen {
  readonly options: BuildOptions;
}

/** Where nothing has changed since the last build, what that told is told again: Eleventy is not even loaded. */
async function lookFirst(typed: Arguments): Promise<SeenBefore | undefined> {
  const configuration = knownConfiguration(openCache(CACHE));
  if (!configuration) return undefined;
  const options = optionsFor(typed, configuration);
  return { ...(await lookAtSite(options)), options };
}

/** Gives an exit code where nothing could be built. */
async function buildChanged(typed: Arguments, seen: SeenBefore | undefined): Promise<Told | number> {
  const configuration = usualConfiguration() ?? (await askedConfiguration());
  const options = optionsFor(typed, configuration);
  const noContent = whyNotContent(options.content);
  if (noContent !== undefined) {
    console.error(noContent);
    return 1;
  }
  const progress = progressLine();
  const changed = isDeepStrictEqual(seen?.options, options) ? seen?.changed : undefined;
  const result = await buildSite({ ...options, onProgress: progress.show }, changed);
  progress.clear();
  if (result.built && options.cache === CACHE) keepConfiguration(openCache(CACHE), configuration);
  return { ...result, options };
}

async function askedConfiguration(): Promise<SiteConfiguration> {
  const { readConfiguration } = await import('../site/run-eleventy.ts');
  return readConfiguration();
}

/** What was typed goes before what the site's configuration says. */
function optionsFor(typed: Arguments, { options, output }: SiteConfiguration): BuildOptions {
  if (!options)
    throw new UsageError(
      'The .eleventy.js of this site does not add Minute Book. Write in it: eleventyConfig.addPlugin(minutebook);',
    );
  const { content, path: at, today, cache = CACHE } = options;
  return {
    content: typed.isContentTyped || content === undefined ? typed.content : path.resolve(content),
    output: folderOf(typed.values['output'], output),
    cache,
    allowsRemoval: typed.values['allow-removal'] === true,
    allowsChanges: typed.values['allow-changes'] === true,
    anew: typed.values['anew'] === true,
    ...defined({ path: at, today: typed.today ?? today, previous: previousOf(typed) }),
  };
}

/** Returns the exit code: 0 where the site was published. */
function tell(
  { problems, timings, built, refusal, isUnchanged, options }: Told,
  started: number,
  tellsTimings: boolean,
): number {
  if (tellsTimings) console.log(`${timingsAsText(timings)}\n`);
  if (problems.length > 0) console.error(problemsAsText(problems, options.content));
  if (!built) {
    console.error(`Not published: ${refusal ?? toMend(problems)} The last site stays as it was.`);
    return 1;
  }
  console.log(`${summary(built)} in ${seconds(started)}. ${countProblems(problems)}.`);
  console.log(
    isUnchanged
      ? `Nothing has changed since it was published to ${options.output} (--anew builds it anyway)`
      : `Published to ${options.output}`,
  );
  return 0;
}

const toMend = (problems: readonly Problem[]): string =>
  `${count(problems.filter(isError).length, 'error')} to mend.`;

function summary({ meetings, items, decisions, pages, copies, files, bytes, largest }: BuildSummary): string {
  const madeCopies = copies.all === 0 ? '' : ` ${copies.all} copies to keep (${copies.made} made anew),`;
  return `${countContent({ meetings, items, decisions })}: ${pages} pages,${madeCopies} ${files} files, ${megabytes(bytes)} (the largest ${largest.path}, ${megabytes(largest.bytes)})`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
