// Times builds of generated archives, of all and after a change, beside Hugo with Pagefind and Eleventy alone:
//   npm run bench -- [--sizes 1000,5000] [--runs 1] [--write]
//
// `--write` puts the figures and their picture into docs/performance.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { groupBy } from '../../../scripts/model/group-by.ts';
import { chartOf, type Series } from './chart.ts';
import { CONTENDERS } from './contenders.ts';
import { costOf, reportOf } from './report.ts';
import { type Measured, runRounds } from './rounds.ts';

const PAGE = 'docs/performance.md';
const PICTURE = 'docs/performance.svg';
const SHOWN =
  '![What a build costs in seconds of processor time, by the number of meetings: a line for each program.](performance.svg)';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000' },
    runs: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
for (const { name, whyNot } of CONTENDERS) {
  const why = whyNot();
  if (why !== undefined) console.log(`Left out: ${name}. ${why}.`);
}
const measured = await runRounds({
  sizes: values.sizes.split(',').map(Number),
  runs: Number(values.runs),
  onMeasured: one =>
    console.log(
      `${one.meetings} meetings, ${one.contender}, ${one.change}: ${costOf(one).toFixed(1)} s of processor time`,
    ),
});
const report = [machine(), SHOWN, reportOf(measured), phases(measured)]
  .filter(part => part !== '')
  .join('\n\n');
console.log(`\n${report}`);
if (values.write) {
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), report));
  writeFileSync(PICTURE, chartOf(seriesOf(measured)));
}

function machine(): string {
  const [first] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const processors = `${cpus().length} processors (${first?.model.trim()})`;
  return `Measured on ${day} by \`npm run bench -- --sizes ${values.sizes} --runs ${values.runs}\`: ${processors}, ${Math.round(totalmem() / 1e9)} GB of memory, Node ${process.versions.node}.`;
}

/** The stages of the largest build, as it told them. */
function phases(all: readonly Measured[]): string {
  const largest = all
    .filter(({ runs }) => runs[0]?.printed.startsWith('stage '))
    .findLast(one => one.change === 'nothing before');
  const table = largest?.runs[0]?.printed.split('\n\n')[0];
  return largest && table !== undefined
    ? `### By stage, with ${largest.meetings.toLocaleString('en-GB')} meetings: ${largest.contender}\n\n\`\`\`\n${table}\n\`\`\``
    : '';
}

/** A line a contender and kind of change. */
function seriesOf(all: readonly Measured[]): readonly Series[] {
  const bySeries = groupBy(all, ({ contender, change }) =>
    change === 'nothing before' ? contender : `${contender}, ${change}`,
  );
  return [...bySeries].map(([name, ones]) => ({
    name,
    points: ones.map(one => ({ meetings: one.meetings, seconds: costOf(one) })),
  }));
}

/** The page with what stands between its marks replaced. */
function withFigures(page: string, figures: string): string {
  const marked = /(<!-- What `npm run bench` has found[^\n]*-->\n)[\s\S]*?(\n<!-- until here -->)/;
  if (!marked.test(page)) throw new Error(`${PAGE} has lost the marks between which the figures stand.`);
  return page.replace(marked, (_, before: string, after: string) => `${before}\n${figures}\n${after}`);
}
