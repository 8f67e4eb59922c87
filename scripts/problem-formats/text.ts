// Problems as a clerk reads them: where, what, what to type.

import { isError, type Problem } from '../model/problem.ts';
import { asTyped } from './as-typed.ts';
import { pathFrom } from './shown-path.ts';

/** How many warnings of one rule are shown in full; errors always are. */
const SHOWN_OF_A_RULE = 5;

/** Many warnings of one kind are cut short, with a count, unless `all` is asked for. */
export function problemsAsText(
  problems: readonly Problem[],
  content: string,
  { all = false }: { readonly all?: boolean } = {},
): string {
  const pathOf = pathFrom(content);
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    if (isError(problem)) {
      lines.push(problemAsText(problem, pathOf));
      continue;
    }
    const count = (shown.get(problem.rule) ?? 0) + 1;
    shown.set(problem.rule, count);
    if (all || count <= SHOWN_OF_A_RULE) lines.push(problemAsText(problem, pathOf));
  }
  for (const [rule, count] of shown) {
    const hidden = count - SHOWN_OF_A_RULE;
    if (!all && hidden > 0)
      lines.push(`… and ${hidden} more of “${rule}”: npm run check -- --all shows them.\n`);
  }
  return asTyped(lines.join('\n'));
}

/** One problem; `pathOf` gives the path of its file as the reader sees it. */
export function problemAsText(
  { file, line, level, message, hint }: Problem,
  pathOf: (file: string) => string,
): string {
  const where = `${pathOf(file)}${line === undefined ? '' : `:${line}`}`;
  const mark = level === 'error' ? '' : ` (${level})`;
  return `${where}${mark}\n  ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`;
}
