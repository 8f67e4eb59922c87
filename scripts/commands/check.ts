// `npm run check`: says everything that is wrong with a content folder, and publishes nothing.

import path from 'node:path';
import { atChosenLevels } from '../check/check-archive.ts';
import { originalProblems } from '../ejected/changed-originals.ts';
import { PACKAGE } from '../files/places.ts';
import { ownValue } from '../model/own-value.ts';
import { isError, type Problem, sortProblems } from '../model/problem.ts';
import { asTyped } from '../problem-formats/as-typed.ts';
import { problemsForGithub } from '../problem-formats/github.ts';
import { problemsAsJson } from '../problem-formats/json.ts';
import { problemsAsSarif } from '../problem-formats/sarif.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import { readPaperTexts } from '../search/papers/paper-texts.ts';
import { openCache } from '../site/cache.ts';
import { openKeptReading } from '../site/kept-reading.ts';
import { paperBytes } from '../site/paper-bytes.ts';
import { readAhead } from '../site/read-ahead.ts';
import { countArchive, readAndCheck } from '../site/read-content.ts';
import { checkKept } from './check-kept.ts';
import { type Arguments, CACHE, type Command, textOf, UsageError } from './command.ts';
import { explainRule, listRules, nearestRule } from './explain.ts';
import { explainReading } from './explain-reading.ts';
import { differencesIn, mendFiles, writeMended } from './fix.ts';
import { count, countContent, countProblems } from './messages.ts';
import { progressLine } from './progress-line.ts';
import { askYes, isAtTerminal } from './questions.ts';
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
  run: async typed => {
    if (typed.values['explain-reading'] !== undefined) return explainReading(typed);
    return typed.values['explain'] === true ? explain(typed) : checkAndTell(typed);
  },
};

/** Exit code 0, or 2 where there is no such rule. */
function explain({ words: [id] }: Arguments): number {
  const text = id === undefined ? listRules() : explainRule(id);
  if (id !== undefined && text === undefined)
    throw new UsageError(`There is no rule “${id}”. Did you mean “${nearestRule(id)}”?`);
  console.log(text);
  return 0;
}

/** Exit code 1 where there is an error. */
async function checkAndTell(typed: Arguments): Promise<number> {
  const format = ownValue(FORMATS, textOf(typed, 'format'));
  if (!format)
    throw new UsageError(
      `--format ${textOf(typed, 'format')} is not known: write ${Object.keys(FORMATS).join(', ')}.`,
    );
  const { content, words } = typed;
  if (words.length > 0) throw new UsageError(`“${words.join(' ')}” is no option.`);
  const progress = progressLine();
  const cache = openCache(CACHE);
  const { memory, save } = openKeptReading(cache);
  const reading = { ...typed, memory, onProgress: progress.show };
  await readAhead(reading);
  const { archive, problems: inMinutes } = readAndCheck(reading);
  save();
  const papers = await readPaperTexts(archive, {
    bytesOf: source => paperBytes(content, source),
    fromCache: cache.fromCache,
    onPaper: (done, of) => progress.show(`Reading ${of} papers`, done / of),
  });
  const kept = inMinutes.some(isError) ? { problems: [] } : await checkKept(archive, typed);
  if ('refusal' in kept) {
    progress.clear();
    console.error(kept.refusal);
    return 1;
  }
  const found = [
    ...papers.problems,
    ...kept.problems,
    ...originalProblems(path.resolve('.'), PACKAGE, content),
  ];
  const problems = sortProblems([...inMinutes, ...atChosenLevels(found, archive.site)]);
  progress.clear();
  if (typed.values['fix'] === true) return mend(problems, typed);
  if (format !== problemsAsText) console.log(format(problems, content));
  else {
    if (problems.length > 0)
      console.log(problemsAsText(problems, content, { all: typed.values['all'] === true }));
    console.log(`${countContent(countArchive(archive))}: ${countProblems(problems)}.`);
  }
  return problems.some(isError) ? 1 : 0;
}

/** Exit code 1 where something can be mended and was not. */
async function mend(problems: readonly Problem[], { content, values }: Arguments): Promise<number> {
  const mended = mendFiles(problems, content);
  if (mended.length === 0) {
    console.log('There is nothing that can be mended without you.');
    return 0;
  }
  console.log(differencesIn(mended));
  const agreed = values['yes'] === true || (isAtTerminal() && (await askYes('Write this?')));
  if (!agreed) {
    console.log(asTyped('Nothing was written. To write it: npm run check -- --fix --yes'));
    return 1;
  }
  writeMended(mended, content);
  const mends = mended.reduce((sum, file) => sum + file.count, 0);
  console.log(asTyped(`Mended ${count(mends, 'place')}. Run npm run check again to see what is left.`));
  return 0;
}
