// How good the order of results is, beside lunr, MiniSearch and Pagefind on the same queries in the same run:
//   node --import tsx test/search/quality.ts [--cranfield DIR] [--known CONTENT-DIR]… [--pagefind]
//
// Cranfield's queries are questions of ten words, judged by people; known items are headings remembered badly. Parameters
// may be chosen by the figures of the half "tune" alone; what counts is the other half.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Archive } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { type Contender, miniSearch, ours, plainLunr } from './contenders.ts';
import {
  type Collection,
  halfOf,
  headingsApart,
  knownItems,
  qualityOf,
  type Run,
  readCranfield,
  wordsOf,
} from './judged.ts';
import { archiveWith, judgedDocuments, urlOf } from './judged-archive.ts';
import { openPagefind } from './rivals/pagefind-contender.ts';

interface Trial {
  readonly collection: Collection;
  readonly archive: Archive;
  readonly idOf: (url: string) => string;
}

const { values } = parseArgs({
  options: {
    cranfield: { type: 'string' },
    known: { type: 'string', multiple: true, default: [] },
    pagefind: { type: 'boolean', default: false },
  },
});

function* trials(): Generator<Trial> {
  if (values.cranfield !== undefined) {
    const judged = readCranfield(values.cranfield);
    const ids = new Map(judged.documents.map(({ id }) => [urlOf(id), id]));
    for (const collection of [judged, headingsApart(judged)])
      yield { collection, archive: archiveWith(collection.documents), idOf: url => ids.get(url) ?? url };
  }
  for (const folder of values.known) {
    const { archive } = readArchive(folder, { today: '2026-11-21' });
    const collection = knownItems(path.basename(folder), judgedDocuments(archive));
    yield { collection, archive, idOf: url => url };
  }
}

function* contenders({ collection, archive, idOf }: Trial): Generator<readonly [string, () => Contender]> {
  const { documents } = collection;
  yield ['ours', () => ours(archive, idOf)];
  yield ['ours, in lunr’s order', () => ours(archive, idOf, true)];
  yield ['lunr', () => plainLunr(documents, { title: 1 })];
  yield ['lunr, title × 5', () => plainLunr(documents, { title: 5 })];
  yield ['lunr, letters and digits', () => plainLunr(documents, { title: 1, tokenizer: wordsOf })];
  yield ['the same, title × 5', () => plainLunr(documents, { title: 5, tokenizer: wordsOf })];
  yield ['MiniSearch', () => miniSearch(documents, { title: 1, stems: false })];
  yield ['MiniSearch, lunr’s stemmer', () => miniSearch(documents, { title: 1, stems: true })];
  yield ['the same, title × 5', () => miniSearch(documents, { title: 5, stems: true })];
}

async function report(name: string, { queries }: Collection, search: Contender): Promise<void> {
  const runs: Run[] = [];
  for (const query of queries) runs.push({ query, found: await search(query.text) });
  const figures = (['report', 'tune'] as const).map(half => {
    const { ndcg10, mrr10, recall50, empty } = qualityOf(runs.filter(({ query }) => halfOf(query) === half));
    const all = [ndcg10, mrr10, recall50].map(value => value.toFixed(3)).join('  ');
    return `${all}  ${String(empty).padStart(3)}`;
  });
  console.log(`${name.padEnd(28)}  ${figures.join('   |   ')}`);
}

for (const trial of trials()) {
  const { name, documents, queries } = trial.collection;
  const reported = queries.filter(query => halfOf(query) === 'report').length;
  console.log(
    `\n${name}: ${documents.length} documents, ${reported} queries reported, ${queries.length - reported} to tune`,
  );
  console.log(`${''.padEnd(28)}  nDCG   MRR    R@50   none  |   to tune by`);
  for (const [contender, open] of contenders(trial)) await report(contender, trial.collection, open());
  if (!values.pagefind) continue;
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-pagefind-'));
  const pagefind = await openPagefind(
    documents.map(({ id, title, decision = '', body }) => ({
      url: `/${id}/`,
      title,
      text: `${decision}\n\n${body}`,
    })),
    folder,
  );
  await report('Pagefind', trial.collection, async query =>
    (await pagefind.search(wordsOf(query).join(' '))).map(url => url.slice(1, -1)),
  );
  await pagefind.close();
  rmSync(folder, { recursive: true });
}
