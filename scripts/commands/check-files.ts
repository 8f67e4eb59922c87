// `npm run check -- FILE`: what the check of all says of some files, without reading the others again.

import { existsSync } from 'node:fs';
import { atChosenLevels } from '../check/check-archive.ts';
import { sortProblems } from '../model/problem.ts';
import { onDisk } from '../read/on-disk.ts';
import { openCache } from '../site/cache.ts';
import { openKeptReading } from '../site/kept-reading.ts';
import { checkFiles } from '../site/read-content.ts';
import type { Checking } from './checking.ts';
import { CACHE, UsageError } from './command.ts';
import { fileInContent } from './file-in-content.ts';
import { count } from './messages.ts';
import { paperProblems } from './paper-problems.ts';

/** What of the published site would be lost is told by the check of all: it takes the whole archive to know. */
export const checkNamed: Checking = async (typed, show) => {
  const { content, words } = typed;
  if (typed.values['previous'] !== undefined)
    throw new UsageError('--previous looks at all that was published: name no file beside it.');
  const names = words.map(word => fileInContent(content, word).replace(/(?<!\/)\/+$/, ''));
  if (names.includes('')) return (await import('./check-all.ts')).checkAll(typed, show);
  const missing = names.find(name => !existsSync(onDisk(content, name)));
  if (missing !== undefined)
    return {
      refusal: `There is no ${missing} in ${content}. Name a file of that folder, or another with --content.`,
    };
  const cache = openCache(CACHE);
  const { memory, save } = openKeptReading(cache);
  const { archive, problems, isNamed } = checkFiles({ ...typed, memory, onProgress: show }, names);
  save();
  const papers = await paperProblems(archive, { content, cache, show });
  const ofThose = papers.filter(({ file }) => isNamed(file));
  return {
    problems: sortProblems([...problems, ...atChosenLevels(ofThose, archive.site)]),
    looked: names.length === 1 ? names.join() : count(names.length, 'file'),
  };
};
