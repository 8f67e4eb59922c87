// Times whole builds beside bare Eleventy on the same files, in turn, and prints median and spread:
//   node --import tsx test/speed/generate.ts /tmp/minutes --meetings 5000
//   node --import tsx test/speed/compare.ts /tmp/minutes [--runs 3]

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

function run(args: readonly string[]): Run {
  const started = performance.now();
  const { status, stderr } = spawnSync('node', ['--import', './test/speed/peak-memory.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr.slice(-2000)}`);
  const megabytes = Number(/peak memory (\d+) MB/.exec(stderr)?.[1]);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function report(name: string, runs: readonly Run[]): void {
  const seconds = runs.map(one => one.seconds);
  const spread = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
  const memory = Math.max(...runs.map(one => one.megabytes));
  console.log(`${name.padEnd(14)} ${median(seconds).toFixed(1)} s (${spread}), peak ${memory} MB`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' } },
});
const [content] = positionals;
if (content === undefined) throw new Error('Name the content folder.');
const work = mkdtempSync(path.join(tmpdir(), 'minutebook-speed-'));
const ours: Run[] = [];
const bare: Run[] = [];
for (let round = 0; round < Number(values.runs); round += 1) {
  bare.push(run(['test/speed/bare-eleventy/run.mjs', content, path.join(work, 'bare')]));
  ours.push(
    run([
      '--import',
      'tsx',
      'scripts/minutebook.ts',
      'build',
      '--content',
      content,
      '--output',
      path.join(work, 'ours'),
    ]),
  );
}
rmSync(work, { recursive: true });
report('bare Eleventy', bare);
report('Minute Book', ours);
const ratios = ours.map((one, round) => one.seconds / (bare[round]?.seconds ?? Number.NaN));
console.log(`ratio          ${median(ratios).toFixed(2)}`);
