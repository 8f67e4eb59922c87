// `npm run build`: publishes the site, or says everything that is wrong and leaves the last site as it was.

import path from 'node:path';
import { defined } from '../model/defined.ts';
import { isError, type Problem } from '../model/problem.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import { type BuildOptions, buildSite } from '../site/build.ts';
import type { BuildSummary } from '../site/build-summary.ts';
import { readConfiguration } from '../site/run-eleventy.ts';
import { previousOf } from './check-kept.ts';
import { type Arguments, CACHE, type Command, folderOf, UsageError, whyNotContent } from './command.ts';
import { count, countContent, countProblems, seconds } from './messages.ts';
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
    const options = await optionsFor(typed);
    return buildAndTell(options, typed.values['timings'] === true);
  },
};

/** What was typed goes before what the site's configuration says. */
async function optionsFor(typed: Arguments): Promise<BuildOptions> {
  const { options, output } = await readConfiguration();
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
async function buildAndTell(options: BuildOptions, tellsTimings: boolean): Promise<number> {
  const noContent = whyNotContent(options.content);
  if (noContent !== undefined) {
    console.error(noContent);
    return 1;
  }
  const started = performance.now();
  const progress = progressLine();
  const { problems, timings, built, refusal, isUnchanged } = await buildSite({
    ...options,
    onProgress: progress.show,
  });
  progress.clear();
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
