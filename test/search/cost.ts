// What a search costs a reader with an empty cache, beside Pagefind, lunr and MiniSearch over the same documents in the same run:
//   node --import tsx test/search/cost.ts CONTENT-DIR [--keep DIR]
//   node --max-old-space-size=8000 --import tsx test/search/cost.ts --items 100000 [--words 100] [--keep DIR]
//
// Each index is built by a process that does not hold the archive. Where others use the machine, the seconds of its
// processors say more than those of the clock. Bytes are bodies as they were transferred, compressed, the scripts of both
// engines among them; milliseconds are to the first result and to ten with their passages. Pagefind takes long to build:
// with --keep its index is kept and used again.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Archive } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { launchBrowser } from '../browser/browser.ts';
import { type BuildCost, buildApart } from './build-cost.ts';
import { type CountingServer, serveCounting, type Transfer } from './counting-server.ts';
import { largeArchive } from './large-archive.ts';
import { type ReadersQuery, readersQueries } from './readers-queries.ts';
import { buildPagefind } from './rivals/pagefind-index.ts';
import { rivalPages } from './rivals/rival-pages.ts';
import { wholeIndexes } from './rivals/whole-index.ts';

interface Cost {
  readonly query: ReadersQuery;
  readonly found: number;
  readonly titles: Transfer;
  /** Titles and passages. */
  readonly all: Transfer;
  readonly first: number;
  readonly ten: number;
}

/** What the minimal pages offer. */
interface Asked {
  readonly found: number;
  readonly milliseconds: number;
}
type Page = typeof globalThis & {
  arrive: () => Promise<void>;
  ask: (query: string) => Promise<Asked>;
  show: () => Promise<number>;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: 'string', default: '3000' },
    words: { type: 'string', default: '100' },
    keep: { type: 'string' },
    queries: { type: 'string', default: '40' },
  },
});

const OURS = `import { createEngine } from './assets/search/create-engine.ts';
import { filesBelow } from './assets/search/loading.ts';
const engine = createEngine(filesBelow(location.origin + '/search/index/', false));
let documents;
globalThis.ask = async text => {
  ({ documents } = await engine.search({ text, committees: [], years: [], kinds: [], statuses: [], withDecision: false, order: 'relevance', unfinished: true }));
  await engine.hits(documents.slice(0, 1));
  const milliseconds = performance.now() - start;
  await engine.hits(documents.slice(0, 10));
  return { found: documents.length, milliseconds };
};
globalThis.show = async () => {
  await engine.passages(documents.slice(0, 10));
  return performance.now() - start;
};`;

// Its results come with their passages: there is no asking for titles alone.
const THEIRS = `let results;
globalThis.ask = async text => {
  const pagefind = await import('/pagefind/pagefind.js');
  ({ results } = await pagefind.search(text));
  await Promise.all(results.slice(0, 1).map(one => one.data()));
  return { found: results.length, milliseconds: performance.now() - start };
};
globalThis.show = async () => {
  await Promise.all(results.slice(0, 10).map(one => one.data()));
  return performance.now() - start;
};`;

/** Its script and the files that it sends for beside it come together, and run in their order, as on the search page. */
const pageWith = (script: string, files: readonly string[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Search</title><script>
globalThis.arrive = () => {
  globalThis.start = performance.now();
  const [arrived] = ${JSON.stringify([script, ...files])}.map((src, place) => new Promise(resolve => {
    const script = document.createElement('script');
    Object.assign(script, { src, async: false, onload: resolve });
    if (place > 0) script.dataset.index = '';
    document.head.append(script);
  }));
  return arrived;
};
</script>`;

const [content] = positionals;
const archive =
  content === undefined
    ? largeArchive({ items: Number(values.items), words: Number(values.words) })
    : readArchive(content, { today: '2026-11-21' }).archive;
const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-cost-'));
const browser = await launchBrowser();
try {
  const rivals = values.keep ?? path.join(folder, 'rival');
  reportBuilds(buildApart(archive, folder), await keptPagefind(archive, rivals));
  const bundle = await build({
    stdin: { contents: OURS, resolveDir: '.', loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const queries = readersQueries(archive, Number(values.queries));
  const ours = await contenderOf(folder, bundle.outputFiles[0]?.text ?? '', ['/search/index/root.js']);
  const theirs = await contenderOf(rivals, THEIRS);
  for (const [at, query] of queries.entries()) {
    // In turn, so that neither always meets the quieter machine.
    for (const one of at % 2 === 0 ? [ours, theirs] : [theirs, ours])
      one.costs.push(await costOf(browser, one.server, query));
  }
  await ours.server.close();
  await theirs.server.close();
  report(ours.costs, theirs.costs);
  console.log(
    `${'files of the index'.padEnd(24)} ${String(filesBelow(path.join(folder, 'search/index'))).padStart(16)}   Pagefind ${String(filesBelow(path.join(rivals, 'pagefind'))).padStart(16)}`,
  );
  for (const { name, bytes } of wholeIndexes(archive))
    console.log(`${name}: 1 file, ${round(bytes / 1000)} kB for every question, without titles and passages`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** Builds Pagefind's index, or takes up one that was kept, where it is of these very documents. */
async function keptPagefind(of: Archive, output: string): Promise<BuildCost> {
  const record = path.join(output, 'build.json');
  const hash = createHash('sha256');
  for (const page of rivalPages(of)) hash.update(JSON.stringify(page));
  const documents = hash.digest('hex');
  const kept = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined;
  if (kept?.documents === documents) return kept;
  rmSync(output, { recursive: true, force: true });
  const made = await buildPagefind(rivalPages(of), path.join(output, 'pagefind'));
  writeFileSync(record, JSON.stringify({ ...made, documents }));
  return made;
}

function filesBelow(root: string): number {
  return readdirSync(root, { recursive: true, withFileTypes: true }).filter(one => one.isFile()).length;
}

interface Measured {
  readonly server: CountingServer;
  readonly costs: Cost[];
}

/** Serves an index with a minimal page; `more` is what the page sends for beside its script. */
async function contenderOf(root: string, script: string, more: readonly string[] = []): Promise<Measured> {
  const pages = new Map([
    ['/', { type: 'text/html; charset=utf-8', text: pageWith('/search.js', more) }],
    ['/search.js', { type: 'text/javascript; charset=utf-8', text: script }],
  ]);
  return { server: await serveCounting(root, pages), costs: [] };
}

/** Each query in a browser context of its own, so that nothing is in its cache. */
async function costOf(by: Browser, server: CountingServer, query: ReadersQuery): Promise<Cost> {
  const context = await by.newContext();
  const page = await context.newPage();
  await page.goto(server.home);
  server.take();
  const { found, milliseconds } = await page.evaluate(async text => {
    await (globalThis as Page).arrive();
    return (globalThis as Page).ask(text);
  }, query.text);
  const titles = server.take();
  const ten = await page.evaluate(() => (globalThis as Page).show());
  const passages = server.take();
  await context.close();
  const all = { bytes: titles.bytes + passages.bytes, requests: titles.requests + passages.requests };
  return { query, found, titles, all, first: milliseconds, ten };
}

function reportBuilds(ours: BuildCost, theirs: BuildCost): void {
  const line = (name: string, a: number, b: number): void =>
    console.log(
      name.padEnd(24),
      round(a).padStart(8),
      '  Pagefind',
      round(b).padStart(8),
      '  ratio',
      (a / b).toFixed(3),
    );
  line('build, seconds', ours.seconds, theirs.seconds);
  line('of processors', ours.cpuSeconds, theirs.cpuSeconds);
  line('MB at most', ours.megabytes, theirs.megabytes);
}

function report(ours: readonly Cost[], theirs: readonly Cost[]): void {
  console.log(`${ours.length} queries, cold; median / 95th of a hundred`);
  const line = (name: string, of: (cost: Cost) => number): void => {
    const [a, b] = [spread(ours.map(of)), spread(theirs.map(of))];
    const ratio = [a.median / b.median, a.high / b.high].map(value => value.toFixed(2)).join(' / ');
    console.log(
      `${name.padEnd(24)} ${`${round(a.median)} / ${round(a.high)}`.padStart(16)}   Pagefind ${`${round(b.median)} / ${round(b.high)}`.padStart(16)}   ratio ${ratio}`,
    );
  };
  line('kB, ten titles', ({ titles }) => titles.bytes / 1000);
  line('kB, ten with passages', ({ all }) => all.bytes / 1000);
  line('requests', ({ all }) => all.requests);
  line('ms to the first', ({ first }) => first);
  line('ms to ten with passages', ({ ten }) => ten);
  for (const kind of new Set(ours.map(({ query }) => query.kind))) {
    const of = (costs: readonly Cost[]): string => {
      const some = costs.filter(({ query }) => query.kind === kind);
      const { median } = spread(some.map(({ all }) => all.bytes / 1000));
      return `${round(median)} kB, ${some.filter(({ found }) => found === 0).length} of ${some.length} find nothing`;
    };
    console.log(`  ${kind.padEnd(12)} ${of(ours).padEnd(36)} Pagefind ${of(theirs)}`);
  }
}

function spread(values: readonly number[]): { readonly median: number; readonly high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
  return { median: at(0.5), high: at(0.95) };
}

function round(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
