// What the commands say: problems, progress, a summary.

import path from 'node:path';
import { isError, type Problem } from '../model/problem.ts';

/** How many warnings of one rule are shown in full; errors always are. */
const SHOWN_OF_A_RULE = 5;

/**
 * Problems as a clerk reads them: where, what, what to type. Many warnings of one kind are cut short, with a count.
 */
export function formatProblems(problems: readonly Problem[], content: string): string {
  const folder = path.relative(process.env['INIT_CWD'] ?? process.cwd(), content) || '.';
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const count = (shown.get(problem.rule) ?? 0) + 1;
    shown.set(problem.rule, count);
    if (isError(problem) || count <= SHOWN_OF_A_RULE) lines.push(formatProblem(problem, folder));
  }
  for (const [rule, count] of shown) {
    const hidden =
      problems.filter(problem => problem.rule === rule && !isError(problem)).length - SHOWN_OF_A_RULE;
    if (hidden > 0 && count > SHOWN_OF_A_RULE) lines.push(`… and ${hidden} more of “${rule}”.\n`);
  }
  return lines.join('\n');
}

function formatProblem({ file, line, level, message, hint }: Problem, folder: string): string {
  const place = `${path.join(folder, file)}${line === undefined ? '' : `:${line}`}`;
  const mark = level === 'error' ? '' : ` (${level})`;
  return `${place}${mark}\n  ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`;
}

/** "3 errors, 12 warnings, 1 note". */
export function countProblems(problems: readonly Problem[]): string {
  const count = (level: Problem['level']): string => {
    const found = problems.filter(problem => problem.level === level).length;
    return `${found} ${level}${found === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}, ${count('note')}`;
}

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
