// Words in quotes: chooses from the documents found those that contain the words side by side.

import * as words from '#browser-words/search.ts';
import { tokens } from '../../shared/search/tokens.ts';
import type { Stem, StopWords } from '../../shared/search/word-rules.ts';
import type { DocumentStore } from './documents.ts';
import type { Found } from './evaluate.ts';
import { withAll } from './exact-forms.ts';
import type { Phrase } from './query.ts';
import { kilobytesOf, placeOf, type Term, type TermStore } from './terms.ts';

/** The most kilobytes of positions to load for a phrase. For more, the texts of the best results are read instead. */
const MOST_KILOBYTES = 160;
/** So many texts are read at once, until enough have the phrase or so many are read; the reader is told if others are left. */
const READ_AT_ONCE = 30;
const ENOUGH = 10;
const MOST_READ = 90;
const MOST_PARTS = 6;

interface Index {
  readonly root: { readonly folds: boolean };
  readonly stem: Stem;
  readonly stopWords: StopWords;
  readonly terms: TermStore;
  readonly documents: Pick<DocumentStore, 'entry' | 'textsOf'>;
}

/** @param told Gets what the reader should know of it. */
export async function phraseFilter(
  found: Found,
  phrases: readonly Phrase[],
  index: Index,
  told: string[] = [],
): Promise<Found> {
  let { documents } = found;
  for (const phrase of phrases) documents = await keep(documents, phrase, index, told);
  return { ...found, documents };
}

async function keep(
  documents: readonly number[],
  phrase: Phrase,
  index: Index,
  told: string[],
): Promise<readonly number[]> {
  const places = phrase.words.flatMap((word, offset) =>
    index.stopWords.has(word) ? [] : [{ word, offset }],
  );
  const terms = await Promise.all(places.map(({ word }) => index.terms.find(index.stem(word))));
  const sought = places.flatMap(({ offset }, at) => {
    const term = terms[at];
    return term ? [{ term, offset }] : [];
  });
  if (sought.length < places.length) return phrase.isProhibited ? documents : [];
  const isSmall = sought.length > 0 && kilobytesOf(sought.map(({ term }) => term)) <= MOST_KILOBYTES;
  const has = isSmall
    ? await byPositions(sought, phrase, index.terms)
    : await readBest(await holdersOfAll(documents, phrase, sought, index), phrase, index, told);
  return documents.filter(document => has.has(document) !== phrase.isProhibited);
}

type Sought = readonly { readonly term: Term; readonly offset: number }[];

/** All documents that contain the phrase. */
async function byPositions(
  sought: Sought,
  { fields }: Phrase,
  store: TermStore,
): Promise<ReadonlySet<number>> {
  const positions = await Promise.all(sought.map(({ term }) => store.positionsOf(term)));
  const has = new Set<number>();
  for (const field of fields) {
    const [first] = sought;
    first?.term.fields[field]?.documents.forEach((document, at) => {
      const others = sought.map(({ term }, which) => {
        const place = which === 0 ? at : placeOf(term.fields[field]?.documents ?? [], document);
        return place < 0 ? [] : (positions[which]?.[field]?.[place] ?? []);
      });
      const [starts = []] = others;
      const isThere = starts.some(start =>
        sought.every(({ offset }, which) => others[which]?.includes(start + offset - first.offset)),
      );
      if (isThere) has.add(document);
    });
  }
  return has;
}

/** Those of some documents that contain all words; where all are common, those that have them as they were typed. */
const holdersOfAll = async (
  documents: readonly number[],
  { words, fields }: Phrase,
  sought: Sought,
  index: Index,
): Promise<readonly number[]> =>
  sought.length === 0
    ? withAll(documents, words, index)
    : documents.filter(document =>
        sought.every(({ term }) =>
          fields.some(field => placeOf(term.fields[field]?.documents ?? [], document) >= 0),
        ),
      );

/** Those of the first of some documents whose text has the words side by side. */
async function readBest(
  candidates: readonly number[],
  phrase: Phrase,
  index: Index,
  told: string[],
): Promise<ReadonlySet<number>> {
  const has = new Set<number>();
  const look = async (document: number): Promise<void> => {
    const entry = await index.documents.entry(document);
    if (!entry) return;
    const parts = index.documents.textsOf(entry).slice(0, MOST_PARTS);
    const text = (await Promise.all(parts.map(read => read()))).join(' ');
    const isThere = [entry.title, text].some(one => {
      const list = tokens(one, index.root.folds);
      return list.some((_, at) => phrase.words.every((word, offset) => list[at + offset] === word));
    });
    if (isThere) has.add(document);
  };
  let read = 0;
  for (; read < Math.min(candidates.length, MOST_READ) && has.size < ENOUGH; read += READ_AT_ONCE)
    await Promise.all(candidates.slice(read, read + READ_AT_ONCE).map(look));
  if (read < candidates.length) told.push(words.lookedThrough(read, candidates.length));
  return has;
}
