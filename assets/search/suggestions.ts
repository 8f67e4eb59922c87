// "Did you mean …": suggests other words for those that hardly any document contains.

import { normalWord } from '../../shared/search/tokens.ts';
import type { ExpandedClause } from './evaluate.ts';
import type { OpenedIndex } from './opened-index.ts';
import { documentsOf, type Term } from './terms.ts';

/** A word in fewer documents than this may be misspelt, if it stands in no heading. */
const FEW = 2;
const TITLE = 0;

/** The text with known words instead of those that hardly any document contains. */
export async function suggestionsFor(
  text: string,
  expanded: readonly ExpandedClause[],
  index: OpenedIndex,
): Promise<readonly string[]> {
  const rare = expanded.filter(
    ({ word, edits, presence, terms }) =>
      frequencyOf(terms) < FEW &&
      !terms.some(isInHeading) &&
      edits === undefined &&
      presence !== 'prohibited' &&
      /^[\p{L}\p{M}]{4,}$/u.test(word),
  );
  if (rare.some(clause => standsWithAll(clause, expanded))) return [];
  const mended = new Map<string, string>();
  const mend = async ({ word, terms }: ExpandedClause): Promise<void> => {
    const better = await index.words.mend(word);
    if (!better || index.stem(better) === index.stem(word)) return;
    const term = await index.terms.find(index.stem(better));
    // A rare but correct word is not replaced by one that is hardly more frequent.
    if ((term?.frequency ?? 0) > 10 * frequencyOf(terms)) mended.set(word, better);
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

/** Whether a document that holds a rare word holds all of several words: then they are meant as they were typed. */
const standsWithAll = (rare: ExpandedClause, all: readonly ExpandedClause[]): boolean =>
  all.length > 1 &&
  documentsOf(rare.terms).some(document => all.every(({ terms }) => documentsOf(terms).includes(document)));

/** How many documents contain a word, or a word that begins with it. */
const frequencyOf = (terms: readonly Term[]): number =>
  terms.reduce((all, { frequency }) => all + frequency, 0);

const isInHeading = ({ fields }: Term): boolean => (fields[TITLE]?.documents.length ?? 0) > 0;
