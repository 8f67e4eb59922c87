// Problems as GitHub Actions shows them beside the lines of a change:
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

import type { Level, Problem } from '../model/problem.ts';
import { pathFrom } from './shown-path.ts';

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

export function problemsForGithub(problems: readonly Problem[], content: string): string {
  const pathOf = pathFrom(content);
  return problems
    .map(({ rule, level, file, line, message, hint }) => {
      const where = [`file=${escapeValue(pathOf(file))}`, ...(line === undefined ? [] : [`line=${line}`])];
      const words = hint === undefined ? message : `${message}\n${hint}`;
      return `::${COMMANDS[level]} ${[...where, `title=${rule}`].join(',')}::${escapeWords(words)}`;
    })
    .join('\n');
}

const escapeWords = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeValue = (text: string): string => escapeWords(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
