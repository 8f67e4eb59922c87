// How long each stage of a build took, as a table in the terminal.

import type { StageTiming } from '../site/run-stages.ts';

/**
 * ```
 * stage            seconds     files        MB
 * machine files        0.9     1,204      18.1
 * ```
 */
export function timingsAsText(timings: readonly StageTiming[]): string {
  const rows = timings.map(({ name, seconds, wrote }) => [
    inWords(name),
    seconds.toFixed(1),
    wrote?.files.toLocaleString('en-GB') ?? '',
    wrote?.bytes === undefined ? '' : (wrote.bytes / 1e6).toFixed(1),
  ]);
  const all = timings.reduce((sum, { seconds }) => sum + seconds, 0);
  return [['stage', 'seconds', 'files', 'MB'], ...rows, ['all', all.toFixed(1)]].map(asLine).join('\n');
}

const asLine = ([name = '', ...numbers]: readonly string[]): string =>
  (name.padEnd(14) + numbers.map(number => number.padStart(10)).join('')).trimEnd();

/** "machineFiles" => "machine files". */
const inWords = (name: string): string => name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
