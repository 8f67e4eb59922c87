// Finds by other words for the same thing, where a word that was typed finds little: for "rubbish" also what holds "waste".

import type { Question } from '../../shared/search/engine.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { documentsWith } from './exact-forms.ts';
import { type Findings, find } from './find.ts';
import type { OpenedIndex } from './opened-index.ts';
import { documentsOf } from './terms.ts';

/** A word that so many documents hold needs no other. */
const ENOUGH = 5;
/** Each other word asks once more. */
const MOST_OTHERS = 4;
/** What has signs of the query's language is meant as it was typed. */
const SIGNS = /["+*~^:]|(?:^|\s)-/;
/** A longer question finds enough by its other words: test/search/quality.ts. */
const LONGEST = 8;
/** The longest name in the lists: "temporary traffic regulation order". */
const MOST_WORDS = 4;

export interface FoundByOthers extends Findings {
  /** "waste", "refuse"; empty where no other words were asked. */
  readonly alsoSearched: readonly string[];
  /** The question with each of them. */
  readonly otherTexts: readonly string[];
}

/** A name in the question that others can stand for. */
interface Replaceable {
  /** The stems of the name. */
  readonly name: readonly string[];
  readonly others: readonly string[];
  /** The question with one of them in its place. */
  readonly questionWith: (other: string) => Question;
}

/** As `find`; what was found by other words stands behind what holds the word that was typed. */
export async function findByOthers(question: Question, index: OpenedIndex): Promise<FoundByOthers> {
  const own = await find(question, index);
  const alone = { ...own, alsoSearched: [], otherTexts: [] };
  if (question.exact || index.root.otherWords === undefined || SIGNS.test(question.text)) return alone;
  const rare = await rareWords(question, own, index);
  if (rare.size === 0) return alone;
  const replaceable = findReplaceable(question, rare, await index.otherWords(), index);
  if (!replaceable) return alone;
  const { name, others, questionWith } = replaceable;
  const known = new Set(own.documents);
  const found = await Promise.all(
    others.map(async other => {
      const [all, has] = await Promise.all([find(questionWith(other), index), hasAsListed(other, index)]);
      const isMeant = (document: number): boolean => known.has(document) || has(document);
      return { ...all, isAny: all.documents.some(has), documents: all.documents.filter(isMeant) };
    }),
  );
  const alsoSearched = others.filter((_, at) => found[at]?.isAny);
  if (alsoSearched.length === 0) return alone;
  const holds = (document: number): boolean => name.every(word => rare.get(word)?.has(document) ?? true);
  return {
    ...own,
    documents: [
      ...new Set([
        ...own.documents.filter(holds),
        ...inTurn(found.map(({ documents }) => documents)),
        ...own.documents,
      ]),
    ],
    // What was meant is found: no other spelling is needed.
    suggest: async () => [],
    terms: new Set([...own.terms, ...found.flatMap(({ terms }) => [...terms])]),
    alsoSearched,
    otherTexts: alsoSearched.map(other => questionWith(other).text),
  };
}

/** The words that few documents hold, with those documents. */
async function rareWords(
  { text, unfinished }: Question,
  { documents }: Findings,
  { root, stem, stopWords, terms }: OpenedIndex,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const words = tokens(text, root.folds).filter(word => !stopWords.has(word));
  if (words.length > LONGEST) return new Map();
  // A word that is being typed may yet become another.
  const typed = unfinished && documents.length > 0 ? words.slice(0, -1) : words;
  const held = await Promise.all(
    [...new Set(typed)].map(async word => {
      const term = await terms.find(stem(word));
      return [stem(word), new Set(documentsOf(term ? [term] : []))] as const;
    }),
  );
  return new Map(held.filter(([, holders]) => holders.size < ENOUGH));
}

/** The longest name in the question that holds a rare word and for which there are others. */
function findReplaceable(
  question: Question,
  rare: ReadonlyMap<string, ReadonlySet<number>>,
  lists: ReadonlyMap<string, readonly string[]>,
  { root, stem }: OpenedIndex,
): Replaceable | undefined {
  const words = tokens(question.text, root.folds);
  const stems = words.map(stem);
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const name = stems.slice(at, at + length);
      const others = name.some(word => rare.has(word)) ? lists.get(name.join(' ')) : undefined;
      if (!others) continue;
      const questionWith = (other: string): Question => ({
        ...question,
        unfinished: false,
        text: [...words.slice(0, at), asOneName(other), ...words.slice(at + length)].join(' '),
      });
      return { name, others: [...new Set(others)].slice(0, MOST_OTHERS), questionWith };
    }
  }
  return undefined;
}

/**
 * Whether a document has another word as it is in the list, or in the other number: who asks for rubbish means "refuse", and
 * no "refusal". A name of several words is asked in quotes.
 */
async function hasAsListed(other: string, index: OpenedIndex): Promise<(document: number) => boolean> {
  const [word = '', ...more] = tokens(other, index.root.folds);
  if (more.length > 0) return () => true;
  const forms = [
    word,
    `${word}s`,
    word.replace(/s$/, ''),
    word.replace(/y$/, 'ies'),
    word.replace(/ies$/, 'y'),
  ];
  const same = forms.filter(form => index.stem(form) === index.stem(word));
  const holders = await Promise.all(same.map(form => documentsWith(form, index)));
  return document => holders.some(documents => documents?.has(document) ?? true);
}

const asOneName = (other: string): string => (/[^\p{L}\p{N}\p{M}]/u.test(other) ? `"${other}"` : other);

/** The first of each, then the second of each. */
function* inTurn(lists: readonly (readonly number[])[]): Generator<number> {
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at += 1)
    for (const list of lists) {
      const document = list[at];
      if (document !== undefined) yield document;
    }
}
