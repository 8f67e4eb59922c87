// A site of its own, in a folder of its own, in which Eleventy and Minute Book are installed.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKAGE } from '../../scripts/files/places.ts';
import { type Finished, finished } from '../site/command-line.ts';

export interface EleventySite {
  readonly folder: string;
  /** `npx @11ty/eleventy …`, typed in the site's folder. */
  readonly eleventy: (...args: readonly string[]) => Promise<Finished>;
  /** `npx minutebook …` */
  readonly minutebook: (...args: readonly string[]) => Promise<Finished>;
  readonly start: (...args: readonly string[]) => ChildProcess;
  readonly remove: () => void;
}

const ELEVENTY = path.join(PACKAGE, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** `files` are written into a new folder, by their paths; `from` is a folder that is copied there first. */
export function eleventySite(files: Readonly<Record<string, string>> = {}, from?: string): EleventySite {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-site-'));
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [file, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files }))
    write(file, text);
  // The package as it is while one works on it: TypeScript.
  write('node_modules/minutebook/package.json', '{ "type": "module", "exports": "./index.js" }');
  write(
    'node_modules/minutebook/index.js',
    `export { default } from ${JSON.stringify(pathToFileURL(path.join(PACKAGE, 'scripts/site/plugin.ts')).href)};`,
  );
  symlinkSync(path.join(PACKAGE, 'node_modules', '@11ty'), path.join(folder, 'node_modules', '@11ty'));
  const node = (...args: readonly string[]): ChildProcess => {
    const { INIT_CWD: _, ...env } = process.env;
    return spawn(process.execPath, ['--import', TSX, ...args], { cwd: folder, env });
  };
  return {
    folder,
    eleventy: (...args) => finished(node(ELEVENTY, ...args)),
    minutebook: (...args) => finished(node(path.join(PACKAGE, 'scripts', 'minutebook.ts'), ...args)),
    start: (...args) => node(ELEVENTY, ...args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
