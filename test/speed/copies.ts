// Builds a content folder three times with its copies to keep: for the first time, again unchanged, and with one meeting
// changed; and says of each what its steps took, how much memory they had, and what was made:
//   node --import tsx test/speed/generate.ts /tmp/minutes --meetings 5000
//   node --import tsx test/speed/copies.ts /tmp/minutes [--memory 30]
//
// `--memory` also tells the memory in use every so many seconds.

import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { buildSite } from '../../scripts/site/build.ts';
import { builtFiles } from '../../scripts/site/built-files.ts';

interface Step {
  readonly name: string;
  readonly started: number;
  readonly cpu: NodeJS.CpuUsage;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const memory = (): number => process.memoryUsage().rss;

/** Tells each step when the next begins. What the threads take is in it. */
function stepTeller(): { readonly begin: (name: string) => void; readonly sample: () => void } {
  let step: Step | undefined;
  let peak = 0;
  const sample = (): void => {
    peak = Math.max(peak, memory());
  };
  const begin = (name: string): void => {
    sample();
    if (name === step?.name) return;
    if (step) {
      const { user, system } = process.cpuUsage(step.cpu);
      const wall = (performance.now() - step.started) / 1000;
      const cpu = (user + system) / 1e6;
      console.log(
        `  ${step.name.padEnd(28)} ${wall.toFixed(1).padStart(7)} s, processor ${cpu.toFixed(1).padStart(7)} s, up to ${megabytes(peak)}`,
      );
    }
    step = { name, started: performance.now(), cpu: process.cpuUsage() };
    peak = 0;
  };
  return { begin, sample };
}

async function build(name: string, content: string, work: string, every: number): Promise<void> {
  console.log(name);
  const steps = stepTeller();
  const started = performance.now();
  const fast = setInterval(steps.sample, 100);
  const slow = setInterval(
    () => console.log(`    ${Math.round((performance.now() - started) / 1000)} s: ${megabytes(memory())}`),
    every * 1000,
  );
  const { built } = await buildSite({
    content,
    output: path.join(work, 'site'),
    cache: path.join(work, 'cache'),
    onProgress: doing => steps.begin(doing.replace(/[\d,]+ (?:of [\d,]+)?|: .*/g, '')),
  });
  steps.begin('end');
  clearInterval(fast);
  clearInterval(slow);
  if (!built) throw new Error('The content has errors: see `npm run check`.');
  console.log(
    `  ${built.copies.made} of ${built.copies.all} copies made, ${built.pages} pages, in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
}

/** What the copies of each kind take on disk. */
function tellBytes(site: string): void {
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const { path: file, bytes } of builtFiles(site)) {
    const kind = path.extname(file).slice(1);
    const known = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: known.files + 1, bytes: known.bytes + bytes });
  }
  for (const [kind, { files, bytes }] of [...kinds].sort((a, b) => b[1].bytes - a[1].bytes))
    console.log(`  ${kind.padEnd(12)} ${String(files).padStart(8)} files, ${megabytes(bytes)}`);
}

// As the command has it.
setFlagsFromString('--heap-growing-percent=50');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { memory: { type: 'string', default: '86400' } },
});
const [content] = positionals;
if (content === undefined) throw new Error('Name the content folder.');
const work = await mkdtemp(path.join(tmpdir(), 'minutebook-copies-'));
const every = Number(values.memory);
await build('for the first time', content, work, every);
await build('again, unchanged', content, work, every);
const minutes = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter(file => /\d\.md$/.test(file))
  .sort()
  .at(-1);
if (minutes === undefined) throw new Error('There are no minutes.');
const file = path.join(content, minutes);
const written = readFileSync(file);
try {
  appendFileSync(file, '\nThe meeting ended.\n');
  await build(`with ${minutes} changed`, content, work, every);
} finally {
  writeFileSync(file, written);
}
tellBytes(path.join(work, 'site'));
rmSync(work, { recursive: true });
