// Times every contender on archives of several sizes, all in one run, so that what else the machine does meets them all.

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtFiles } from '../../../scripts/site/built-files.ts';
import { type Change, CONTENDERS, type Contender, forget } from './contenders.ts';
import { type Timed, timed } from './timed.ts';

export interface Measured {
  readonly contender: string;
  readonly meetings: number;
  readonly change: Change;
  /** Of its commands together; the peak is that of the largest. */
  readonly runs: readonly Timed[];
  /** What the build left for the web. */
  readonly files: number;
  readonly bytes: number;
}

export interface Rounds {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly onMeasured: (measured: Measured) => void;
}

export async function runRounds({ sizes, runs, onMeasured }: Rounds): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const meetings of sizes) {
    const work = mkdtempSync(path.join(tmpdir(), 'minutebook-bench-'));
    try {
      for await (const measured of runsOf(meetings, runs, work)) {
        all.push(measured);
        onMeasured(measured);
      }
    } finally {
      rmSync(work, { recursive: true });
    }
  }
  return all;
}

async function* runsOf(meetings: number, runs: number, work: string): AsyncGenerator<Measured> {
  const minutes = path.join(work, 'minutes');
  generate(minutes, meetings);
  for (const [number, contender] of CONTENDERS.entries()) {
    if (contender.whyNot() !== undefined) continue;
    const folder = path.join(work, String(number));
    mkdirSync(folder);
    cpSync(minutes, path.join(folder, 'content'), { recursive: true });
    contender.fitOut(folder);
    const timings = new Map<Change, Timed[]>(contender.changes.map(change => [change, []]));
    for (let run = 0; run < runs; run += 1) {
      forget(folder, contender);
      for (const [change, known] of timings) known.push(await buildAfter(change, contender, folder));
    }
    const built = builtFiles(path.join(folder, contender.leavings[0] ?? ''));
    const bytes = built.reduce((sum, file) => sum + file.bytes, 0);
    for (const [change, known] of timings)
      yield { contender: contender.name, meetings, change, runs: known, files: built.length, bytes };
    rmSync(folder, { recursive: true });
  }
}

function generate(folder: string, meetings: number): void {
  const generator = path.join(import.meta.dirname, '../generate.ts');
  const { status, stderr } = spawnSync(
    'node',
    ['--import', 'tsx', generator, folder, '--meetings', String(meetings)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

async function buildAfter(change: Change, contender: Contender, folder: string): Promise<Timed> {
  if (change === 'one meeting changed') changeOne(path.join(folder, 'content'));
  const parts: Timed[] = [];
  for (const command of contender.build(folder)) parts.push(await timed(command));
  const sum = (of: (part: Timed) => number): number => parts.reduce((so, part) => so + of(part), 0);
  const peak = Math.max(0, ...parts.map(({ megabytes = 0 }) => megabytes));
  return {
    seconds: sum(part => part.seconds),
    processor: sum(part => part.processor),
    megabytes: peak === 0 ? undefined : peak,
    printed: parts.map(part => part.printed).join(''),
  };
}

/** A sentence more in the last minutes of the first committee. */
function changeOne(content: string): void {
  const last = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter(file => /\d\.md$/.test(file) && file.startsWith('committee-01'))
    .sort()
    .at(-1);
  if (last === undefined) throw new Error(`There are no minutes in ${content}.`);
  appendFileSync(path.join(content, last), '\nThe meeting was closed.\n');
}
