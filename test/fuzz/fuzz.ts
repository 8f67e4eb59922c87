// Archives changed by chance, built, and every output judged.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isError } from '../../scripts/model/problem.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { schemaValidator } from '../forms/schema-validator.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';
import { filesBelow } from '../site/copied-site.ts';
import { SOUND } from './archive.ts';
import { fileFaults } from './judge-files.ts';
import { pageFaults } from './judge-html.ts';
import { type Bytes, mutate } from './mutate.ts';
import { chanceOf } from './seeded.ts';

export interface Judged {
  readonly pages: number;
  readonly files: number;
  /** Whether errors kept it from being published, each with file and hint. */
  readonly isRefused: boolean;
  readonly faults: readonly string[];
}

/** Builds the archive of a seed, and judges what was published. */
export async function judgeSeed(seed: number, { copies = false } = {}): Promise<Judged> {
  return judgeArchive(mutate(SOUND, chanceOf(seed)), { copies });
}

export async function judgeArchive(files: Bytes, { copies = false } = {}): Promise<Judged> {
  const { folder, remove } = scratchFolder();
  try {
    const content = path.join(folder, 'content');
    writeFiles(content, Object.fromEntries(files));
    const output = path.join(folder, 'site');
    const { built, problems } = await buildSite({ content, output, today: '2024-05-01', copies });
    const untold = problems.filter(({ file, message, hint }) => !(file && message && hint));
    const faults = untold.map(({ rule }) => `${rule} says not where, what, or what to type`);
    if (!built)
      return { pages: 0, files: 0, isRefused: true, faults: problems.some(isError) ? faults : ['no reason'] };
    return { isRefused: false, ...(await judgeSite(output, faults)) };
  } catch (error) {
    const thrown =
      error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1] ?? ''}` : String(error);
    return { pages: 0, files: 0, isRefused: false, faults: [`thrown: ${thrown}`] };
  } finally {
    remove();
  }
}

async function judgeSite(output: string, before: readonly string[]): Promise<Omit<Judged, 'isRefused'>> {
  const names = filesBelow(output);
  const known = new Set(names);
  const pages = names.filter(name => name.endsWith('.html'));
  const inPages = pages.flatMap(page =>
    pageFaults(readFileSync(path.join(output, page), 'utf8'), link => leadsTo(page, link, known)).map(
      fault => `${page}: ${fault}`,
    ),
  );
  const inFiles = await Promise.all(
    names
      // Papers are the clerk's own, as they are.
      .filter(name => !/^[^/]+\/\d{4}-\d{2}-\d{2}[^/]*\/.*\.csv$/.test(name))
      .map(async name =>
        (await fileFaults(name, readFileSync(path.join(output, name)))).map(fault => `${name}: ${fault}`),
      ),
  );
  return {
    pages: pages.length,
    files: names.length,
    faults: [...before, ...inPages, ...inFiles.flat(), ...dataFaults(output, names)],
  };
}

/** What is wrong with the open data by the schemas that are published beside it. */
function dataFaults(output: string, names: readonly string[]): readonly string[] {
  const textOf = (name: string): string => readFileSync(path.join(output, name), 'utf8');
  const schemas = names.filter(name => /^data\/schemas\/.*\.json$/.test(name));
  const validate = schemaValidator(new Map(schemas.map(name => [`/${name}`, textOf(name)])));
  return schemas
    .map(name => path.basename(name, '.json'))
    .filter(list => names.includes(`data/${list}.json`))
    .flatMap(list => validate(list, textOf(`data/${list}.json`)));
}

/** Whether a file lies where a link of a page leads. The page of a wrong address alone links from the host's root. */
function leadsTo(page: string, link: string, known: ReadonlySet<string>): boolean {
  const url = new URL(link, `http://site/${page.split('/').map(encodeURIComponent).join('/')}`);
  const names = decodeURIComponent(url.pathname.slice(1)).split('/');
  const starts = page === '404.html' ? names.map((_, index) => index) : [0];
  return starts.some(start => isKnown(names.slice(start).join('/'), known));
}

const isKnown = (target: string, known: ReadonlySet<string>): boolean =>
  known.has(target) || known.has(path.posix.join(target, 'index.html'));
