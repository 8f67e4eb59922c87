// The command line as a clerk types it.

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'node:util';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface ProcessOptions {
  /** The folder in which the command was typed, as npm passes it on. */
  readonly typedIn?: string;
  /** The working folder. */
  readonly site?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `minutebook …` in a process of its own. */
export function runMinutebook(
  args: readonly string[],
  { typedIn, site = '.', env = {} }: ProcessOptions = {},
): Promise<Finished> {
  const { INIT_CWD: _, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.resolve('scripts/minutebook.ts'), ...args],
    {
      cwd: site,
      env: { ...inherited, ...(typedIn !== undefined && { INIT_CWD: typedIn }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return finished(child);
}

/** What a process has said when it ends. */
export function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
  });
}

let running: Promise<unknown> = Promise.resolve();

/**
 * Runs a command as `runMinutebook` does, but in this process: what a clerk reads and the exit code are the same, and no
 * program need be loaded for it. One after the other, because what is written is caught from the one console, and the
 * working folder, which is the site's, is the process's own.
 */
export function runHere(
  args: readonly string[],
  { typedIn, site = '.' }: { readonly typedIn?: string; readonly site?: string } = {},
): Promise<Finished> {
  const finished = running.then(() => catchConsole(() => runIn({ typedIn, site }, args)));
  running = finished.catch(() => {});
  return finished;
}

async function runIn(
  { typedIn, site }: { readonly typedIn: string | undefined; readonly site: string },
  args: readonly string[],
): Promise<number> {
  const { runCommand } = await import('../../scripts/commands/run-command.ts');
  const before = process.env['INIT_CWD'];
  const folder = process.cwd();
  process.chdir(site);
  if (typedIn === undefined) delete process.env['INIT_CWD'];
  else process.env['INIT_CWD'] = typedIn;
  try {
    return await runCommand(args);
  } finally {
    process.chdir(folder);
    if (before === undefined) delete process.env['INIT_CWD'];
    else process.env['INIT_CWD'] = before;
  }
}

async function catchConsole(run: () => Promise<number>): Promise<Finished> {
  const { log, error } = console;
  let stdout = '';
  let stderr = '';
  console.log = (...words: readonly unknown[]) => {
    stdout += `${format(...words)}\n`;
  };
  console.error = (...words: readonly unknown[]) => {
    stderr += `${format(...words)}\n`;
  };
  try {
    const code = await run();
    return { code, stdout, stderr };
  } finally {
    Object.assign(console, { log, error });
  }
}

/** A folder of its own below the system's, and how to be rid of it. */
export function scratchFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** The checksum of every file below a folder, by its path; empty where there is no folder. */
export function checksums(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(
    files.map(file => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}
