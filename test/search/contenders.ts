// Search engines that are held against one another: ours as it is published, and its rivals in memory.

import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createEngine } from '../../assets/search/create-engine.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import type { Question } from '../../shared/search/engine.ts';
import { type JudgedDocument, wordsOf } from './judged.ts';
import { indexOf, loaderOf } from './published-index.ts';

/** Gives the ids of what it finds, best first, fifty at least where there are so many. */
export type Contender = (query: string) => Promise<readonly string[]> | readonly string[];

const SHOWN = 50;

const questionOf = (text: string, exact: boolean): Question => ({
  text,
  exact,
  committees: [],
  years: [],
  kinds: [],
  statuses: [],
  withDecision: false,
  order: 'relevance',
});

/** Ours, through the files of the index. A judged query is text, so its signs mean nothing. */
export function ours(archive: Archive, idOf: (url: string) => string, exact = false): Contender {
  const files = indexOf(archive);
  const { load } = loaderOf(name => files.get(name));
  const engine = createEngine(load);
  return async query => {
    const { documents } = await engine.search(questionOf(wordsOf(query).join(' '), exact));
    return (await engine.hits(documents.slice(0, SHOWN))).map(({ url }) => idOf(url));
  };
}

const FIELDS = ['title', 'decision', 'body'] as const;

/** lunr, with its own idea of a word or with ours: letters and digits. */
export function plainLunr(
  documents: readonly JudgedDocument[],
  { title, tokenizer }: { readonly title: number; readonly tokenizer?: (text: string) => readonly string[] },
): Contender {
  const builder = new lunr.Builder();
  if (tokenizer) Object.assign(builder, { tokenizer: lunrTokens(tokenizer) });
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  builder.ref('id');
  for (const field of FIELDS) builder.field(field, { boost: field === 'title' ? title : 1 });
  for (const document of documents) builder.add(document);
  const index = builder.build();
  return query => {
    const words = [...new Set(wordsOf(query))];
    if (words.length === 0) return [];
    return index.query(asked => words.map(word => asked.term(word, {}))).map(({ ref }) => ref);
  };
}

const lunrTokens =
  (tokenizer: (text: string) => readonly string[]) =>
  (text: string | null | undefined, about: object): lunr.Token[] =>
    tokenizer(text ?? '').map(word => new lunr.Token(word, { ...about }));

export function miniSearch(
  documents: readonly JudgedDocument[],
  { title, stems }: { readonly title: number; readonly stems: boolean },
): Contender {
  const index = new MiniSearch<JudgedDocument>({
    fields: [...FIELDS],
    searchOptions: { boost: { title } },
    ...(stems && { processTerm: stemmed() }),
  });
  index.addAll(documents);
  return query => index.search(query).map(({ id }) => String(id));
}

/** lunr's stop words and stemmer, each word once. */
function stemmed(): (term: string) => string | null {
  const known = new Map<string, string | null>();
  return term => {
    const word = term.toLowerCase();
    let stem = known.get(word);
    if (stem === undefined) {
      const isStopWord = lunr.stopWordFilter(new lunr.Token(word, {})) === undefined;
      stem = isStopWord ? null : String(lunr.stemmer(new lunr.Token(word, {})));
      known.set(word, stem);
    }
    return stem;
  };
}
