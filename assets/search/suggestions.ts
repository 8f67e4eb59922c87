// "Did you mean …": suggests other words for those that hardly any document contains.

import { normalWord } from '../../shared/search/tokens.ts';
import type { ExpandedClause } from './evaluate.ts';
import type { OpenedIndex } from './opened-index.ts';
import type { Clause, Query } from './query.ts';

/** A word in fewer documents than this may be misspelt, if it stands in no heading. */
const FEW = 2;
const TITLE = 0;

/** The text with known words instead of those that hardly any document contains. */
export async function suggestionsFor(
  text: string,
  { clauses }: Query,
  expanded: readonly ExpandedClause[],
  index: OpenedIndex,
): Promise<readonly string[]> {
  /** How many documents contain a word, or a word that begins with it. */
  const documentsOf = (word: string): number =>
    expanded
      .filter(clause => clause.word === word)
      .reduce((sum, { terms }) => sum + terms.reduce((all, { frequency }) => all + frequency, 0), 0);
  const isInHeading = (sought: string): boolean =>
    expanded.some(
      ({ word, terms }) =>
        word === sought && terms.some(({ fields }) => (fields[TITLE]?.documents.length ?? 0) > 0),
    );
  const rare = clauses.filter(
    ({ word, edits, presence }) =>
      documentsOf(word) < FEW &&
      !isInHeading(word) &&
      edits === undefined &&
      presence !== 'prohibited' &&
      !index.stopWords.has(word) &&
      /^[\p{L}\p{M}]{4,}$/u.test(word),
  );
  const mended = new Map<string, string>();
  const mend = async ({ word }: Clause): Promise<void> => {
    const better = await index.words.mend(word);
    if (!better || index.stem(better) === index.stem(word)) return;
    const term = await index.terms.find(index.stem(better));
    // A rare but correct word is not replaced by one that is hardly more frequent.
    if ((term?.frequency ?? 0) > 10 * documentsOf(word)) mended.set(word, better);
  };
  await Promise.all(rare.map(mend));
  if (mended.size === 0) return [];
  return [
    text.replace(
      /[\p{L}\p{N}\p{M}]+/gu,
      written => mended.get(normalWord(written, index.root.folds)) ?? written,
    ),
  ];
}
