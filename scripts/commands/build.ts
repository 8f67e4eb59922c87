// `npm run build`: publishes the site, or says everything that is wrong and leaves the last site as it was.

import { isError } from '../model/problem.ts';
import { type BuildOptions, type BuildSummary, buildSite } from '../site/build.ts';
import { whyNotOutput } from '../site/output-folder.ts';
import { CACHE, type Command, folderOf } from './command.ts';
import { countContent, countProblems, progressLine, seconds } from './messages.ts';
import { problemsAsText } from './problem-formats/text.ts';
import { timingsAsText } from './timings.ts';

export const build: Command = {
  usage: `  npm run build -- [--output DIR] [--timings]
      publishes the site
      --output DIR     the folder to publish to (default: _site)
      --timings        also says how long each stage of the build took, and what it wrote
`,
  options: { output: { type: 'string' }, timings: { type: 'boolean' } },
  run: typed => {
    const options = { ...typed, output: folderOf(typed.values['output'], '_site') };
    return buildAndTell(options, typed.values['timings'] === true);
  },
};

/** Returns the exit code: 0 where the site was published. */
async function buildAndTell(options: BuildOptions, tellsTimings: boolean): Promise<number> {
  const refusal = whyNotOutput(options.output);
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  const started = performance.now();
  const progress = progressLine();
  const { problems, timings, built } = await buildSite({
    ...options,
    cache: CACHE,
    onProgress: progress.show,
  });
  progress.clear();
  if (tellsTimings) console.log(`${timingsAsText(timings)}\n`);
  if (problems.length > 0) console.error(problemsAsText(problems, options.content));
  if (!built) {
    const errors = problems.filter(isError).length;
    console.error(
      `Not published: ${errors} ${errors === 1 ? 'error' : 'errors'} to mend. The last site stays as it was.`,
    );
    return 1;
  }
  console.log(`${summary(built)} in ${seconds(started)}. ${countProblems(problems)}.`);
  console.log(`Published to ${options.output}`);
  return 0;
}

function summary({ meetings, items, decisions, pages, copies, files, bytes }: BuildSummary): string {
  const madeCopies = copies.all === 0 ? '' : ` ${copies.all} copies to keep (${copies.made} made anew),`;
  return `${countContent({ meetings, items, decisions })}: ${pages} pages,${madeCopies} ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
