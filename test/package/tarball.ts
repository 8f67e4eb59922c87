// The package as npm would publish it, and sites that have installed it.

import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { madeOnce } from '../built/made-once.ts';
import { type Finished, finished } from '../site/command-line.ts';

/** What the tarball is made of, besides the program. */
const CONTENTS = ['docs', 'schemas', '.vscode', 'README.md', 'CHANGELOG.md', 'LICENSE', 'tsconfig.json'];

/** Packs the checkout, once for all tests, and gives the tarball. */
export async function packedTarball(): Promise<string> {
  const folder = await madeOnce('package', { paths: CONTENTS }, async made => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', made], { encoding: 'utf8' });
  });
  const [tarball = ''] = readdirSync(folder);
  return path.join(folder, tarball);
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Installs the tarball into a site without a network: what it needs lies in the checkout already, and nothing else of the
 * checkout can be found from there.
 */
export async function installOffline(site: string): Promise<void> {
  const own = path.join(site, 'node_modules/minutebook');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', await packedTarball(), '-C', own, '--strip-components=1']);
  const { dependencies }: Manifest = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) linkLibrary(site, name);
}

/** Puts a library of the checkout into a site. */
export function linkLibrary(site: string, name: string): void {
  const link = path.join(site, 'node_modules', name);
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(path.resolve('node_modules', name), link, 'junction');
}

const COMMANDS = {
  minutebook: 'minutebook/dist/scripts/minutebook.js',
  eleventy: '@11ty/eleventy/cmd.cjs',
} as const;

/** Runs a command of a site, as `npx` does: `runIn(site, 'minutebook', ['build'])`. */
export function runIn(
  site: string,
  command: keyof typeof COMMANDS,
  args: readonly string[],
  node = process.execPath,
): Promise<Finished> {
  const { INIT_CWD: _, ...env } = process.env;
  const file = path.join(site, 'node_modules', COMMANDS[command]);
  return finished(spawn(node, [file, ...args], { cwd: site, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}
