// Counts and progress, as commands print them.

import type { Problem } from '../model/problem.ts';
import type { ArchiveCounts } from '../site/read-content.ts';

/** "3 errors, 12 warnings, 1 note". */
export function countProblems(problems: readonly Problem[]): string {
  const countOf = (level: Problem['level']): string =>
    count(problems.filter(problem => problem.level === level).length, level);
  return `${countOf('error')}, ${countOf('warning')}, ${countOf('note')}`;
}

/** `(1, 'file')` => "1 file". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const countContent = ({ meetings, items, decisions }: ArchiveCounts): string =>
  [count(meetings, 'meeting'), count(items, 'item'), count(decisions, 'decision')].join(', ');

/** Shows progress on one line of a terminal, and not at all elsewhere or while a build is quick. */
export function progressLine(): {
  readonly show: (doing: string, part?: number) => void;
  readonly clear: () => void;
} {
  const started = performance.now();
  let shownAt = 0;
  let shown = false;
  return {
    show: (doing, part) => {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < 500 || now - shownAt < 100) return;
      shownAt = now;
      shown = true;
      const percent = part === undefined ? '' : ` ${Math.round(part * 100)}%`;
      process.stderr.write(`\r\u001B[K${doing}${percent}`);
    },
    clear: () => {
      if (shown) process.stderr.write('\r\u001B[K');
    },
  };
}

/** The time since, of `performance.now()`: "1.4 s". */
export const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
