// Problems as JSON, for programs: one object with a list.

import type { Problem } from '../model/problem.ts';
import { pathFrom } from './shown-path.ts';

export function problemsAsJson(problems: readonly Problem[], content: string): string {
  const pathOf = pathFrom(content);
  return JSON.stringify(
    { problems: problems.map(problem => ({ ...problem, file: pathOf(problem.file) })) },
    null,
    2,
  );
}
