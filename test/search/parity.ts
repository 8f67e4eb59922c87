// Holds the paged index of a content folder against one index of lunr: same references, same scores, best first. Scores that
// differ only by the order in which lunr adds numbers are the same, and so may such results stand in either order.
//   node --import tsx test/search/parity.ts DIR [--queries 200] [--seed 1]

import { parseArgs } from 'node:util';
import type lunr from 'lunr';
import { type Findings, find } from '../../assets/search/find.ts';
import { openIndex } from '../../assets/search/opened-index.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import type { Question } from '../../shared/search/engine.ts';
import { bothIndexes } from './one-lunr-index.ts';
import { queriesFrom } from './queries.ts';

export interface Parity {
  readonly queries: number;
  readonly results: number;
  /** Each query whose results differ, and how. */
  readonly differences: readonly string[];
  /** Queries at which lunr itself breaks: it mixes up numbers where it shares the ends of words in its automaton. */
  readonly failures: readonly string[];
}

const EXACT: Question = {
  text: '',
  committees: [],
  years: [],
  kinds: [],
  statuses: [],
  withDecision: false,
  order: 'relevance',
  exact: true,
};

export interface ParityOptions {
  /** Of queries. */
  readonly count: number;
  readonly seed?: number;
  /** See `openInverter`. */
  readonly lengthStep?: number;
  /** Another step for lunr, so that it differs on purpose. */
  readonly lunrStep?: number;
}

export async function compareWithLunr(
  archive: Archive,
  { count, seed = 1, lengthStep = 1.5, lunrStep = lengthStep }: ParityOptions,
): Promise<Parity> {
  const { lunr: whole, documents, counted } = await bothIndexes(archive, lengthStep, lunrStep);
  const index = await openIndex(counted().load);
  const differences: string[] = [];
  const failures: string[] = [];
  let results = 0;
  const queries = queriesFrom(documents, count, seed);
  for (const query of queries) {
    const theirs = searchOrFail(whole, query);
    if (theirs === undefined) {
      failures.push(query);
      continue;
    }
    const ours = await find({ ...EXACT, text: query }, index);
    results += theirs.length;
    const difference = differenceOf(theirs, ours);
    if (difference !== undefined) differences.push(`${query}: ${difference}`);
  }
  return { queries: queries.length, results, differences, failures };
}

/** Below this two sums of the same numbers may differ. */
const ROUNDING = 1e-9;

export function differenceOf(
  theirs: readonly Pick<lunr.Index.Result, 'ref' | 'score'>[],
  { documents, scores }: Pick<Findings, 'documents' | 'scores'>,
): string | undefined {
  const expected = new Map(theirs.map(({ ref, score }) => [Number(ref), score]));
  if (documents.length !== expected.size || new Set(documents).size !== documents.length)
    return `${expected.size} and ${documents.length} results`;
  let last = Number.POSITIVE_INFINITY;
  for (const [place, document] of documents.entries()) {
    const score = expected.get(document);
    if (score === undefined) return `lunr does not find ${document}`;
    if (Math.abs(score - (scores[document] ?? 0)) > ROUNDING) return `another score at ${place}`;
    if (score > last + ROUNDING) return `a better result stands later, at ${place}`;
    last = score;
  }
  return undefined;
}

function searchOrFail(index: lunr.Index, query: string): readonly lunr.Index.Result[] | undefined {
  try {
    return index.search(query);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

if (process.argv[1] === import.meta.filename) await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { queries: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Name a content folder.');
  const { archive } = readArchive(folder, { today: '2026-11-21' });
  for (const lengthStep of [1.5, 1]) {
    const parity = await compareWithLunr(archive, {
      count: Number(values.queries),
      seed: Number(values.seed),
      lengthStep,
    });
    console.log({ lengthStep, ...parity });
    if (parity.differences.length > 0) process.exitCode = 1;
  }
}
