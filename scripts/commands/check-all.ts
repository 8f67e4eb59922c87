// `npm run check`: everything that is wrong with a content folder, its papers, what was published of it, and the site's own layouts.

import path from 'node:path';
import { atChosenLevels } from '../check/check-archive.ts';
import { originalProblems } from '../ejected/changed-originals.ts';
import { PACKAGE } from '../files/places.ts';
import { isError, sortProblems } from '../model/problem.ts';
import { openCache } from '../site/cache.ts';
import { openKeptReading } from '../site/kept-reading.ts';
import { readOnAllCores } from '../site/read-ahead.ts';
import { countArchive } from '../site/read-content.ts';
import { checkKept } from './check-kept.ts';
import type { Checking } from './checking.ts';
import { CACHE } from './command.ts';
import { countContent } from './messages.ts';
import { paperProblems } from './paper-problems.ts';

export const checkAll: Checking = async (typed, show) => {
  const { content } = typed;
  const cache = openCache(CACHE);
  const { memory, save } = openKeptReading(cache);
  const reading = { ...typed, memory, onProgress: show };
  const { archive, problems: inMinutes } = await readOnAllCores(reading);
  save();
  const papers = await paperProblems(archive, { content, cache, show });
  const kept = inMinutes.some(isError) ? { problems: [] } : await checkKept(archive, typed);
  if ('refusal' in kept) return kept;
  const found = [...papers, ...kept.problems, ...originalProblems(path.resolve('.'), PACKAGE, content)];
  return {
    problems: sortProblems([...inMinutes, ...atChosenLevels(found, archive.site)]),
    looked: countContent(countArchive(archive)),
  };
};
