// The table in docs/hosting.md: what was tried of each host, and what it keeps.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Promised } from './promise.ts';
import { type HostPlace, PLACES } from './served.ts';

export const HOSTING = 'docs/hosting.md';

const BEGIN = '<!-- What `npm run test:hosts` has found. UPDATE=1 writes it anew. -->';
const END = '<!-- until here -->';

/** By promise and host. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Whether a promise is kept at each place where it was tried. */
export type Kept = Partial<Readonly<Record<HostPlace, boolean>>>;

export function cellOf(kept: Kept): string {
  const tried = PLACES.filter(place => kept[place] !== undefined);
  const good = tried.filter(place => kept[place]);
  if (good.length === 0) return 'no';
  if (good.length === tried.length) return 'yes';
  return good.includes('root') ? 'at a root' : 'below a path';
}

/** What stands between the two marks. Throws where there is no table: a check must not pass by reading nothing. */
export function readMatrix(page = readFileSync(HOSTING, 'utf8')): Matrix {
  const table = between(page).trim().split('\n').map(cellsOf);
  const [hosts = [], , ...rows] = table;
  if (rows.length === 0) throw new Error(`${HOSTING} has no table between its marks`);
  return new Map(
    rows.map(([words = '', ...cells]) => [
      words,
      new Map(hosts.slice(1).map((host, place) => [host, cells[place] ?? ''])),
    ]),
  );
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

function between(page: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${HOSTING} lacks the marks of its table`);
  return page.slice(from + BEGIN.length, to);
}

export function writeMatrix(matrix: Matrix, hosts: readonly string[], promises: readonly Promised[]): void {
  const lines = [
    ['', ...hosts],
    ['---', ...hosts.map(() => '---')],
    ...promises.map(({ words }) => [words, ...hosts.map(host => matrix.get(words)?.get(host) ?? '')]),
  ].map(cells => `| ${cells.join(' | ')} |`);
  const page = readFileSync(HOSTING, 'utf8');
  writeFileSync(HOSTING, page.replace(between(page), `\n\n${lines.join('\n')}\n\n`));
}
