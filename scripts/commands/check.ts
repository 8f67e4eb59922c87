// `npm run check`: says everything that is wrong with a content folder, and publishes nothing.

import { existsSync } from 'node:fs';
import type { Options } from '../minutebook.ts';
import { isError } from '../model/problem.ts';
import { countArchive, readAndCheck } from '../site/build.ts';
import { countProblems, formatProblems, progressLine } from './messages.ts';

/** Returns the exit code: 1 where there is an error. */
export async function check(options: Options): Promise<number> {
  if (!existsSync(options.content)) {
    console.error(`There is no folder ${options.content}. Name the folder of minutes with --content.`);
    return 1;
  }
  const progress = progressLine();
  const { archive, problems } = readAndCheck({ ...options, onProgress: progress.show });
  progress.clear();
  if (problems.length > 0) console.log(formatProblems(problems, options.content));
  const { meetings, items, decisions } = countArchive(archive);
  console.log(`${meetings} meetings, ${items} items, ${decisions} decisions: ${countProblems(problems)}.`);
  return problems.some(isError) ? 1 : 0;
}
