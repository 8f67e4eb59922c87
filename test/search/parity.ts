// Holds the paged index of a content folder against one index of lunr: same references, same order, same scores.
//   node --import tsx test/search/parity.ts DIR [--queries 200] [--seed 1]

import { parseArgs } from 'node:util';
import type lunr from 'lunr';
import { find } from '../../assets/search/find.ts';
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
    const at = theirs.findIndex(
      ({ ref, score }, place) =>
        Number(ref) !== ours.documents[place] || Math.abs(score - (ours.scores[Number(ref)] ?? 0)) > 1e-9,
    );
    if (at >= 0 || theirs.length !== ours.documents.length)
      differences.push(`${query}: ${theirs.length} and ${ours.documents.length} results, differing at ${at}`);
  }
  return { queries: queries.length, results, differences, failures };
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
