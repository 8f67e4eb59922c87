// Other words for what is typed, as the index has them; loaded when a word found little.

import { readOtherWords } from '../../shared/search/other-words.ts';
import { type Load, pathOf, type Root } from '../../shared/search/root.ts';
import { tokens } from '../../shared/search/tokens.ts';

/** Other words by what is typed, in the stems of the index. */
export async function loadOtherWords(
  { otherWords, folds }: Root,
  load: Load,
  stem: (word: string) => string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (otherWords === undefined) return new Map();
  const lists = new Map<string, readonly string[]>();
  for (const [typed, others] of readOtherWords(await load(pathOf(otherWords)))) {
    const key = tokens(typed, folds).map(stem).join(' ');
    lists.set(key, [...(lists.get(key) ?? []), ...others]);
  }
  return lists;
}
