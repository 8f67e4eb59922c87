// What was measured as tables in Markdown, and what they say of larger archives.

import { CONTENDERS } from './contenders.ts';
import type { Measured } from './rounds.ts';

/** The middle one; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Seconds of the processor. */
export const costOf = ({ runs }: Measured): number => median(runs.map(run => run.processor)) ?? Number.NaN;

/** A table a size; the ratio is to what the first contender needs for a build of all. */
export function reportOf(all: readonly Measured[]): string {
  const sizes = [...new Set(all.map(({ meetings }) => meetings))];
  return [...sizes.map(meetings => tableOf(all.filter(one => one.meetings === meetings))), growthOf(all)]
    .filter(part => part !== '')
    .join('\n\n');
}

function tableOf(measured: readonly Measured[]): string {
  const peer = measured.find(({ contender }) => contender === CONTENDERS[0]?.name);
  const rows = measured.map(one => [
    one.contender,
    one.change,
    costOf(one).toFixed(1),
    (median(one.runs.map(run => run.seconds)) ?? Number.NaN).toFixed(1),
    spreadOf(one),
    peakOf(one),
    one.files.toLocaleString('en-GB'),
    (one.bytes / 1e6).toFixed(0),
    peer ? `${(costOf(one) / costOf(peer)).toFixed(2)} ×` : '',
  ]);
  const heads = [
    'who',
    'since the last build',
    'processor, s',
    'clock, s',
    'spread',
    'peak, MB',
    'files',
    'MB',
    'ratio',
  ];
  return `### With ${(measured[0]?.meetings ?? 0).toLocaleString('en-GB')} meetings\n\n${asTable(heads, rows)}`;
}

function spreadOf({ runs }: Measured): string {
  const costs = runs.map(run => run.processor);
  return costs.length < 2 ? '' : `${Math.min(...costs).toFixed(1)} to ${Math.max(...costs).toFixed(1)}`;
}

const peakOf = ({ runs }: Measured): string => {
  const peaks = runs.flatMap(({ megabytes }) => megabytes ?? []);
  return peaks.length === 0 ? '' : Math.max(...peaks).toLocaleString('en-GB');
};

/** What a thousand more meetings cost between the two largest sizes, and from it ten and a hundred times the largest. */
function growthOf(all: readonly Measured[]): string {
  const rows = CONTENDERS.flatMap(({ name }) => {
    const [small, large] = all
      .filter(({ contender, change }) => contender === name && change === 'nothing before')
      .slice(-2);
    if (!small || !large) return [];
    const slope = (costOf(large) - costOf(small)) / (large.meetings - small.meetings);
    const at = (times: number): string => minutesOf(costOf(large) + slope * large.meetings * (times - 1));
    return [[name, (1000 * slope).toFixed(1), at(1), at(10), at(100)]];
  });
  if (rows.length === 0) return '';
  const most = Math.max(...all.map(({ meetings }) => meetings));
  const heads = [
    'who',
    'a thousand more, s',
    ...[1, 10, 100].map(times => `${(most * times).toLocaleString('en-GB')} meetings`),
  ];
  return `### Reckoned for more\n\n${asTable(heads, rows)}`;
}

const minutesOf = (seconds: number): string =>
  seconds < 120 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(0)} min`;

function asTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, column) =>
    column < 2 && Number.isNaN(Number.parseFloat(rows[0]?.[column] ?? '')) ? '---' : '---:',
  );
  return [line(heads), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}
