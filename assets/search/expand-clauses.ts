// Finds the terms of the index that each word of a question stands for: its stem, words with stars or allowed errors, ways of
// joining it, and how an unfinished word may go on.

import * as words from '#browser-words/search.ts';
import { normalWord, WORDS } from '../../shared/search/tokens.ts';
import type { ExpandedClause } from './evaluate.ts';
import { expand } from './expand.ts';
import type { OpenedIndex } from './opened-index.ts';
import type { Clause } from './query.ts';
import { noRarerThan, partedTerms, wholeTerms } from './wholes.ts';

/** Files of terms that a short beginning with a star may load. */
const MOST_FILES = 24;
/** How many words, the most frequent, a beginning with a star may become beside the stems that begin so. */
const STARRED = 50;
/** How many words an unfinished word may become, and how much each of them counts beside a word typed in full. */
const COMPLETIONS = 5;
const COMPLETED_BOOST = 0.5;

/** The terms of the index that a clause stands for. */
export async function expandClause(
  clause: Clause,
  index: OpenedIndex,
  isExact: boolean,
  misunderstood: string[],
): Promise<ExpandedClause> {
  const { word, edits } = clause;
  const { terms: store } = index;
  const isStarred = word.includes('*');
  const term = isStarred ? word : index.stem(word);
  const prefix = /^([^*]+)\*+$/.exec(term)?.[1];
  const most = isExact ? Number.POSITIVE_INFINITY : MOST_FILES;
  let terms: readonly string[] | undefined = [term];
  if (edits !== undefined || (isStarred && prefix === undefined))
    terms = expand(term, edits, await store.all());
  else if (prefix !== undefined) {
    terms = await store.beginningWith(prefix, most);
    // The stem of a word may be shorter than what was typed of it: "modul" is no "module*".
    if (terms && !isExact) terms = [...new Set([...terms, ...(await stemsOf(prefix, index))])];
    if (!terms) misunderstood.push(words.tooMany(prefix));
  }
  const [known, joined] = await Promise.all([
    Promise.all((terms ?? []).map(store.find)),
    isExact ? [] : wholeTerms(clause, index),
  ]);
  const found = known.flatMap(one => one ?? []);
  if (isExact) return { ...clause, terms: found };
  const wholes = joined.map(term => noRarerThan(found[0], term, index.root.documents));
  const parted = await partedTerms(clause, [...found, ...wholes], index);
  const otherwise = [...wholes, ...parted].filter(term => !found.includes(term));
  return { ...clause, terms: [...found, ...otherwise], otherwise };
}

const stemsOf = async (beginning: string, { words, stem }: OpenedIndex): Promise<readonly string[]> =>
  (await words.complete(beginning, STARRED)).map(stem);

/** The stems of the words that begin with the last word, where it may be unfinished. */
export async function completionsOf(
  text: string,
  last: Clause | undefined,
  index: OpenedIndex,
): Promise<readonly string[]> {
  const beginning = text.match(WORDS)?.at(-1) ?? '';
  if (
    !last ||
    !text.endsWith(beginning) ||
    beginning.length < 2 ||
    last.edits !== undefined ||
    last.presence === 'prohibited'
  )
    return [];
  const word = normalWord(beginning, index.root.folds);
  if (last.word !== word) return [];
  const words = await index.words.complete(word, COMPLETIONS);
  return [...new Set(words.map(index.stem))];
}

/** Lets the last word also match the words that begin with it. */
export async function withCompletions(
  clauses: readonly ExpandedClause[],
  stems: readonly string[],
  index: OpenedIndex,
): Promise<readonly ExpandedClause[]> {
  const last = clauses.at(-1);
  const unknown = stems.filter(stem => last?.terms.every(({ term }) => term !== stem));
  if (!last || unknown.length === 0) return clauses;
  const found = (await Promise.all(unknown.map(index.terms.find))).flatMap(one => one ?? []);
  if (last.presence === 'required')
    return [...clauses.slice(0, -1), { ...last, terms: [...last.terms, ...found] }];
  return [
    ...clauses,
    ...found.map(term => ({ ...last, terms: [term], otherwise: [], boost: last.boost * COMPLETED_BOOST })),
  ];
}
