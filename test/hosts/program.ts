// Starting a server's program in a folder of its own, and stopping it.

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Servers stand where an ordinary user's shell does not look. */
const FOLDERS = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;
const ENVIRONMENT = { ...process.env, PATH: FOLDERS };

/** Milliseconds until a server has to answer. */
const PATIENCE = 20_000;

/** The first match in what a program says of its version, on either of its outputs. */
export function versionOf(program: string, args: readonly string[], pattern: RegExp): string | undefined {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env: ENVIRONMENT });
  if (error !== undefined) return undefined;
  return pattern.exec(`${stdout}${stderr}`)?.[1];
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

export interface Workshop {
  readonly folder: string;
  readonly remove: () => void;
}

/** A folder which the server's own user may read, too. */
export function makeWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-host-'));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate for this computer, which no browser trusts by itself. */
export function makeCertificate(folder: string): Certificate {
  const certificate = path.join(folder, 'fullchain.pem');
  const key = path.join(folder, 'privkey.pem');
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  chmodSync(key, 0o644);
  return { certificate, key };
}

export interface Run {
  readonly program: string;
  readonly args: readonly string[];
  /** The server answers when something listens here. */
  readonly port: number;
  /** The file in which it says what is wrong, where it says so nowhere else. */
  readonly log?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called after the program has ended. */
  readonly onStopped?: () => void;
}

/** Starts a program that serves until it is stopped. Throws with what it said where it does not listen. */
export async function run({
  program,
  args,
  port,
  log,
  env = {},
  onStopped,
}: Run): Promise<() => Promise<void>> {
  const child = spawn(program, args, {
    env: { ...ENVIRONMENT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const stop = async (): Promise<void> => {
    await end(child);
    onStopped?.();
  };
  child.on('error', error => {
    said += error.message;
  });
  const until = Date.now() + PATIENCE;
  while (!(await isListening(port))) {
    if (!hasEnded(child) && Date.now() < until) {
      await setTimeout(50);
      continue;
    }
    if (log !== undefined && existsSync(log)) said += readFileSync(log, 'utf8');
    await stop();
    throw new Error(`${program} does not serve:\n${said}`);
  }
  return stop;
}

const isListening = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Also where it never began. */
const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  const isEnded = await Promise.race([ended.then(() => true), setTimeout(5000, false, { ref: false })]);
  if (!isEnded) child.kill('SIGKILL');
  await ended;
}

/**
 * A recipe of `examples/` with the places of this test in it. Throws where the recipe lacks one of them, so that nothing
 * is tried that a reader would not type.
 */
export function filledIn(recipe: string, places: readonly (readonly [from: string, to: string])[]): string {
  let text = readFileSync(path.join('examples', recipe), 'utf8');
  for (const [from, to] of places) {
    if (!text.includes(from)) throw new Error(`examples/${recipe} does not name ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}
