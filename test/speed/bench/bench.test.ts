import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { chartOf } from './chart.ts';
import { CONTENDERS } from './contenders.ts';
import { reportOf } from './report.ts';
import type { Measured } from './rounds.ts';
import { processorOf, timed } from './timed.ts';

const [peer, ours] = CONTENDERS.map(({ name }) => name);
assert(peer !== undefined && ours !== undefined);

const measured = (contender: string, meetings: number, ...costs: readonly number[]): Measured => ({
  contender,
  meetings,
  change: 'nothing before',
  runs: costs.map(processor => ({ seconds: processor, processor, megabytes: 100, printed: '' })),
  files: 10,
  bytes: 1e6,
});

test('what a shell’s “times” says of all that it ran is added up', () => {
  assert.equal(processorOf('0m0.002s 0m0.001s\n1m2.500s 0m0.250s\n'), 62.75);
});

test('a command that burns half a second of the processor, in a process that it starts, has taken that', async () => {
  const burn = 'const end = process.cpuUsage().user + 5e5; while (process.cpuUsage().user < end);';
  const spawning = `require("node:child_process").execFileSync("node", ["-e", ${JSON.stringify(burn)}]); console.log("done")`;
  const { processor, printed } = await timed({ run: ['node', '-e', spawning], folder: '.' });
  assert(processor >= 0.5, `${processor} s`);
  assert.equal(printed, 'done\n');
});

test('a command that fails ends the measurement with what it said', async () => {
  const failing = timed({
    run: ['node', '-e', 'console.error("no such folder"); process.exit(2)'],
    folder: '.',
  });
  await assert.rejects(failing, /no such folder/);
});

test('a ratio is to the peer’s build of the same size, by the middle of the runs', () => {
  const report = reportOf([measured(peer, 1000, 10), measured(ours, 1000, 9, 5, 30)]);
  assert.match(report, /### With 1,000 meetings/);
  assert.match(report, new RegExp(`\\| ${ours} .*\\| 5\\.0 to 30\\.0 .*\\| 0\\.90 × \\|`));
});

test('where the peer is not installed no ratio is told', () => {
  assert.doesNotMatch(reportOf([measured(ours, 1000, 9)]), /×/);
});

test('more meetings are reckoned by what the last ones cost', () => {
  const report = reportOf([measured(ours, 1000, 10), measured(ours, 2000, 15)]);
  // 5 s for each thousand more: 15 + 18 × 5, 15 + 198 × 5.
  assert.match(report, new RegExp(`\\| ${ours} \\| 5\\.0 \\| 15 s \\| 105 s \\| 17 min \\|`));
});

test('the picture is well-formed, says its figures in words, and keeps the names of lines apart', () => {
  const points = [
    { meetings: 1000, seconds: 50 },
    { meetings: 5000, seconds: 250 },
  ];
  const svg = chartOf([
    { name: 'This & that', points },
    { name: 'Another', points },
  ]);
  assert.equal(XMLValidator.validate(svg), true);
  assert.match(svg, /This &amp; that: 50\.0 s for 1,000 meetings, 250\.0 s for 5,000 meetings\./);
  const [one, another] = [...svg.matchAll(/class="note" x="[\d.]+" y="([\d.]+)">(?:This|Another)/g)].map(
    ([, y]) => Number(y),
  );
  assert(one !== undefined && another !== undefined && Math.abs(one - another) >= 16);
});

test('docs/performance.md has the marks between which the figures are written', () => {
  const page = readFileSync('docs/performance.md', 'utf8');
  assert.match(page, /<!-- What `npm run bench` has found[^\n]*-->\n[\s\S]+\n<!-- until here -->/);
});
