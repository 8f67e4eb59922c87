// Counts and times, as commands print them.

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

/** The time since, of `performance.now()`: "1.4 s". */
export const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
