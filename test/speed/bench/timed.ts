// What a command takes, in whatever language it is written, with all that it starts: the processor's time as the shell's `times`
// tells it, the clock's, and the most memory that Linux has seen it hold.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

export interface Command {
  readonly run: readonly [program: string, ...args: string[]];
  readonly folder: string;
}

export interface Timed {
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of all processors, in the programs and in the system for them. */
  readonly processor: number;
  /** The peak of the process that held the most; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
  /** What it printed. */
  readonly printed: string;
}

const EVERY = 50;

/** Throws where the command fails, with the end of what it said. */
export async function timed({ run, folder }: Command): Promise<Timed> {
  const started = performance.now();
  const shell = spawn('sh', ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', ...run], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, third] = shell.stdio;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, ...processesOf(shell.pid ?? 0).map(peakOf));
  }, EVERY);
  const [printed, complaints, times, [status]] = await Promise.all([
    text(stdout as NodeJS.ReadableStream),
    text(stderr as NodeJS.ReadableStream),
    text(third as NodeJS.ReadableStream),
    once(shell, 'close') as Promise<[number | null]>,
  ]);
  clearInterval(watch);
  if (status !== 0) throw new Error(`${run.join(' ')} failed:\n${`${printed}${complaints}`.slice(-2000)}`);
  return {
    seconds: (performance.now() - started) / 1000,
    processor: processorOf(times),
    megabytes: peak === 0 ? undefined : peak,
    printed,
  };
}

/** Of what `times` prints: the shell's own on the first line, that of all that it ran on the second; `1m2.5s 0m0.25s`. */
export function processorOf(times: string): number {
  const [, ofChildren = ''] = times.trim().split('\n');
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** A process and all that it has started. */
function processesOf(id: number): readonly number[] {
  const children = told(`/proc/${id}/task/${id}/children`).split(' ').filter(Boolean).map(Number);
  return [id, ...children.flatMap(processesOf)];
}

/** In megabytes; 0 where the process has ended, or the system is not Linux. */
const peakOf = (id: number): number =>
  Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(told(`/proc/${id}/status`))?.[1] ?? 0) / 1000);

function told(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
