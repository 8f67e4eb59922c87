// Builds the index of a content folder, or of an archive made up, and tells what it costs to build and to ask.
//   node --import tsx test/search/measure.ts DIR
//   node --import tsx test/search/measure.ts --items 100000 --words 100
//
// A query counts every file that is loaded for it with a cold cache, compressed, the first file among them; without the
// scripts of the page.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../../assets/search/create-engine.ts';
import { type Archive, everyItem } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import type { Question } from '../../shared/search/engine.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { buildApart } from './build-cost.ts';
import { largeArchive } from './large-archive.ts';
import { compressedSize, loaderOf } from './published-index.ts';
import { randomFrom } from './random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: 'string', default: '3000' },
    words: { type: 'string', default: '100' },
    queries: { type: 'string', default: '' },
  },
});

const [folder] = positionals;
const archive =
  folder === undefined
    ? largeArchive({ items: Number(values.items), words: Number(values.words) })
    : readArchive(folder, { today: '2026-11-21' }).archive;
const output = mkdtempSync(path.join(tmpdir(), 'minutebook-search-'));
try {
  console.log({ items: everyItem(archive).length, ...buildApart(archive, output) });
  await ask(archive);
} finally {
  rmSync(output, { recursive: true });
}

async function ask(of: Archive): Promise<void> {
  const queries = values.queries === '' ? madeQueries(of) : { asked: values.queries.split(';') };
  const all: Cost[] = [];
  for (const [kind, list] of Object.entries(queries)) {
    const costs: Cost[] = [];
    for (const query of list) costs.push(await costOf(query));
    report(kind, costs);
    all.push(...costs);
  }
  report('all', all);
}

interface Cost {
  readonly titles: number;
  readonly passages: number;
  readonly files: number;
  readonly milliseconds: number;
}

async function costOf(query: string): Promise<Cost> {
  const { load, loaded } = loaderOf(name =>
    readFileSync(path.join(output, 'search/index', `${name}.js`), 'utf8'),
  );
  const size = (): number =>
    [...loaded].reduce(
      (sum, name) =>
        sum + compressedSize(readFileSync(path.join(output, 'search/index', `${name}.js`), 'utf8')),
      0,
    );
  const engine = createEngine(load);
  const question: Question = {
    text: query,
    committees: [],
    years: [],
    kinds: [],
    statuses: [],
    withDecision: false,
    order: 'relevance',
    unfinished: true,
  };
  const start = performance.now();
  const { documents } = await engine.search(question);
  const milliseconds = performance.now() - start;
  await engine.hits(documents.slice(0, 10));
  const titles = size();
  await engine.passages(documents.slice(0, 10));
  if (values.queries !== '') console.log(query, documents.length, { titles, passages: size(), milliseconds });
  return { titles, passages: size(), files: loaded.size, milliseconds };
}

/** 65 queries: words of titles, two or three of them, phrases, beginnings, and misspelt words. */
function madeQueries(of: Archive): Readonly<Record<string, readonly string[]>> {
  const random = randomFrom(7);
  const items = everyItem(of);
  const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(random() * list.length)];
  const title = (least: number): readonly string[] => {
    for (;;) {
      const words = tokens(pick(items)?.item.title ?? '', true).filter(word => /^[a-z]{4,}$/.test(word));
      if (words.length >= least) return words;
    }
  };
  const times = (count: number, make: () => string): readonly string[] => Array.from({ length: count }, make);
  return {
    word: times(15, () => pick(title(1)) ?? ''),
    words: times(20, () => title(3).slice(0, 3).join(' ')),
    phrase: times(10, () => {
      const words = title(2);
      return `"${words[0]} ${words[1]}"`;
    }),
    beginning: times(10, () => (pick(title(1)) ?? '').slice(0, 4)),
    misspelt: times(10, () => {
      const word = pick(title(1)) ?? '';
      const at = 1 + Math.floor(random() * (word.length - 2));
      return word.slice(0, at) + word.slice(at + 1);
    }),
  };
}

function report(kind: string, costs: readonly Cost[]): void {
  const spread = (of: (cost: Cost) => number): string => {
    const sorted = costs.map(of).sort((a, b) => a - b);
    const at = (part: number): number =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
    return `${at(0.5)} / ${at(0.95)}`;
  };
  console.log(kind.padEnd(10), {
    titles: spread(one => one.titles),
    passages: spread(one => one.passages),
    files: spread(one => one.files),
    milliseconds: spread(one => one.milliseconds),
  });
}
