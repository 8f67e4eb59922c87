// Collections whose right answers are known: judged by people, or made from an archive's own headings.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomFrom } from './random.ts';

export interface JudgedDocument {
  readonly id: string;
  readonly title: string;
  readonly decision?: string;
  readonly body: string;
}

export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  /** The documents that answer it. */
  readonly relevant: ReadonlySet<string>;
}

export interface Collection {
  readonly name: string;
  readonly documents: readonly JudgedDocument[];
  readonly queries: readonly JudgedQuery[];
}

/** What was found for a query, best first. */
export interface Run {
  readonly query: JudgedQuery;
  readonly found: readonly string[];
}

export interface Quality {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall50: number;
  /** Queries for which nothing at all was found. */
  readonly empty: number;
}

/**
 * The Cranfield collection as it has been handed on since 1967: `cran.all.1400`, `cran.qry`, `cranqrel`.
 * Judgements name a query by its place in the file, not by the number written there.
 */
export function readCranfield(folder: string): Collection {
  const file = (name: string): string => readFileSync(path.join(folder, name), 'latin1');
  const documents = recordsOf(file('cran.all.1400')).map(({ id, parts }) => ({
    id: String(Number(id)),
    title: parts.get('T') ?? '',
    body: parts.get('W') ?? '',
  }));
  const relevant = new Map<string, Set<string>>();
  for (const line of file('cranqrel').trim().split('\n')) {
    const [query = '', document = '', grade] = line.trim().split(/\s+/);
    // −1 is "of no interest"; 1 to 4 answer the question in some degree.
    if (Number(grade) < 1) continue;
    const known = relevant.get(query) ?? new Set();
    relevant.set(query, known.add(document));
  }
  const queries = recordsOf(file('cran.qry')).flatMap(({ parts }, index) => {
    const id = String(index + 1);
    const answers = relevant.get(id);
    return answers ? [{ id: `cranfield-${id}`, text: parts.get('W') ?? '', relevant: answers }] : [];
  });
  return { name: 'cranfield', documents, queries };
}

/** The same with each heading above its text only: Cranfield's abstracts begin with theirs once more, which minutes do not. */
export const headingsApart = ({ name, documents, queries }: Collection): Collection => ({
  name: `${name}, headings apart`,
  queries,
  documents: documents.map(({ title, body, ...rest }) => ({
    ...rest,
    title,
    body: body.startsWith(title) ? body.slice(title.length).trim() : body,
  })),
});

interface JudgedRecord {
  readonly id: string;
  readonly parts: ReadonlyMap<string, string>;
}

/** `.I 12`, then `.T` and `.W` with their lines below them. */
function recordsOf(text: string): readonly JudgedRecord[] {
  return text
    .split(/^\.I +/m)
    .slice(1)
    .map(record => {
      const parts = record.split(/^\.([A-Z])[ \t]*$/m);
      const named = new Map<string, string>();
      for (let at = 1; at < parts.length; at += 2) {
        named.set(parts[at] ?? '', (parts[at + 1] ?? '').replace(/\s+/g, ' ').trim());
      }
      return { id: (parts[0] ?? '').trim(), parts: named };
    });
}

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

const SMALL_WORDS = new Set('the a an of for to in on and or is as with'.split(' '));

/**
 * Queries by someone who remembers a heading badly: of each heading that stands only once and has four to nine words
 * one or two words are dropped and one is inflected. The document it stood over is the one right answer.
 */
export function knownItems(name: string, documents: readonly JudgedDocument[], seed = 7): Collection {
  const random = randomFrom(seed);
  const times = new Map<string, number>();
  for (const { title } of documents) {
    const key = wordsOf(title).join(' ');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const queries = documents.flatMap(({ id, title }): JudgedQuery[] => {
    const words = wordsOf(title);
    if (times.get(words.join(' ')) !== 1 || words.length < 4 || words.length > 9) return [];
    for (let dropped = 0; dropped < (words.length > 5 ? 2 : 1); dropped += 1)
      words.splice(Math.floor(random() * words.length), 1);
    const at = words.findIndex(word => /^[a-z]{5,}$/.test(word) && !SMALL_WORDS.has(word));
    if (at >= 0) words[at] = inflected(words[at] ?? '');
    return [{ id: `${name}-${id}`, text: words.join(' '), relevant: new Set([id]) }];
  });
  return { name, documents, queries };
}

/** "planning" => "planned" (well, nearly: "planned" to a stemmer), "sites" => "site", "budget" => "budgets". */
function inflected(word: string): string {
  if (word.endsWith('ing')) return `${word.slice(0, -3)}ed`;
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}

/** Parameters are chosen on one half and reported on the other. */
export type Half = 'tune' | 'report';

/** The half of a query: by a hash of its own name, so that it stays where it is when others come or go. */
export function halfOf({ id }: Pick<JudgedQuery, 'id'>): Half {
  // FNV-1a, and the bits of its upper half, which are the better mixed.
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash >>> 16) & 1) === 0 ? 'tune' : 'report';
}

/** nDCG and MRR at ten, recall at fifty: means over the queries. Relevance is yes or no, as TREC uses this collection. */
export function qualityOf(runs: readonly Run[]): Quality {
  const mean = (value: (run: Run) => number): number =>
    runs.reduce((sum, run) => sum + value(run), 0) / Math.max(1, runs.length);
  return {
    ndcg10: mean(ndcg10),
    mrr10: mean(({ query, found }) => {
      const place = found.slice(0, 10).findIndex(id => query.relevant.has(id));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
    recall50: mean(
      ({ query, found }) =>
        found.slice(0, 50).filter(id => query.relevant.has(id)).length / query.relevant.size,
    ),
    empty: runs.filter(({ found }) => found.length === 0).length,
  };
}

function ndcg10({ query, found }: Run): number {
  const gain = (place: number): number => 1 / Math.log2(place + 2);
  const got = found
    .slice(0, 10)
    .reduce((sum, id, place) => sum + (query.relevant.has(id) ? gain(place) : 0), 0);
  let best = 0;
  for (let place = 0; place < Math.min(10, query.relevant.size); place += 1) best += gain(place);
  return got / best;
}
