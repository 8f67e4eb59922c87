// `minutebook init`: a folder becomes a site with its first minutes. No file is ever overwritten.

import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { typedPath } from '../files/typed-path.ts';
import { type Answers, usualAnswers } from '../init/answers.ts';
import { todayIn } from '../model/calendar.ts';
import { isError } from '../model/problem.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { type ImportReport, tellImport } from './import-report.ts';
import { type Importable, importSources } from './import-run.ts';
import { importableIn } from './import-sources.ts';
import { committeesIn } from './import-writing.ts';
import { beginContent } from './init-content.ts';
import { givenAnswers, INIT_OPTIONS } from './init-options.ts';
import { askForSite } from './init-questions.ts';
import { tellBegun } from './init-report.ts';
import { writeSite } from './init-writing.ts';
import { count } from './messages.ts';
import { askYes, isAtTerminal } from './questions.ts';

export const init: Command = {
  options: INIT_OPTIONS,
  takesWords: true,
  withoutContent: true,
  run: begin,
};

/** Where the minutes of a new site lie. */
const CONTENT = 'content';

/** Exit code 1 where something that was to be imported could not be. */
async function begin(typed: Arguments): Promise<number> {
  const folder = folderToBegin(typed);
  const content = path.join(folder, CONTENT);
  const given = givenAnswers(typed);
  const asks = typed.values['yes'] !== true;
  if (asks && !isAtTerminal())
    throw new UsageError('Nobody can answer questions here: add --yes, and what you want to say as options.');
  const hasMinutes = committeesIn(content).length > 0;
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const usual = usualAnswers({
    folder: path.basename(folder),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    timezone,
    today: typed.today ?? todayIn(given.timezone ?? timezone),
  });
  const found = filesToImport(typed, folder);
  const wants =
    found.length > 0 &&
    (textOf(typed, 'from') !== '' ||
      (asks && (await askYes(`Make minutes of ${count(found.length, 'file')} that ${lie(found)} here?`))));
  const answers = asks
    ? await askForSite({ given, usual, hasMinutes, imports: wants })
    : { ...usual, ...given };

  mkdirSync(content, { recursive: true });
  const report = wants ? await bringIn(found, content, answers) : undefined;
  const begun = beginContent(content, answers, {
    // An invented day must not be announced beside real minutes.
    beginsMeeting: !hasMinutes && (report === undefined || given.date !== undefined),
    ...(typed.today !== undefined && { today: typed.today }),
  });
  const site = writeSite(folder, answers, begun.committee);
  if (report) tellImport(report, content);
  tellBegun({ folder, answers, begun, site, isImported: wants, found: wants ? 0 : found.length });
  return report?.problems.some(isError) ? 1 : 0;
}

function folderToBegin({ words, isContentTyped }: Arguments): string {
  const [name = '.', ...more] = words;
  if (more.length > 0)
    throw new UsageError(
      `“${more.join(' ')}” is one word too many: name one folder, in quotes if it has spaces.`,
    );
  if (isContentTyped)
    throw new UsageError(
      `A new site has its minutes in “${CONTENT}”: leave --content out, and name the site’s folder.`,
    );
  return typedPath(name);
}

/** Those of `--from`; else those that lie in the site's own folder, but no minutes that it has already. */
function filesToImport(typed: Arguments, folder: string): readonly Importable[] {
  const from = textOf(typed, 'from');
  if (from === '')
    return existsSync(folder)
      ? importableIn(path.relative(typedPath('.'), folder) || '.', file =>
          file.startsWith(CONTENT + path.sep),
        )
      : [];
  if (!existsSync(typedPath(from))) throw new UsageError(`There is no folder ${from}.`);
  const found = importableIn(from);
  if (found.length === 0) throw new UsageError(`The folder ${from} holds nothing that can be imported.`);
  return found;
}

const lie = ({ length }: readonly unknown[]): string => (length === 1 ? 'lies' : 'lie');

const bringIn = (
  found: readonly Importable[],
  content: string,
  { language, committee }: Answers,
): Promise<ImportReport> =>
  importSources(found, { content, given: { locale: language }, otherwise: committee });
