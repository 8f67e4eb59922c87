// What a check finds in the papers of meetings: those that cannot be found by their words.

import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import type { Cache } from '../site/cache.ts';
import type { Show } from './checking.ts';

interface Reading {
  readonly content: string;
  readonly cache: Cache;
  readonly show: Show;
}

export async function paperProblems(
  archive: Archive,
  { content, cache, show }: Reading,
): Promise<readonly Problem[]> {
  const hasPapers = archive.committees.some(({ meetings }) =>
    meetings.some(({ papers }) => papers.length > 0),
  );
  if (!hasPapers) return [];
  const [{ readPaperTexts }, { paperBytes }] = await Promise.all([
    import('../search/papers/paper-texts.ts'),
    import('../site/paper-bytes.ts'),
  ]);
  const { problems } = await readPaperTexts(archive, {
    bytesOf: source => paperBytes(content, source),
    fromCache: cache.fromCache,
    onPaper: (done, of) => show(`Reading ${of} papers`, done / of),
  });
  return problems;
}
