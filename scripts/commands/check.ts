// `npm run check`: says everything that is wrong with a content folder, or with some of its files, and publishes nothing.

import { ownValue } from '../model/own-value.ts';
import { isError, type Problem } from '../model/problem.ts';
import { problemsForGithub } from '../problem-formats/github.ts';
import { problemsAsJson } from '../problem-formats/json.ts';
import { problemsAsSarif } from '../problem-formats/sarif.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import type { Checking } from './checking.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { countProblems } from './messages.ts';
import { progressLine } from './progress-line.ts';
import type { CHECK_FORMATS } from './usages.ts';

type Format = (problems: readonly Problem[], content: string) => string;

const FORMATS: Readonly<Record<(typeof CHECK_FORMATS)[number], Format>> = {
  text: problemsAsText,
  json: problemsAsJson,
  github: problemsForGithub,
  sarif: problemsAsSarif,
};

export const check: Command = {
  options: {
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean' },
    explain: { type: 'boolean' },
    'explain-reading': { type: 'string' },
    fix: { type: 'boolean' },
    yes: { type: 'boolean' },
    previous: { type: 'string' },
  },
  takesWords: true,
  // Each way is loaded when it was typed: whoever checks a file at each save waits for nothing else.
  run: async typed => {
    if (typed.values['explain-reading'] !== undefined)
      return (await import('./explain-reading.ts')).explainReading(typed);
    if (typed.values['explain'] === true) return (await import('./explain.ts')).explain(typed);
    return checkAndTell(
      typed,
      typed.words.length > 0
        ? (await import('./check-files.ts')).checkNamed
        : (await import('./check-all.ts')).checkAll,
    );
  },
};

/** Exit code 1 where there is an error. */
async function checkAndTell(typed: Arguments, checkThose: Checking): Promise<number> {
  const format = ownValue(FORMATS, textOf(typed, 'format'));
  if (!format)
    throw new UsageError(
      `--format ${textOf(typed, 'format')} is not known: write ${Object.keys(FORMATS).join(', ')}.`,
    );
  const { content, values } = typed;
  const progress = progressLine();
  const found = await checkThose(typed, progress.show);
  progress.clear();
  if ('refusal' in found) {
    console.error(found.refusal);
    return 1;
  }
  const { problems, looked } = found;
  if (values['fix'] === true) return (await import('./fix-asking.ts')).mend(problems, typed);
  if (format !== problemsAsText) console.log(format(problems, content));
  else {
    if (problems.length > 0) console.log(problemsAsText(problems, content, { all: values['all'] === true }));
    console.log(`${looked}: ${countProblems(problems)}.`);
  }
  return problems.some(isError) ? 1 : 0;
}
