// Who is timed on the same minutes: Minute Book as its users would run it, and bare peers that show the pages and search them.

import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from './timed.ts';

export type Change = 'nothing before' | 'nothing changed' | 'one meeting changed';

export interface Contender {
  readonly name: string;
  /** Why it cannot be timed here: what to install. */
  readonly whyNot: () => string | undefined;
  /** Fits out a folder in which `content` holds the minutes. */
  readonly fitOut: (folder: string) => void;
  /** What a build runs, one after the other. */
  readonly build: (folder: string) => readonly Command[];
  /** What a build leaves behind. */
  readonly leavings: readonly string[];
  readonly changes: readonly Change[];
}

const HERE = import.meta.dirname;
const ROOT = path.join(HERE, '../../..');
/** As the package has it, which `npm run bench` makes before. */
const PROGRAM = path.join(ROOT, 'dist/scripts/minutebook.js');

const isInstalled = (program: string): boolean => spawnSync(program, ['version']).status === 0;

/** Copies are switched off: the peers make none. */
const minuteBook = (name: string, settings: string): Contender => ({
  name,
  whyNot: () => undefined,
  fitOut: folder => writeFileSync(path.join(folder, 'content/site.yaml'), `copies: none\n${settings}`),
  build: folder => [{ run: ['node', PROGRAM, 'build', '--timings'], folder }],
  leavings: ['_site', '.cache'],
  changes: ['nothing before', 'nothing changed', 'one meeting changed'],
});

const hugo: Contender = {
  name: 'Hugo and Pagefind',
  whyNot: () => (isInstalled('hugo') ? undefined : 'Hugo is not installed (Debian: apt install hugo)'),
  fitOut: folder => cpSync(path.join(HERE, '../hugo'), folder, { recursive: true }),
  build: folder => [
    { run: ['hugo', '--quiet'], folder },
    {
      run: ['node', path.join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'public'],
      folder,
    },
  ],
  leavings: ['public', 'resources', '.hugo_build.lock'],
  changes: ['nothing before'],
};

const bareEleventy: Contender = {
  name: 'Eleventy alone, no search',
  whyNot: () => undefined,
  fitOut: () => {},
  build: folder => [{ run: ['node', path.join(HERE, '../bare-eleventy/run.mjs')], folder }],
  leavings: ['_site'],
  changes: ['nothing before'],
};

/** The first is what the others are held against. */
export const CONTENDERS: readonly Contender[] = [
  hugo,
  minuteBook('Minute Book, items as anchors', 'items: anchors\n'),
  minuteBook('Minute Book, a page an item', ''),
  bareEleventy,
];

export function forget(folder: string, { leavings }: Contender): void {
  for (const name of leavings) rmSync(path.join(folder, name), { recursive: true, force: true });
}
